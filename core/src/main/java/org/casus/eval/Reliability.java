package org.casus.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whether confidence means what it says: answers in tenths of confidence, and how many of each tenth are right.
 *
 * @param bins ten of them, from 0 to 1
 */
public record Reliability(List<Bin> bins) {

    private static final int BINS = 10;

    /** No answer. */
    public static final Reliability NONE = new Reliability(Collections.nCopies(BINS, new Bin(0, Accuracy.NONE)));

    /**
     * Answers of like confidence.
     *
     * @param sum of their confidences
     */
    public record Bin(double sum, Accuracy right) {

        /** Mean confidence; 0 if there is no answer. */
        public double confidence() {
            return right.of() == 0 ? 0 : sum / right.of();
        }
    }

    public Reliability {
        bins = List.copyOf(bins);
    }

    /** With one more answer. */
    Reliability with(double confidence, boolean right) {
        int at = Math.min(BINS - 1, (int) (confidence * BINS));
        List<Bin> more = new ArrayList<>(bins);
        Bin bin = bins.get(at);
        more.set(at, new Bin(bin.sum() + confidence, bin.right().with(right)));
        return new Reliability(more);
    }

    /** The answers of both. */
    public Reliability plus(Reliability other) {
        List<Bin> both = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            Bin own = bins.get(i);
            Bin others = other.bins.get(i);
            both.add(new Bin(own.sum() + others.sum(), own.right().plus(others.right())));
        }
        return new Reliability(both);
    }

    /** The least confidence of a bin, inclusive. */
    public static double from(int bin) {
        return (double) bin / BINS;
    }
}
