package org.casus.eval;

/**
 * Precision, recall and their harmonic mean, kept as counts so that scores of several articles add up (micro average).
 *
 * @param right predicted items that match a gold item
 * @param predicted items predicted
 * @param gold items in the gold file
 */
public record Score(int right, int predicted, int gold) {

    public static final Score NONE = new Score(0, 0, 0);

    public Score {
        if (right < 0 || right > predicted || right > gold) {
            throw new IllegalArgumentException(right + " right of " + predicted + " predicted and " + gold + " gold");
        }
    }

    /** In [0,1]; if nothing was predicted, 1 if there was nothing to find and 0 otherwise. */
    public double precision() {
        return predicted == 0 ? nothingToFind() : (double) right / predicted;
    }

    /** In [0,1]; if there was nothing to find, 1. */
    public double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    /** In [0,1]; 1 if there was nothing to find and nothing was predicted. */
    public double f1() {
        return predicted + gold == 0 ? 1 : 2.0 * right / (predicted + gold);
    }

    public Score plus(Score other) {
        return new Score(right + other.right, predicted + other.predicted, gold + other.gold);
    }

    private double nothingToFind() {
        return gold == 0 ? 1 : 0;
    }
}
