package org.casus.reader;

import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * The best dependency tree with exactly one root for the scores of all heads (Chu and Liu, Edmonds). For one thread; its
 * memory is used again.
 */
final class SpanningTree {

    private static final int NONE = -1;

    /** Nodes: the root, and the words from 1. */
    private int size;

    /** Score of arc {@code head * size + node}, and the head and the word that the arc stands for. */
    private double[] scores = {};

    private int[] fromHead = {};
    private int[] fromWord = {};

    /** Whether a node is part of another by now. */
    private boolean[] merged = {};

    private int[] heads = {};
    private int[] result = {};
    private int[] seen = {};

    /** The words of a node as a chain: it begins with the node itself. */
    private int[] nextMember = {};

    private int[] lastMember = {};

    /** The cycles that were merged, one behind the other: their nodes, the best arcs to these, the ends of their chains. */
    private int[] cycleNodes = {};

    private int[] arcHeads = {};
    private int[] arcWords = {};
    private int[] chainEnds = {};
    private double[] held = {};
    private int[] cycleStarts = {};
    private int stacked;

    /**
     * Writes the head of every word, 1-based, 0 for the root.
     *
     * @param arcs score of head {@code j} for word {@code i} (0-based) at {@code i * (words + 1) + j}
     */
    void heads(FloatBuffer arcs, int words, int[] into) {
        if (!greedy(arcs, words, into)) {
            begin(arcs, words);
            solve();
            System.arraycopy(result, 1, into, 0, words);
        }
    }

    /** Takes the best head of every word; whether that is a tree with one root. */
    private static boolean greedy(FloatBuffer arcs, int words, int[] heads) {
        int roots = 0;
        for (int word = 0; word < words; word++) {
            int row = word * (words + 1);
            int best = 0;
            float most = arcs.get(row);
            for (int head = 1; head <= words; head++) {
                float score = arcs.get(row + head);
                if (score > most && head != word + 1) {
                    best = head;
                    most = score;
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

    private void begin(FloatBuffer arcs, int words) {
        size = words + 1;
        grow();
        stacked = 0;
        double penalty = penalty(arcs, words);
        for (int word = 1; word < size; word++) {
            merged[word] = false;
            nextMember[word] = NONE;
            lastMember[word] = word;
            for (int head = 0; head < size; head++) {
                int arc = head * size + word;
                double score = arcs.get((word - 1) * size + head);
                scores[arc] = head == word ? Double.NEGATIVE_INFINITY : score - (head == 0 ? penalty : 0);
                fromHead[arc] = head;
                fromWord[arc] = word;
            }
        }
    }

    private void grow() {
        if (merged.length < size) {
            scores = new double[size * size];
            fromHead = new int[size * size];
            fromWord = new int[size * size];
            merged = new boolean[size];
            heads = new int[size];
            result = new int[size];
            seen = new int[size];
            nextMember = new int[size];
            lastMember = new int[size];
            cycleNodes = new int[2 * size];
            arcHeads = new int[2 * size];
            arcWords = new int[2 * size];
            chainEnds = new int[2 * size];
            held = new double[2 * size];
            cycleStarts = new int[size];
        }
    }

    /** More than any two trees can differ by: with it on every root arc, the best tree has one root. */
    private static double penalty(FloatBuffer arcs, int words) {
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < words * (words + 1); i++) {
            least = Math.min(least, arcs.get(i));
            most = Math.max(most, arcs.get(i));
        }
        return 1 + (words + 1) * ((double) most - least);
    }

    /** Merges cycles of best heads until there is none, then opens each where the solution enters it, the last first. */
    private void solve() {
        int cycles = 0;
        takeBestHeads();
        for (int node = cycle(); node != NONE; node = cycle()) {
            cycleStarts[cycles++] = stacked;
            stack(node);
            merge(cycleStarts[cycles - 1], node);
            takeBestHeads();
        }
        Arrays.fill(result, 0, size, NONE);
        for (int word = 1; word < size; word++) {
            if (!merged[word]) {
                int arc = heads[word] * size + word;
                result[fromWord[arc]] = fromHead[arc];
            }
        }
        int end = stacked;
        while (cycles > 0) {
            int start = cycleStarts[--cycles];
            open(start, end);
            end = start;
        }
    }

    private void takeBestHeads() {
        for (int word = 1; word < size; word++) {
            if (!merged[word]) {
                heads[word] = bestHead(word);
            }
        }
    }

    private int bestHead(int word) {
        int best = 0;
        for (int head = 1; head < size; head++) {
            if (!merged[head] && head != word && scores[head * size + word] > scores[best * size + word]) {
                best = head;
            }
        }
        return best;
    }

    /** A node of one cycle among the best heads, or none. */
    private int cycle() {
        Arrays.fill(seen, 0, size, 0);
        for (int word = 1; word < size; word++) {
            int at = merged[word] ? 0 : word;
            while (at != 0 && seen[at] == 0) {
                seen[at] = word;
                at = heads[at];
            }
            if (at != 0 && seen[at] == word) {
                return at;
            }
        }
        return NONE;
    }

    /** Notes the cycle through this node: its best arcs, and which words each of its nodes stands for. */
    private void stack(int node) {
        int at = node;
        do {
            int arc = heads[at] * size + at;
            cycleNodes[stacked] = at;
            arcHeads[stacked] = fromHead[arc];
            arcWords[stacked] = fromWord[arc];
            chainEnds[stacked] = lastMember[at];
            held[stacked] = scores[arc];
            stacked++;
            at = heads[at];
        } while (at != node);
    }

    /** Makes the first node of the cycle stand for all of it. */
    private void merge(int start, int node) {
        for (int i = start + 1; i < stacked; i++) {
            merged[cycleNodes[i]] = true;
            nextMember[lastMember[node]] = cycleNodes[i];
            lastMember[node] = chainEnds[i];
        }
        for (int other = 0; other < size; other++) {
            if (other != node && (other == 0 || !merged[other])) {
                enter(start, other, node);
                leave(start, other, node);
            }
        }
    }

    private void enter(int start, int head, int node) {
        int best = start;
        double most = scores[head * size + cycleNodes[start]] - held[start];
        for (int i = start + 1; i < stacked; i++) {
            double score = scores[head * size + cycleNodes[i]] - held[i];
            if (score > most) {
                best = i;
                most = score;
            }
        }
        int from = head * size + cycleNodes[best];
        int arc = head * size + node;
        scores[arc] = most;
        fromHead[arc] = fromHead[from];
        fromWord[arc] = fromWord[from];
    }

    private void leave(int start, int word, int node) {
        int best = node;
        for (int i = start; i < stacked; i++) {
            if (scores[cycleNodes[i] * size + word] > scores[best * size + word]) {
                best = cycleNodes[i];
            }
        }
        scores[node * size + word] = scores[best * size + word];
        fromHead[node * size + word] = fromHead[best * size + word];
        fromWord[node * size + word] = fromWord[best * size + word];
    }

    /** Gives each node of the cycle the head it had in it, but for the one that is entered from outside. */
    private void open(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isFree(cycleNodes[i], chainEnds[i])) {
                result[arcWords[i]] = arcHeads[i];
            }
        }
    }

    private boolean isFree(int from, int to) {
        int at = from;
        while (at != to) {
            if (result[at] != NONE) {
                return false;
            }
            at = nextMember[at];
        }
        return result[to] == NONE;
    }
}
