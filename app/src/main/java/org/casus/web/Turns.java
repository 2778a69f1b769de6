package org.casus.web;

import io.javalin.http.Handler;
import java.util.concurrent.Semaphore;

/**
 * Lets as many pages be worked out at a time as there are processors; the others wait for their turn, in order. Twenty
 * at once would each take as long as all of them, and the unlucky ones longer.
 */
final class Turns {

    private final Semaphore free;

    Turns(int atATime) {
        free = new Semaphore(atATime, true);
    }

    /** The same handler, in turn. */
    Handler take(Handler handler) {
        return context -> {
            free.acquire();
            try {
                handler.handle(context);
            } finally {
                free.release();
            }
        };
    }
}
