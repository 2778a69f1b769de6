package org.casus.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of the lexicon as a tree of word numbers; a step is one look into a hash of primitives. */
final class PhraseTrie {

    static final int ROOT = 0;
    /** There is no such step. */
    static final int NONE = -1;

    private final long[] keys;
    private final int[] children;
    private final Entry[][] entries;

    private PhraseTrie(Map<Long, Integer> steps, List<List<Entry>> entries) {
        int size = Integer.highestOneBit(Math.max(1, steps.size())) * 4;
        keys = new long[size];
        children = new int[size];
        steps.forEach((key, child) -> {
            int at = slot(key);
            while (keys[at] != 0) {
                at = (at + 1) & (size - 1);
            }
            keys[at] = key;
            children[at] = child;
        });
        this.entries = entries.stream().map(e -> e.toArray(Entry[]::new)).toArray(Entry[][]::new);
    }

    /** The node that this word leads to, or {@link #NONE}. */
    int step(int node, int word) {
        if (word == Vocabulary.NONE) {
            return NONE;
        }
        long key = key(node, word);
        for (int at = slot(key); keys[at] != 0; at = (at + 1) & (keys.length - 1)) {
            if (keys[at] == key) {
                return children[at];
            }
        }
        return NONE;
    }

    /** What the phrase that ends here says; nothing if none ends. The array is the trie's own. */
    Entry[] entries(int node) {
        return entries[node];
    }

    /** Never 0, so that 0 is an empty slot. */
    private static long key(int node, int word) {
        return ((long) node << 32) | (word + 1L);
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }

    /** Grows a trie. */
    static final class Builder {

        private final Map<Long, Integer> steps = new HashMap<>();
        private final List<List<Entry>> entries = new ArrayList<>(List.of(new ArrayList<>()));

        void add(int[] words, Entry entry) {
            int node = ROOT;
            for (int word : words) {
                Integer next = steps.get(key(node, word));
                if (next == null) {
                    next = entries.size();
                    steps.put(key(node, word), next);
                    entries.add(new ArrayList<>());
                }
                node = next;
            }
            entries.get(node).add(entry);
        }

        PhraseTrie build() {
            return new PhraseTrie(steps, entries);
        }
    }
}
