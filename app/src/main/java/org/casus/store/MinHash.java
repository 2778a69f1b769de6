package org.casus.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Signatures of texts after Broder (1997), over shingles of five words. Words are compared without case, accents and
 * punctuation, so that a copy with another dateline or typography keeps most of its shingles. The seeds are fixed: the
 * same text has the same signature in every store.
 */
public final class MinHash {

    /** How many hash functions. The standard error of an estimate of one half is 1/16. */
    public static final int SIZE = 64;

    private static final int SHINGLE = 5;
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private MinHash() {}

    /** The least hash of each function; none if the text has fewer words than a shingle. */
    public static int[] of(String text) {
        List<Long> words = new ArrayList<>();
        for (String word : SearchWords.of(text)) {
            words.add(hash(word));
        }
        if (words.size() < SHINGLE) {
            return new int[0];
        }
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int start = 0; start + SHINGLE <= words.size(); start++) {
            long shingle = FNV_OFFSET;
            for (int i = start; i < start + SHINGLE; i++) {
                shingle = mix(shingle * FNV_PRIME ^ words.get(i));
            }
            for (int function = 0; function < SIZE; function++) {
                int value = (int) (mix(shingle + function * SEED) >>> 33);
                if (value < least[function]) {
                    least[function] = value;
                }
            }
        }
        return least;
    }

    /** FNV-1a over the bytes of the word. */
    private static long hash(String word) {
        long hash = FNV_OFFSET;
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
