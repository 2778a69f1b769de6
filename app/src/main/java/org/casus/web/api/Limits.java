package org.casus.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.casus.web.access.Caller;
import org.casus.web.access.Meter;

/** How much may be sent at once, and how often. */
public final class Limits {

    /** Characters of a text that is coded while the caller waits: that takes seconds. */
    public static final int TEXT = 100_000;
    /** Bytes of the request around such a text; a character takes up to six in JSON. */
    static final int CODE_BYTES = 6 * TEXT + 10_000;
    /** Bytes of a bulk of articles. */
    static final int BULK_BYTES = 32 << 20;
    /** Bytes of a decision. */
    static final int DECISION_BYTES = 64 << 10;

    private Limits() {}

    /** Bytes of a body that is too long which are still taken, so that whoever sends them gets to read why. */
    private static final int DRAINED = 8 << 20;

    /** The body, if it has no more than so many bytes. */
    static byte[] body(Context context, int most) throws IOException {
        try (InputStream in = context.req().getInputStream()) {
            if (context.req().getContentLengthLong() > most) {
                drain(in);
                throw tooLarge(most);
            }
            byte[] body = in.readNBytes(most + 1);
            if (body.length > most) {
                drain(in);
                throw tooLarge(most);
            }
            return body;
        }
    }

    private static void drain(InputStream in) throws IOException {
        byte[] some = new byte[1 << 16];
        int left = DRAINED;
        int read = in.read(some);
        while (read >= 0 && left > 0) {
            left -= read;
            read = in.read(some);
        }
    }

    private static ApiException tooLarge(int most) {
        return new ApiException(Fault.TOO_LARGE, "The body is longer than " + most + " bytes; send less at once.");
    }

    /** Counts a request that makes the machine work. */
    public static void pace(Context context, Meter meter) {
        long seconds = meter.ask(Caller.of(context).map(Caller::name).orElse(context.ip()));
        if (seconds > 0) {
            throw new ApiException(
                    Fault.PACE,
                    "Wait " + seconds + " s and send it again.",
                    Map.of("Retry-After", Long.toString(seconds)));
        }
    }
}
