package org.casus.reader;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/** What one window had after the encoder's shared layers, kept until the event layers are asked about it. */
final class Lower {

    /** Index in the sentence of the window's first word. */
    final int offset;

    /** For every word its first piece. */
    final long[] first;

    /** For every word its last piece. */
    final long[] last;

    /** A row of numbers for every piece. */
    final float[] rows;

    /** Copies what the encoder left in the window. */
    Lower(Window window, int offset) {
        this.offset = offset;
        first = copy(window.first());
        last = copy(window.last());
        FloatBuffer lower = window.lower(Encoder.LOWER_WIDTH);
        rows = new float[lower.remaining()];
        lower.duplicate().get(rows);
    }

    int words() {
        return first.length;
    }

    int pieces() {
        return rows.length / Encoder.LOWER_WIDTH;
    }

    private static long[] copy(LongBuffer buffer) {
        long[] values = new long[buffer.remaining()];
        buffer.duplicate().get(values);
        return values;
    }
}
