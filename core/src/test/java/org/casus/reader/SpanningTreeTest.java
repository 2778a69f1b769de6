package org.casus.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpanningTreeTest {

    private static final SpanningTree TREE = new SpanningTree();

    private static int[] heads(int words, float... arcs) {
        int[] heads = new int[words];
        TREE.heads(FloatBuffer.wrap(arcs), words, heads);
        return heads;
    }

    @Test
    void oneWordIsTheRoot() {
        assertThat(heads(1, -5, 9)).containsExactly(0);
    }

    @Test
    void theBestHeadsAreKeptIfTheyAreATree() {
        assertThat(heads(3, 0, 0, 9, 0, 9, 0, 0, 0, 0, 0, 9, 0)).containsExactly(2, 0, 2);
    }

    @Test
    void aCycleIsOpenedWhereThatCostsLeast() {
        assertThat(heads(2, 1, 0, 9, 3, 9, 0)).containsExactly(2, 0);
    }

    @Test
    void ofTwoRootsOneIsKept() {
        assertThat(heads(2, 9, 0, 1, 8, 2, 0)).containsExactly(0, 1);
    }

    @Test
    void equalScoresGiveTheLowestIndex() {
        assertThat(heads(2, 0, 0, 0, -1, 0, 0)).containsExactly(0, 1);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTreeWithOneRootIsBetter(int seed) {
        Random random = new Random(seed);
        int words = 1 + random.nextInt(6);
        float[] arcs = new float[words * (words + 1)];
        for (int i = 0; i < arcs.length; i++) {
            arcs[i] = random.nextInt(seed % 2 == 0 ? 4 : 1000) - 2;
        }
        int[] heads = heads(words, arcs);
        assertThat(isTree(heads)).isTrue();
        assertThat(score(arcs, heads)).isEqualTo(best(arcs, new int[words], 0));
    }

    @Test
    void aLongSentenceOfNestedCyclesIsSolved() {
        int words = 400;
        Random random = new Random(7);
        float[] arcs = new float[words * (words + 1)];
        for (int word = 0; word < words; word++) {
            for (int head = 0; head <= words; head++) {
                arcs[word * (words + 1) + head] = random.nextFloat() - Math.abs(word + 1 - head);
            }
        }
        assertThat(isTree(heads(words, arcs))).isTrue();
    }

    private static float best(float[] arcs, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? score(arcs, heads) : Float.NEGATIVE_INFINITY;
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int head = 0; head <= heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(arcs, heads, word + 1));
        }
        return best;
    }

    private static float score(float[] arcs, int[] heads) {
        float score = 0;
        for (int i = 0; i < heads.length; i++) {
            score += arcs[i * (heads.length + 1) + heads[i]];
        }
        return score;
    }

    private static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] == 0 ? 1 : 0;
            int at = i + 1;
            for (int steps = 0; at != 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at - 1];
            }
        }
        return roots == 1;
    }
}
