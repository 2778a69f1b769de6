package org.casus.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys, each with some numbers in the order in which they were added, or with none. */
public final class PackedIndex {

    private static final int[] NOTHING = {};

    private final PackedKeys keys;

    /** Where the numbers of each key begin, and after them where the last ones end. */
    private final int[] starts;

    private final int[] numbers;

    private PackedIndex(PackedKeys keys, int[] starts, int[] numbers) {
        this.keys = keys;
        this.starts = starts;
        this.numbers = numbers;
    }

    public static PackedIndex read(PackReader in) {
        PackedIndex index = new PackedIndex(PackedKeys.read(in), in.ints(), in.ints());
        if (index.starts.length != index.size() + 1 || index.starts[index.size()] != index.numbers.length) {
            throw in.error("has numbers that do not fit its keys");
        }
        return index;
    }

    public void write(PackWriter out) {
        keys.write(out);
        out.ints(starts);
        out.ints(numbers);
    }

    public int size() {
        return keys.size();
    }

    /** Whether the key is here, also if it has no numbers. */
    public boolean has(String key) {
        return keys.find(key) != PackedKeys.NONE;
    }

    /** The numbers of the key; none if it is not here. */
    public int[] numbers(String key) {
        int at = keys.find(key);
        return at == PackedKeys.NONE ? NOTHING : Arrays.copyOfRange(numbers, starts[at], starts[at + 1]);
    }

    /** All keys, in the order in which they were added. */
    public List<String> keys() {
        return keys.all();
    }

    /** Collects keys and numbers. */
    public static final class Builder {
        private final Map<String, List<Integer>> lists = new LinkedHashMap<>();

        /** Adds a key that may have no numbers. */
        public void add(String key) {
            lists.computeIfAbsent(key, k -> new ArrayList<>(1));
        }

        public void add(String key, int number) {
            lists.computeIfAbsent(key, k -> new ArrayList<>(1)).add(number);
        }

        /** Adds a number if the key does not have it yet. */
        public void addOnce(String key, int number) {
            List<Integer> all = lists.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (!all.contains(number)) {
                all.add(number);
            }
        }

        public PackedIndex build() {
            int[] starts = new int[lists.size() + 1];
            int key = 0;
            for (List<Integer> list : lists.values()) {
                starts[key + 1] = starts[key] + list.size();
                key++;
            }
            int[] numbers = new int[starts[key]];
            int at = 0;
            for (List<Integer> list : lists.values()) {
                for (int number : list) {
                    numbers[at++] = number;
                }
            }
            return new PackedIndex(PackedKeys.of(lists.keySet()), starts, numbers);
        }
    }
}
