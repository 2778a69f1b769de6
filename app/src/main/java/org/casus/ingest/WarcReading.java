package org.casus.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a web archive, one after the other. What is damaged is stepped over: reading goes on where {@code WARC/}
 * or, if the archive is compressed, the first bytes of a gzip member stand and a record can be read.
 */
final class WarcReading {

    private static final String BREAKS_OFF = "it breaks off";
    private static final byte[] PLAIN = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMPRESSED = {0x1F, (byte) 0x8B, 8};

    /** A record, or damage. */
    sealed interface Step {

        /** @param offset of its first byte in the file */
        record Found(long offset, WarcRecord content) implements Step {}

        /**
         * @param offset where what is damaged begins
         * @param next where reading goes on; empty if nothing was found to go on with
         */
        record Damaged(long offset, String reason, Optional<Long> next) implements Step {
            boolean breaksOff() {
                return reason.equals(BREAKS_OFF);
            }
        }
    }

    private final Rewindable bytes;
    private final byte[] mark;
    private WarcReader reader;
    /** Offset in the file that the reader counts from. */
    private long base;

    private boolean ended;

    WarcReading(InputStream in, boolean compressed) throws IOException {
        bytes = new Rewindable(in);
        mark = compressed ? COMPRESSED : PLAIN;
        reader = reader();
    }

    private WarcReader reader() throws IOException {
        base = bytes.position();
        // Without this wrapper closing the reader, or the library's knowing of files, would move the stream.
        return new WarcReader(Channels.newChannel(new Bytes(bytes)));
    }

    /** Hides what the stream is. */
    private static final class Bytes extends InputStream {
        private final InputStream in;

        Bytes(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] target, int start, int length) throws IOException {
            return in.read(target, start, length);
        }
    }

    /** The next record; empty after the last. What is left of the one before is skipped. */
    Optional<Step> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        try {
            Optional<WarcRecord> record = reader.next();
            ended = record.isEmpty();
            return record.map(r -> new Step.Found(base + reader.position(), r));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(recover(base + reader.position(), e));
        }
    }

    private Step recover(long offset, Exception damage) throws IOException {
        String reason = reason(damage);
        bytes.rewind(offset + 1);
        while (find()) {
            long candidate = bytes.position();
            try {
                reader = reader();
                Optional<WarcRecord> record = reader.next();
                if (record.isPresent()) {
                    bytes.rewind(candidate);
                    reader = reader();
                    return new Step.Damaged(offset, reason, Optional.of(candidate));
                }
            } catch (IOException | IllegalArgumentException e) {
                // It only looked like a beginning.
            }
            bytes.rewind(candidate + 1);
        }
        ended = true;
        return new Step.Damaged(offset, reason, Optional.empty());
    }

    /** Goes to the next place that looks like the beginning of a record; whether there is one. */
    private boolean find() throws IOException {
        int matched = 0;
        int next = bytes.read();
        while (next >= 0) {
            matched = (byte) next == mark[matched] ? matched + 1 : (byte) next == mark[0] ? 1 : 0;
            if (matched == mark.length) {
                bytes.rewind(bytes.position() - mark.length);
                return true;
            }
            next = bytes.read();
        }
        return false;
    }

    static String reason(Exception damage) {
        if (damage instanceof EOFException) {
            return BREAKS_OFF;
        }
        if (damage instanceof ParsingException) {
            return "its head cannot be read";
        }
        return damage.getMessage() == null
                ? damage.getClass().getSimpleName()
                : Acceptance.shorten(damage.getMessage().replaceAll("\\p{Cntrl}", " "));
    }
}
