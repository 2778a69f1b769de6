package org.casus.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines, holding no more than a limit of bytes of any. */
final class ByteLines {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long offset;
    private int number;

    /**
     * A line without its end.
     *
     * @param number 1-based
     * @param offset byte offset of its start in the stream, 0-based
     * @param length its length in bytes, also if it was too long to be kept
     */
    @SuppressWarnings("ArrayRecordComponent") // lives for one line, never compared
    record Line(int number, long offset, byte[] bytes, long length) {
        boolean tooLong() {
            return bytes.length < length;
        }
    }

    ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line; empty at the end. A last line without a line end counts. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
        long start = offset;
        long length = 0;
        boolean ended = false;
        while (!ended) {
            if (at == filled && !fill()) {
                break;
            }
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            length += at - from;
            if (length <= limit) {
                kept.write(buffer, from, at - from);
            } else {
                kept.reset();
            }
            offset += at - from;
            if (at < filled) {
                at++;
                offset++;
                ended = true;
            }
        }
        if (!ended && length == 0) {
            return Optional.empty();
        }
        number++;
        return Optional.of(new Line(number, start, length <= limit ? kept.toByteArray() : new byte[0], length));
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }
}
