package org.casus.place;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Which rows of a list of keys may have the form of a name: by a hash of its consonants, sorted. */
final class LooseIndex {

    /** Hash in the upper half, row in the lower. */
    private final long[] entries;

    /** @param entries hash of the consonants in the upper half, row in the lower half; will be sorted */
    LooseIndex(long[] entries) {
        this.entries = entries;
        Arrays.sort(entries);
    }

    static long entry(int hash, int row) {
        return ((long) hash << 32) | row;
    }

    /** Tells all rows of this hash, in ascending order; none for 0, which stands for names that are too short. */
    void rows(int hash, IntConsumer each) {
        if (hash == 0) {
            return;
        }
        int low = 0;
        int high = entries.length;
        long wanted = entry(hash, 0);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < entries.length && (int) (entries[i] >> 32) == hash; i++) {
            each.accept((int) entries[i]);
        }
    }
}
