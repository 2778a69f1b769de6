package org.casus.reader;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Optional;
import org.casus.model.EntityType;

/** The best row of BIO labels in which an entity goes on only if it has begun (Viterbi). For one thread. */
final class EntityPath {

    private final int size;
    private final boolean[] mayStart;
    private final boolean[][] follows;
    private final List<Optional<EntityType>> types;
    private double[] best;
    private double[] other;
    private int[] back = {};

    /** @param labels {@code O}, {@code B-PER}, {@code I-PER}, ... in the order of the scores */
    EntityPath(List<String> labels) {
        size = labels.size();
        mayStart = new boolean[size];
        follows = new boolean[size][size];
        best = new double[size];
        other = new double[size];
        types = labels.stream()
                .map(label -> label.length() > 2
                        ? Optional.of(EntityType.valueOf(label.substring(2)))
                        : Optional.<EntityType>empty())
                .toList();
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

    /** The type that this label names, if it is not {@code O}. */
    Optional<EntityType> type(int label) {
        return types.get(label);
    }

    /** Whether an entity that stands open ends before a word with this label. */
    boolean ends(int label) {
        return mayStart[label];
    }

    /**
     * Writes the index of every word's label.
     *
     * @param scores of label {@code j} for word {@code i} at {@code i * labels + j}
     */
    void decode(FloatBuffer scores, int words, int[] labels) {
        if (back.length < words * size) {
            back = new int[words * size];
        }
        for (int label = 0; label < size; label++) {
            best[label] = mayStart[label] ? scores.get(label) : Double.NEGATIVE_INFINITY;
        }
        for (int word = 1; word < words; word++) {
            step(scores, word * size);
        }
        int label = 0;
        for (int i = 1; i < size; i++) {
            label = best[i] > best[label] ? i : label;
        }
        for (int word = words - 1; word >= 0; word--) {
            labels[word] = label;
            label = word > 0 ? back[word * size + label] : label;
        }
    }

    private void step(FloatBuffer scores, int row) {
        double[] before = best;
        double[] now = other;
        for (int to = 0; to < size; to++) {
            int chosen = -1;
            for (int from = 0; from < size; from++) {
                if (follows[from][to] && (chosen < 0 || before[from] > before[chosen])) {
                    chosen = from;
                }
            }
            back[row + to] = Math.max(chosen, 0);
            now[to] = chosen < 0 ? Double.NEGATIVE_INFINITY : before[chosen] + scores.get(row + to);
        }
        best = now;
        other = before;
    }
}
