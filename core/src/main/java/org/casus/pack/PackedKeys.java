package org.casus.pack;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

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

    private final PackedLines keys;

    /** A key's number plus one, or 0 for nothing; a power of two of places. */
    private final int[] places;

    private PackedKeys(PackedLines keys, int[] places) {
        this.keys = keys;
        this.places = places;
    }

    /** @param keys all different, in the order of their numbers */
    public static PackedKeys of(Collection<String> keys) {
        int[] places = new int[Math.max(2, Integer.highestOneBit(Math.max(1, keys.size() * 3 / 2 - 1)) * 2)];
        int number = 0;
        for (String key : keys) {
            int at = place(key, places);
            while (places[at] != 0) {
                at = (at + 1) & (places.length - 1);
            }
            places[at] = ++number;
        }
        return new PackedKeys(PackedLines.of(keys), places);
    }

    public static PackedKeys read(PackReader in) {
        PackedKeys keys = new PackedKeys(PackedLines.read(in), in.ints());
        if (Integer.bitCount(keys.places.length) != 1 || keys.places.length <= keys.size()) {
            throw in.error("has keys that do not fit their text");
        }
        return keys;
    }

    public void write(PackWriter out) {
        keys.write(out);
        out.ints(places);
    }

    public int size() {
        return keys.size();
    }

    /** The key of this number. */
    public String key(int number) {
        return keys.line(number);
    }

    /** All keys, in the order of their numbers. */
    public List<String> all() {
        return keys.all();
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
            if (keys.is(found, wanted)) {
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
