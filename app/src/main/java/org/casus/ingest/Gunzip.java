package org.casus.ingest;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Streams compressed with gzip, in one member or in many after each other. */
public final class Gunzip {

    private static final int BUFFER = 1 << 16;
    /** Below this nothing is too much, however well it is compressed. */
    private static final int HARMLESS = 1 << 24;
    /** Events as lines compress to a fortieth; what compresses to less than this share was made to fill disks. */
    private static final int HIGHEST_RATIO = 200;

    private Gunzip() {}

    /** Whether a stream with these first bytes is compressed; two are enough. */
    public static boolean isCompressed(byte[] head) {
        return head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    /** What is compressed, of all members. */
    public static InputStream of(InputStream compressed) throws IOException {
        return new GZIPInputStream(new Whole(compressed), BUFFER);
    }

    /** The same for what is put on the disk: fails if it is packed as no text is. */
    public static InputStream ofText(InputStream compressed) throws IOException {
        Counted packed = new Counted(compressed);
        return new FilterInputStream(of(packed)) {
            private long unpacked;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int count = super.read(into, from, most);
                unpacked += Math.max(0, count);
                if (unpacked > HARMLESS && unpacked / HIGHEST_RATIO > packed.count) {
                    throw new IOException("it is packed more than " + HIGHEST_RATIO + "-fold, as no text is");
                }
                return count;
            }
        };
    }

    /** Counts the bytes that are read. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count += Math.max(0, read);
            return read;
        }
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
