package org.casus.codebook;

/** The scale of conflict and cooperation. */
final class Scores {

    private Scores() {}

    static void check(double score, String of) {
        if (!(score >= -10 && score <= 10)) {
            throw new IllegalArgumentException("score " + score + " of " + of + " is not between -10 and 10");
        }
    }
}
