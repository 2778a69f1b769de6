package org.casus.pack;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Reads what {@link PackWriter} wrote, array by array. Each is copied as a whole: a loop over its numbers would take longer than all
 * the rest in a Java machine that has only just started.
 */
public final class PackReader implements AutoCloseable {

    private final String file;
    private final DataInputStream in;

    /**
     * @param file name for messages
     * @throws PackException if it does not begin as a packed file does
     */
    public PackReader(String file, InputStream in) {
        this.file = file;
        this.in = new DataInputStream(in);
        byte[] magic = new byte[PackWriter.MAGIC.length];
        fill(magic);
        if (!Arrays.equals(magic, PackWriter.MAGIC)) {
            throw error("is no packed file of this version");
        }
    }

    /**
     * Opens a resource that stands beside {@code owner} on the class path.
     *
     * @throws PackException if it is missing or does not begin as a packed file does
     */
    public static PackReader open(Class<?> owner, String file) {
        InputStream in = owner.getResourceAsStream(file);
        if (in == null) {
            throw new PackException(file, "is missing; the build makes it from the tables: mvn process-classes");
        }
        return new PackReader(file, in);
    }

    /** The next array, which is one of bytes. */
    public byte[] bytes() {
        return section('B', 1);
    }

    public short[] shorts() {
        byte[] raw = section('S', Short.BYTES);
        short[] values = new short[raw.length / Short.BYTES];
        ByteBuffer.wrap(raw).asShortBuffer().get(values);
        return values;
    }

    public int[] ints() {
        byte[] raw = section('I', Integer.BYTES);
        int[] values = new int[raw.length / Integer.BYTES];
        ByteBuffer.wrap(raw).asIntBuffer().get(values);
        return values;
    }

    public long[] longs() {
        byte[] raw = section('L', Long.BYTES);
        long[] values = new long[raw.length / Long.BYTES];
        ByteBuffer.wrap(raw).asLongBuffer().get(values);
        return values;
    }

    public double[] doubles() {
        byte[] raw = section('D', Double.BYTES);
        double[] values = new double[raw.length / Double.BYTES];
        ByteBuffer.wrap(raw).asDoubleBuffer().get(values);
        return values;
    }

    private byte[] section(char type, int size) {
        byte[] head = new byte[1 + Integer.BYTES];
        fill(head);
        int count = ByteBuffer.wrap(head, 1, Integer.BYTES).getInt();
        if (head[0] != type || count < 0 || count > Integer.MAX_VALUE / size) {
            throw error("holds something else than expected; build the program again");
        }
        byte[] raw = new byte[size * count];
        fill(raw);
        return raw;
    }

    private void fill(byte[] bytes) {
        try {
            in.readFully(bytes);
        } catch (EOFException e) {
            throw new PackException(file, "ends too early", e);
        } catch (IOException e) {
            throw new PackException(file, "cannot be read", e);
        }
    }

    /** What is wrong with this file, ready to be thrown. */
    public PackException error(String message) {
        return new PackException(file, message);
    }

    /** Checks that nothing is left. */
    public void end() {
        try {
            if (in.read() >= 0) {
                throw error("goes on where it should end");
            }
        } catch (IOException e) {
            throw new PackException(file, "cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new PackException(file, "cannot be closed", e);
        }
    }
}
