package org.casus.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * Keys, numbered from 0, in one array of bytes, with the hash table by which they are found already made: one int a place, at most two in
 * three of them filled, so that a key is found, or not, in one or two steps. It goes by {@link String#hashCode()}, which the Java
 * platform defines, so that the table holds in any Java machine.
 */
public final class PackedKeys {

    /** The number of a key that is not there. */
    public static final int NONE = -1;

    /** 2^32 over the golden ratio: spreads hashes that differ in few bits. */
    private static final int SPREAD = 0x9e3779b9;

    private final byte[] bytes;
    private final int[] starts;

    /** A key's number plus one, or 0 for nothing; a power of two of places. */
    private final int[] places;

    private PackedKeys(byte[] bytes, int[] starts, int[] places) {
        this.bytes = bytes;
        this.starts = starts;
        this.places = places;
    }

    /** @param keys all different, in the order of their numbers */
    public static PackedKeys of(Collection<String> keys) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] starts = new int[keys.size() + 1];
        int[] places = new int[Math.max(2, Integer.highestOneBit(Math.max(1, keys.size() * 3 / 2 - 1)) * 2)];
        int number = 0;
        for (String key : keys) {
            int at = place(key, places);
            while (places[at] != 0) {
                at = (at + 1) & (places.length - 1);
            }
            places[at] = number + 1;
            bytes.writeBytes(key.getBytes(StandardCharsets.UTF_8));
            starts[++number] = bytes.size();
        }
        return new PackedKeys(bytes.toByteArray(), starts, places);
    }

    public static PackedKeys read(PackReader in) {
        PackedKeys keys = new PackedKeys(in.bytes(), in.ints(), in.ints());
        boolean fit = keys.starts.length > 0
                && keys.starts[keys.size()] == keys.bytes.length
                && Integer.bitCount(keys.places.length) == 1
                && keys.places.length > keys.size();
        if (!fit) {
            throw in.error("has keys that do not fit their text");
        }
        return keys;
    }

    public void write(PackWriter out) {
        out.bytes(bytes);
        out.ints(starts);
        out.ints(places);
    }

    public int size() {
        return starts.length - 1;
    }

    /** The key of this number. */
    public String key(int number) {
        return new String(bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }

    /** The number of the key, or {@link #NONE}. */
    public int find(String key) {
        int at = place(key, places);
        if (places[at] == 0) {
            return NONE;
        }
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        while (places[at] != 0) {
            int found = places[at] - 1;
            if (Arrays.equals(bytes, starts[found], starts[found + 1], wanted, 0, wanted.length)) {
                return found;
            }
            at = (at + 1) & (places.length - 1);
        }
        return NONE;
    }

    private static int place(String key, int[] places) {
        return (key.hashCode() * SPREAD) >>> (Integer.numberOfLeadingZeros(places.length) + 1);
    }
}
