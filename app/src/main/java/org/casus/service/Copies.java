package org.casus.service;

import java.util.Arrays;

/**
 * The rule by which an article is a copy of another. Candidates are found by locality-sensitive hashing (Indyk and Motwani
 * 1998): sixteen bands of four hashes find a pair of similarity 0.8 with probability 0.9998; the estimate over all hashes
 * decides.
 */
public final class Copies {

    /** Share of five-word sequences in common, by estimate, from which an article counts as a copy. */
    public static final double COPY = 0.8;

    /** Hashes in a band. */
    static final int BAND = 4;

    private Copies() {}

    /** How many bands a signature has. */
    public static int bands(int[] hashes) {
        return hashes.length / BAND;
    }

    /** A number that signatures with the same hashes in this band share, and others hardly ever. */
    public static long key(int[] hashes, int band) {
        long key = 0;
        for (int i = band * BAND; i < (band + 1) * BAND; i++) {
            key = (key ^ hashes[i]) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    /** The first band whose hashes two signatures have in common, -1 if there is none. */
    public static int firstBand(int[] one, int[] other) {
        int bands = Math.min(bands(one), bands(other));
        for (int band = 0; band < bands; band++) {
            int from = band * BAND;
            if (Arrays.equals(one, from, from + BAND, other, from, from + BAND)) {
                return band;
            }
        }
        return -1;
    }
}
