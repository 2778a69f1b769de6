package org.casus.service;

import java.util.Arrays;

/** Numbers of events for pairs: a full table for those of small numbers, an open-addressed one for others that occur. */
final class PairCounter {

    /** Less than this is small: more than there are countries. */
    private static final int FULL = 512;

    private static final int START = 1 << 14;

    private final int[] table = new int[FULL * FULL];
    private long[] keys = new long[START];
    private int[] counts = new int[START];
    private int size;

    /** Numbers are from 0. */
    void add(int one, int other) {
        if (one < FULL && other < FULL) {
            table[one * FULL + other]++;
            return;
        }
        long key = ((long) one << 32) | other;
        int at = slot(keys, counts, key);
        if (counts[at]++ == 0) {
            keys[at] = key;
            if (++size * 2 > keys.length) {
                grow();
            }
        }
    }

    private static int slot(long[] keys, int[] counts, long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (counts[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] more = new long[keys.length * 4];
        int[] moreCounts = new int[more.length];
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                int at = slot(more, moreCounts, keys[i]);
                more[at] = keys[i];
                moreCounts[at] = counts[i];
            }
        }
        keys = more;
        counts = moreCounts;
    }

    /** Places in the full table come first, then those in the other. */
    private int count(int at) {
        return at < table.length ? table[at] : counts[at - table.length];
    }

    private long key(int at) {
        return at < table.length ? ((long) (at / FULL) << 32) | (at % FULL) : keys[at - table.length];
    }

    /** The most frequent pairs, the first in the upper half of each key; of equally many, the smaller key first. */
    long[] top(int limit) {
        int[] heap = new int[Math.max(0, limit)];
        int found = 0;
        for (int at = 0; at < table.length + counts.length && heap.length > 0; at++) {
            if (count(at) == 0) {
                continue;
            }
            if (found < heap.length) {
                heap[found++] = at;
                if (found == heap.length) {
                    for (int i = found / 2; i >= 0; i--) {
                        down(heap, found, i);
                    }
                }
            } else if (before(at, heap[0])) {
                heap[0] = at;
                down(heap, found, 0);
            }
        }
        Integer[] order = Arrays.stream(heap, 0, found).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> before(a, b) ? -1 : before(b, a) ? 1 : 0);
        return Arrays.stream(order).mapToLong(this::key).toArray();
    }

    private boolean before(int one, int other) {
        return count(one) != count(other) ? count(one) > count(other) : key(one) < key(other);
    }

    /** Keeps the last of the heap on top. */
    private void down(int[] heap, int size, int start) {
        int at = start;
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && before(heap[child], heap[child + 1])) {
                child++;
            }
            if (!before(heap[at], heap[child])) {
                return;
            }
            int moved = heap[at];
            heap[at] = heap[child];
            heap[child] = moved;
            at = child;
        }
    }
}
