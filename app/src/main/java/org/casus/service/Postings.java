package org.casus.service;

import java.util.Arrays;

/**
 * For each party, the events of one full chunk in which it stands, with its part in them. A query that asks for somebody
 * looks at these events only, not at all of the chunk.
 */
final class Postings {

    private final int[] starts;
    private final char[] places;
    private final byte[] roles;

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
        roles = new byte[places.length];
        int[] next = Arrays.copyOf(starts, starts.length);
        for (int place = 0; place < Chunk.SIZE; place++) {
            int at = chunk.parties[place];
            int recipients = at + Filter.Role.RECIPIENT.start(pool[at]);
            int speakers = at + Filter.Role.SPEAKER.start(pool[at]);
            for (int p = at + 1; p < at + Filter.Role.SPEAKER.end(pool[at]); p++) {
                Filter.Role role =
                        p < recipients ? Filter.Role.ACTOR : p < speakers ? Filter.Role.RECIPIENT : Filter.Role.SPEAKER;
                int to = next[pool[p]]++;
                places[to] = (char) place;
                roles[to] = (byte) role.mask();
            }
        }
    }

    /**
     * Events in which one of these parties has the role, ascending; how many, or -1 if most of the chunk would have to be
     * named.
     *
     * @param parties ascending
     */
    int find(int[] parties, Filter.Role role, int[] kept) {
        int named = 0;
        for (int party : parties) {
            if (party >= starts.length - 1) {
                break;
            }
            named += starts[party + 1] - starts[party];
        }
        if (named > Chunk.SIZE / 2) {
            return -1;
        }
        int mask = role.mask();
        long[] found = new long[Chunk.SIZE / Long.SIZE];
        for (int party : parties) {
            if (party >= starts.length - 1) {
                break;
            }
            for (int i = starts[party]; i < starts[party + 1]; i++) {
                // No branch: parts are as good as random.
                long has = (roles[i] & mask) == 0 ? 0 : 1;
                found[places[i] / Long.SIZE] |= has << places[i];
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
