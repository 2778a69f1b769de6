package org.casus.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.store.Signature;

/** Which articles repeat each other, by the rule of {@link Copies}. Copies of copies are one group. */
final class CopyGroups {

    private final List<Signature> signatures;
    private final int[] parents;

    /** @param signatures in the order of rows */
    CopyGroups(List<Signature> signatures) {
        this.signatures = new ArrayList<>(signatures);
        parents = new int[signatures.size()];
        Arrays.setAll(parents, i -> i);
        int bands = signatures.stream()
                .mapToInt(s -> Copies.bands(s.hashes()))
                .max()
                .orElse(0);
        for (int band = 0; band < bands; band++) {
            joinWithin(band);
        }
        for (int i = 0; i < parents.length; i++) {
            parents[i] = root(i);
        }
    }

    /** Joins those that have the hashes of one band in common and are similar as a whole. */
    private void joinWithin(int band) {
        int slots = Integer.highestOneBit(Math.max(1, signatures.size())) * 2;
        int[] heads = new int[slots];
        int[] next = new int[signatures.size()];
        for (int number = 0; number < next.length; number++) {
            int[] hashes = signatures.get(number).hashes();
            if (Copies.bands(hashes) <= band) {
                continue;
            }
            int slot = (int) (Copies.key(hashes, band) >>> 7) & (slots - 1);
            boolean same = false;
            for (int other = heads[slot] - 1; other >= 0 && !same; other = next[other] - 1) {
                // One of several equal texts stands for all: a report that a thousand print is compared once.
                same = Arrays.equals(signatures.get(other).hashes(), hashes);
                if (same || (root(other) != root(number) && similarity(other, number) >= Copies.COPY)) {
                    join(other, number);
                }
            }
            if (!same) {
                next[number] = heads[slot];
                heads[slot] = number + 1;
            }
        }
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
