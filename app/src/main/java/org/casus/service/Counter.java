package org.casus.service;

/** Numbers of events by quad class for a few keys, looked up often. */
final class Counter {

    /** Quad classes, and none. */
    static final int QUADS = 5;

    private final long[] keys;
    private final boolean[] used;
    private final int[] counts;

    /** Counts of these keys; others are let pass. */
    Counter(long[] wanted) {
        int slots = Integer.highestOneBit(Math.max(4, wanted.length)) * 8;
        keys = new long[slots];
        used = new boolean[slots];
        counts = new int[slots * QUADS];
        for (long key : wanted) {
            int at = slot(key);
            keys[at] = key;
            used[at] = true;
        }
    }

    private int slot(long key) {
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
        while (used[at] && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    void add(long key, int quad) {
        int at = slot(key);
        if (used[at]) {
            counts[at * QUADS + quad]++;
        }
    }

    Views.QuadCounts of(long key) {
        return counts(counts, slot(key) * QUADS);
    }

    static Views.QuadCounts counts(int[] counts, int at) {
        return new Views.QuadCounts(counts[at], counts[at + 1], counts[at + 2], counts[at + 3], counts[at + 4]);
    }
}
