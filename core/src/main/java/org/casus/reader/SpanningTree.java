package org.casus.reader;

import java.util.Arrays;

/** The best dependency tree with exactly one root for the scores of all heads (Chu and Liu, Edmonds). */
final class SpanningTree {

    private final int size;
    private final double[][] scores;
    private final int[][] fromHead;
    private final int[][] fromWord;
    private final boolean[] merged;
    private final int[] heads;
    private final int[][] members;

    private SpanningTree(float[] arcs, int words) {
        size = words + 1;
        scores = new double[size][size];
        fromHead = new int[size][size];
        fromWord = new int[size][size];
        merged = new boolean[size];
        heads = new int[size];
        members = new int[size][];
        double penalty = penalty(arcs, words);
        for (int word = 1; word < size; word++) {
            members[word] = new int[] {word};
            for (int head = 0; head < size; head++) {
                double score = arcs[(word - 1) * size + head];
                scores[head][word] = head == word ? Double.NEGATIVE_INFINITY : score - (head == 0 ? penalty : 0);
                fromHead[head][word] = head;
                fromWord[head][word] = word;
            }
        }
    }

    /** More than any two trees can differ by: with it on every root arc, the best tree has one root. */
    private static double penalty(float[] arcs, int words) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < words * (words + 1); i++) {
            least = Math.min(least, arcs[i]);
            most = Math.max(most, arcs[i]);
        }
        return 1 + (words + 1) * ((double) most - least);
    }

    /**
     * Writes the head of every word, 1-based, 0 for the root.
     *
     * @param arcs score of head {@code j} for word {@code i} (0-based) at {@code i * (words + 1) + j}
     */
    static void heads(float[] arcs, int words, int[] heads) {
        if (!greedy(arcs, words, heads)) {
            System.arraycopy(new SpanningTree(arcs, words).solve(), 1, heads, 0, words);
        }
    }

    /** Takes the best head of every word; whether that is a tree with one root. */
    private static boolean greedy(float[] arcs, int words, int[] heads) {
        int roots = 0;
        for (int word = 0; word < words; word++) {
            int row = word * (words + 1);
            int best = 0;
            for (int head = 1; head <= words; head++) {
                if (head != word + 1 && arcs[row + head] > arcs[row + best]) {
                    best = head;
                }
            }
            heads[word] = best;
            roots += best == 0 ? 1 : 0;
        }
        return roots == 1 && isTree(heads, words);
    }

    private static boolean isTree(int[] heads, int words) {
        for (int word = 0; word < words; word++) {
            int at = word + 1;
            for (int steps = 0; at != 0; steps++) {
                if (steps > words) {
                    return false;
                }
                at = heads[at - 1];
            }
        }
        return true;
    }

    private int[] solve() {
        for (int word = 1; word < size; word++) {
            if (!merged[word]) {
                heads[word] = bestHead(word);
            }
        }
        int[] cycle = cycle();
        if (cycle.length > 0) {
            return opened(cycle);
        }
        int[] result = new int[size];
        Arrays.fill(result, -1);
        for (int word = 1; word < size; word++) {
            if (!merged[word]) {
                result[fromWord[heads[word]][word]] = fromHead[heads[word]][word];
            }
        }
        return result;
    }

    private int bestHead(int word) {
        int best = 0;
        for (int head = 1; head < size; head++) {
            if (!merged[head] && head != word && scores[head][word] > scores[best][word]) {
                best = head;
            }
        }
        return best;
    }

    /** The nodes of one cycle among the best heads, or none. */
    private int[] cycle() {
        int[] seen = new int[size];
        for (int word = 1; word < size; word++) {
            int at = merged[word] ? 0 : word;
            while (at != 0 && seen[at] == 0) {
                seen[at] = word;
                at = heads[at];
            }
            if (at != 0 && seen[at] == word) {
                return cycleFrom(at);
            }
        }
        return new int[0];
    }

    private int[] cycleFrom(int node) {
        int[] cycle = new int[size];
        int length = 0;
        int at = node;
        do {
            cycle[length++] = at;
            at = heads[at];
        } while (at != node);
        return Arrays.copyOf(cycle, length);
    }

    /** Solves the graph in which the cycle is one node, then opens the cycle where the solution enters it. */
    private int[] opened(int[] cycle) {
        int[] arcHeads = new int[cycle.length];
        int[] arcWords = new int[cycle.length];
        int[][] inside = new int[cycle.length][];
        for (int i = 0; i < cycle.length; i++) {
            arcHeads[i] = fromHead[heads[cycle[i]]][cycle[i]];
            arcWords[i] = fromWord[heads[cycle[i]]][cycle[i]];
            inside[i] = members[cycle[i]];
        }
        merge(cycle);
        int[] result = solve();
        for (int i = 0; i < cycle.length; i++) {
            if (Arrays.stream(inside[i]).allMatch(word -> result[word] < 0)) {
                result[arcWords[i]] = arcHeads[i];
            }
        }
        return result;
    }

    /** Makes the first node of the cycle stand for all of it. */
    private void merge(int[] cycle) {
        int node = cycle[0];
        double[] held = new double[cycle.length];
        boolean[] within = new boolean[size];
        for (int i = 0; i < cycle.length; i++) {
            held[i] = scores[heads[cycle[i]]][cycle[i]];
            within[cycle[i]] = true;
            if (i > 0) {
                members[node] = concatenated(members[node], members[cycle[i]]);
                merged[cycle[i]] = true;
            }
        }
        for (int other = 0; other < size; other++) {
            if (!within[other] && !merged[other]) {
                enter(cycle, held, other, node);
                leave(cycle, other, node);
            }
        }
    }

    private void enter(int[] cycle, double[] held, int head, int node) {
        int best = 0;
        for (int i = 1; i < cycle.length; i++) {
            if (scores[head][cycle[i]] - held[i] > scores[head][cycle[best]] - held[best]) {
                best = i;
            }
        }
        scores[head][node] = scores[head][cycle[best]] - held[best];
        fromHead[head][node] = fromHead[head][cycle[best]];
        fromWord[head][node] = fromWord[head][cycle[best]];
    }

    private void leave(int[] cycle, int word, int node) {
        int best = node;
        for (int from : cycle) {
            if (scores[from][word] > scores[best][word]) {
                best = from;
            }
        }
        scores[node][word] = scores[best][word];
        fromHead[node][word] = fromHead[best][word];
        fromWord[node][word] = fromWord[best][word];
    }

    private static int[] concatenated(int[] first, int[] second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
