package org.casus.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/**
 * An opened input: its first bytes, already looked at, and the rest still to come.
 *
 * @param head the first bytes, byte order mark included
 * @param rest what follows {@code head}
 */
@SuppressWarnings("ArrayRecordComponent") // lives while one input is read, never compared
record Content(Input input, byte[] head, InputStream rest, Encoding encoding) {

    /** Bytes looked at before anything is decided. */
    static final int SAMPLE = 1 << 16;

    /** All bytes after the byte order mark. */
    InputStream bytes() {
        int mark = encoding.mark();
        return new SequenceInputStream(
                new ByteArrayInputStream(head, mark, head.length - mark), new BufferedInputStream(rest));
    }

    /** All characters; fails on the first byte that does not belong. */
    Reader characters() {
        return new StrictReader(bytes(), encoding.charset(), encoding.mark());
    }

    /**
     * Lines of at most {@code limit} bytes, in {@link #lineEncoding()}; offsets count from the start of the file unless
     * it is UTF-16 or UTF-32.
     */
    ByteLines lines(int limit) {
        return new ByteLines(wide() ? new Transcoded(characters()) : bytes(), limit);
    }

    /** The encoding that the bytes of {@link #lines} are in. */
    Encoding lineEncoding() {
        return wide() ? new Encoding(StandardCharsets.UTF_8, encoding.reason(), 0) : encoding;
    }

    /** Whether a line end may be part of another character's bytes. */
    private boolean wide() {
        return encoding.charset().name().startsWith("UTF-16")
                || encoding.charset().name().startsWith("UTF-32");
    }

    /** All characters if there are at most {@code limit}; more if there are more, but not all. */
    String text(int limit) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] block = new char[1 << 13];
        try (Reader reader = characters()) {
            for (int count = reader.read(block); count >= 0 && text.length() <= limit; count = reader.read(block)) {
                text.append(block, 0, count);
            }
        }
        return text.toString();
    }
}
