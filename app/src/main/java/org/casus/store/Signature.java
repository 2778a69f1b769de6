package org.casus.store;

import java.util.Arrays;

/**
 * What tells whether two articles have nearly the same text: the least values of {@link MinHash#SIZE} hash functions over
 * the shingles of its words. The share of equal places estimates the share of shingles that two texts have in common.
 *
 * @param article row of the article
 * @param hashes none if the text is too short for a shingle
 */
@SuppressWarnings("ArrayRecordComponent") // one for each article, compared often
public record Signature(long article, int[] hashes) {

    /** Estimate of the Jaccard similarity of the shingles of two texts, in [0,1]; 0 if one has none. */
    public double similarity(Signature other) {
        if (hashes.length == 0 || hashes.length != other.hashes.length) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == other.hashes[i]) {
                same++;
            }
        }
        return (double) same / hashes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && article == that.article && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(article);
    }
}
