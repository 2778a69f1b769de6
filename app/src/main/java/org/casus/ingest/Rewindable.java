package org.casus.ingest;

import java.io.IOException;
import java.io.InputStream;

/** A stream that can go back over the last {@link #KEPT} bytes, so that reading may be taken up again after damage. */
final class Rewindable extends InputStream {

    /** More than any parser reads ahead. */
    static final int KEPT = 1 << 17;

    private final InputStream in;
    private final byte[] ring = new byte[KEPT];
    /** Offset of the next byte given out, 0-based. */
    private long position;
    /** Bytes taken from the stream below. */
    private long taken;

    Rewindable(InputStream in) {
        this.in = in;
    }

    /** Offset of the next byte, 0-based. */
    long position() {
        return position;
    }

    /** Goes back to an offset, or to the first byte that is still kept if that one is not. */
    void rewind(long offset) {
        position = Math.min(position, Math.max(offset, Math.max(0, taken - KEPT)));
    }

    @Override
    public int read() throws IOException {
        if (position < taken) {
            return ring[(int) (position++ % KEPT)] & 0xFF;
        }
        int next = in.read();
        if (next >= 0) {
            keep((byte) next);
        }
        return next;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        int count = 0;
        while (count < length && position < taken) {
            target[start + count++] = ring[(int) (position++ % KEPT)];
        }
        if (count > 0 || length == 0) {
            return count;
        }
        int read = in.read(target, start, length);
        for (int i = 0; i < read; i++) {
            keep(target[start + i]);
        }
        return read;
    }

    private void keep(byte value) {
        ring[(int) (taken % KEPT)] = value;
        taken++;
        position = taken;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
