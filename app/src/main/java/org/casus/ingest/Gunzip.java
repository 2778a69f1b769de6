package org.casus.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Streams compressed with gzip, in one member or in many after each other. */
public final class Gunzip {

    private static final int BUFFER = 1 << 16;

    private Gunzip() {}

    /** Whether a stream with these first bytes is compressed; two are enough. */
    public static boolean isCompressed(byte[] head) {
        return head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    /** What is compressed, of all members. */
    public static InputStream of(InputStream compressed) throws IOException {
        return new GZIPInputStream(new Whole(compressed), BUFFER);
    }

    /** The first bytes of what is compressed; as many as can be had of a stream that may be cut off or damaged. */
    static byte[] peek(byte[] head, int most) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            byte[] bytes = new byte[most];
            int count = Math.max(0, in.read(bytes));
            return Arrays.copyOf(bytes, count);
        } catch (IOException e) {
            // Whoever reads it all will tell.
            return new byte[0];
        }
    }

    /** The library goes on to the next member only if it is told that there are bytes at hand. */
    private static final class Whole extends PushbackInputStream {

        Whole(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            int next = read();
            if (next < 0) {
                return 0;
            }
            unread(next);
            return 1;
        }
    }
}
