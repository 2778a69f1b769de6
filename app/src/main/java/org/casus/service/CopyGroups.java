package org.casus.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.store.Signature;

/**
 * Which articles repeat each other. Candidates are found by locality-sensitive hashing (Indyk and Motwani 1998): sixteen
 * bands of four hashes find a pair of similarity 0.8 with probability 0.9998; the estimate over all hashes decides. Copies
 * of copies are one group.
 */
final class CopyGroups {

    /** Share of five-word sequences in common, by estimate, from which an article counts as a copy. */
    static final double COPY = 0.8;

    private static final int BAND = 4;

    private final List<Signature> signatures;
    private final int[] parents;

    /** @param signatures in the order of rows */
    CopyGroups(List<Signature> signatures) {
        this.signatures = new ArrayList<>(signatures);
        parents = new int[signatures.size()];
        Arrays.setAll(parents, i -> i);
        int bands = signatures.stream()
                .mapToInt(s -> s.hashes().length / BAND)
                .max()
                .orElse(0);
        for (int band = 0; band < bands; band++) {
            joinWithin(band * BAND);
        }
        for (int i = 0; i < parents.length; i++) {
            parents[i] = root(i);
        }
    }

    /** Joins those that have the hashes of one band in common and are similar as a whole. */
    private void joinWithin(int start) {
        int slots = Integer.highestOneBit(Math.max(1, signatures.size())) * 2;
        int[] heads = new int[slots];
        int[] next = new int[signatures.size()];
        for (int number = 0; number < next.length; number++) {
            int[] hashes = signatures.get(number).hashes();
            if (hashes.length < start + BAND) {
                continue;
            }
            int slot = slot(hashes, start, slots);
            boolean same = false;
            for (int other = heads[slot] - 1; other >= 0 && !same; other = next[other] - 1) {
                // One of several equal texts stands for all: a report that a thousand print is compared once.
                same = Arrays.equals(signatures.get(other).hashes(), hashes);
                if (same || (root(other) != root(number) && similarity(other, number) >= COPY)) {
                    join(other, number);
                }
            }
            if (!same) {
                next[number] = heads[slot];
                heads[slot] = number + 1;
            }
        }
    }

    private static int slot(int[] hashes, int start, int slots) {
        long band = 0;
        for (int i = start; i < start + BAND; i++) {
            band = (band ^ hashes[i]) * 0x9E3779B97F4A7C15L;
            band ^= band >>> 29;
        }
        return (int) (band >>> 7) & (slots - 1);
    }

    /** The number of an article here, -1 if it is not known. */
    int number(long article) {
        int low = 0;
        int high = signatures.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long at = signatures.get(middle).article();
            if (at == article) {
                return middle;
            }
            if (at < article) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** A number that all copies of an article share; -1 if the article is not known. */
    int group(long article) {
        int number = number(article);
        return number < 0 ? -1 : parents[number];
    }

    /** Estimate of what two articles have in common; 0 if one is not known. */
    double commonOf(long one, long other) {
        int a = number(one);
        int b = number(other);
        return a < 0 || b < 0 ? 0 : similarity(a, b);
    }

    private double similarity(int one, int other) {
        return signatures.get(one).similarity(signatures.get(other));
    }

    private int root(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** The smaller number leads, so that the outcome does not depend on the order of joining. */
    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }
}
