package org.casus.engine;

import org.jspecify.annotations.Nullable;

/** What Flink makes in {@code open}, after the constructor. */
final class Opened {

    private Opened() {}

    static <T> T state(@Nullable T made) {
        if (made == null) {
            throw new IllegalStateException("used before it was opened");
        }
        return made;
    }
}
