package org.casus.reader;

import java.util.List;

/** The best row of BIO labels in which an entity goes on only if it has begun (Viterbi). */
final class EntityPath {

    private final int size;
    private final boolean[] mayStart;
    private final boolean[][] follows;

    /** @param labels {@code O}, {@code B-PER}, {@code I-PER}, ... in the order of the scores */
    EntityPath(List<String> labels) {
        size = labels.size();
        mayStart = new boolean[size];
        follows = new boolean[size][size];
        for (int to = 0; to < size; to++) {
            String label = labels.get(to);
            mayStart[to] = !label.startsWith("I-");
            for (int from = 0; from < size; from++) {
                String before = labels.get(from);
                boolean same = before.length() > 2
                        && label.length() > 2
                        && before.substring(2).equals(label.substring(2));
                follows[from][to] = mayStart[to] || same;
            }
        }
    }

    /**
     * Writes the index of every word's label.
     *
     * @param scores of label {@code j} for word {@code i} at {@code i * labels + j}
     */
    void decode(float[] scores, int words, int[] labels) {
        int[] back = new int[words * size];
        double[] best = new double[size];
        for (int label = 0; label < size; label++) {
            best[label] = mayStart[label] ? scores[label] : Double.NEGATIVE_INFINITY;
        }
        for (int word = 1; word < words; word++) {
            best = step(scores, word * size, best, back);
        }
        int label = 0;
        for (int i = 1; i < size; i++) {
            label = best[i] > best[label] ? i : label;
        }
        for (int word = words - 1; word >= 0; word--) {
            labels[word] = label;
            label = back[word * size + label];
        }
    }

    private double[] step(float[] scores, int row, double[] before, int[] back) {
        double[] best = new double[size];
        for (int to = 0; to < size; to++) {
            int chosen = -1;
            for (int from = 0; from < size; from++) {
                if (follows[from][to] && (chosen < 0 || before[from] > before[chosen])) {
                    chosen = from;
                }
            }
            back[row + to] = Math.max(chosen, 0);
            best[to] = chosen < 0 ? Double.NEGATIVE_INFINITY : before[chosen] + scores[row + to];
        }
        return best;
    }
}
