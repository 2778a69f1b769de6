package org.casus.service;

import java.util.Arrays;

/** Numbers of events by quad class for each of many keys. An open-addressed table: one is filled for each view. */
final class Counter {

    /** Quad classes, and none. */
    static final int QUADS = 5;

    private static final int START = 1024;

    private long[] keys = new long[START];
    private int[] counts = new int[START * QUADS];
    private boolean[] used = new boolean[START];
    private int size;

    void add(long key, int quad) {
        int at = find(key);
        if (!used[at]) {
            if (2 * (size + 1) > keys.length) {
                grow();
                at = find(key);
            }
            used[at] = true;
            keys[at] = key;
            size++;
        }
        counts[at * QUADS + quad]++;
    }

    private int find(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & mask;
        while (used[at] && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        boolean[] oldUsed = used;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length * QUADS];
        used = new boolean[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldUsed[i]) {
                int at = find(oldKeys[i]);
                used[at] = true;
                keys[at] = oldKeys[i];
                System.arraycopy(oldCounts, i * QUADS, counts, at * QUADS, QUADS);
            }
        }
    }

    /** One key with its numbers. */
    record Row(long key, Views.QuadCounts counts) {}

    /** The most frequent keys first; of equally many, the smaller key. */
    Row[] rows() {
        Row[] rows = new Row[size];
        int next = 0;
        for (int i = 0; i < keys.length; i++) {
            if (used[i]) {
                rows[next++] = new Row(keys[i], counts(counts, i * QUADS));
            }
        }
        Arrays.sort(rows, (a, b) -> a.counts().total() != b.counts().total()
                ? Long.compare(b.counts().total(), a.counts().total())
                : Long.compare(a.key(), b.key()));
        return rows;
    }

    static Views.QuadCounts counts(int[] counts, int at) {
        return new Views.QuadCounts(counts[at], counts[at + 1], counts[at + 2], counts[at + 3], counts[at + 4]);
    }
}
