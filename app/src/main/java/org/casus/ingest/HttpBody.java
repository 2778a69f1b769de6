package org.casus.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;

/** The body of an answer as the browser would see it: put together from its chunks and decompressed, within limits. */
final class HttpBody {

    /** Below this no body is too much, however well it is compressed. */
    private static final int HARMLESS = 1 << 20;
    /** Text compresses to a tenth; what compresses to less than this share was made to fill memories. */
    private static final int HIGHEST_RATIO = 200;

    /** The body is longer than what is read. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private HttpBody() {}

    /**
     * All bytes.
     *
     * @param limit of the bytes decompressed
     * @throws TooLongException if there are more
     */
    static byte[] read(HttpResponse response, int limit) throws IOException {
        String encoding =
                response.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        PushbackInputStream raw = new PushbackInputStream(response.body().stream(), 2);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 14];
        try (InputStream in = decoded(raw, encoding)) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                all.write(block, 0, count);
                if (all.size() > limit) {
                    throw new TooLongException();
                }
                long compressed = Math.max(1, response.body().position());
                if (all.size() > HARMLESS && all.size() / compressed > HIGHEST_RATIO) {
                    throw new IOException("it is packed more than " + HIGHEST_RATIO + "-fold, as no text is");
                }
            }
        }
        return all.toByteArray();
    }

    private static InputStream decoded(PushbackInputStream raw, String encoding) throws IOException {
        byte[] start = raw.readNBytes(2);
        raw.unread(start);
        return switch (encoding) {
            case "", "identity" -> raw;
            // Some crawlers decompress the body and leave the header.
            case "gzip", "x-gzip" -> Gunzip.isCompressed(start) ? new GZIPInputStream(raw) : raw;
            case "deflate" -> inflated(raw, new Inflater(!zlib(start)));
            default ->
                throw new IOException("its Content-Encoding is " + Acceptance.shorten(encoding)
                        + ", which cannot be read; gzip and deflate can");
        };
    }

    private static InputStream inflated(InputStream raw, Inflater inflater) {
        return new InflaterInputStream(raw, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    /** Servers send "deflate" with the head that the standard asks for, and without. */
    private static boolean zlib(byte[] start) {
        return start.length == 2 && (start[0] & 0x0F) == 8 && ((start[0] & 0xFF) * 256 + (start[1] & 0xFF)) % 31 == 0;
    }
}
