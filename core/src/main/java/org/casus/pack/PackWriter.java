package org.casus.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Puts arrays one after the other, to be read by {@link PackReader} in the same order. The file: {@code CASPAK1\n}; then of each array
 * a letter for the type of its numbers, how many there are, and the numbers, all big-endian. The same arrays give the same bytes.
 */
public final class PackWriter {

    static final byte[] MAGIC = "CASPAK1\n".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public PackWriter() {
        out.writeBytes(MAGIC);
    }

    /** The file so far. */
    public byte[] file() {
        return out.toByteArray();
    }

    public void bytes(byte[] values) {
        section('B', values.length, values);
    }

    public void shorts(short[] values) {
        ByteBuffer raw = ByteBuffer.allocate(Short.BYTES * values.length);
        raw.asShortBuffer().put(values);
        section('S', values.length, raw.array());
    }

    public void ints(int[] values) {
        ByteBuffer raw = ByteBuffer.allocate(Integer.BYTES * values.length);
        raw.asIntBuffer().put(values);
        section('I', values.length, raw.array());
    }

    public void longs(long[] values) {
        ByteBuffer raw = ByteBuffer.allocate(Long.BYTES * values.length);
        raw.asLongBuffer().put(values);
        section('L', values.length, raw.array());
    }

    public void doubles(double[] values) {
        ByteBuffer raw = ByteBuffer.allocate(Double.BYTES * values.length);
        raw.asDoubleBuffer().put(values);
        section('D', values.length, raw.array());
    }

    private void section(char type, int count, byte[] raw) {
        out.write(type);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
        out.writeBytes(raw);
    }
}
