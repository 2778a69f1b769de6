package org.casus.service;

import java.util.Arrays;
import java.util.BitSet;

/**
 * For each party, the events of one full chunk in which it stands in any part. A query that asks for somebody looks at
 * these events only, not at all of the chunk.
 */
final class Postings {

    private final int[] starts;
    private final char[] places;

    Postings(Chunk chunk) {
        int[] pool = chunk.pool();
        int most = -1;
        for (int place = 0; place < Chunk.SIZE; place++) {
            int at = chunk.parties[place];
            for (int p = at + 1; p < at + Filter.Role.SPEAKER.end(pool[at]); p++) {
                most = Math.max(most, pool[p]);
            }
        }
        starts = new int[most + 2];
        for (int place = 0; place < Chunk.SIZE; place++) {
            int at = chunk.parties[place];
            for (int p = at + 1; p < at + Filter.Role.SPEAKER.end(pool[at]); p++) {
                starts[pool[p] + 1]++;
            }
        }
        for (int party = 0; party <= most; party++) {
            starts[party + 1] += starts[party];
        }
        places = new char[starts[most + 1]];
        int[] next = Arrays.copyOf(starts, starts.length);
        for (int place = 0; place < Chunk.SIZE; place++) {
            int at = chunk.parties[place];
            for (int p = at + 1; p < at + Filter.Role.SPEAKER.end(pool[at]); p++) {
                places[next[pool[p]]++] = (char) place;
            }
        }
    }

    /** Events in which one of these parties stands, ascending; how many, or -1 if most of the chunk would have to be named. */
    int find(BitSet parties, int[] kept) {
        int named = 0;
        for (int party = parties.nextSetBit(0);
                party >= 0 && party < starts.length - 1;
                party = parties.nextSetBit(party + 1)) {
            named += starts[party + 1] - starts[party];
        }
        if (named > Chunk.SIZE / 2) {
            return -1;
        }
        long[] found = new long[Chunk.SIZE / Long.SIZE];
        for (int party = parties.nextSetBit(0);
                party >= 0 && party < starts.length - 1;
                party = parties.nextSetBit(party + 1)) {
            for (int i = starts[party]; i < starts[party + 1]; i++) {
                found[places[i] / Long.SIZE] |= 1L << places[i];
            }
        }
        int count = 0;
        for (int word = 0; word < found.length; word++) {
            for (long left = found[word]; left != 0; left &= left - 1) {
                kept[count++] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return count;
    }
}
