package org.casus.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casus.model.Span;

/**
 * Pairs the words of two annotations of one text. Words with the same characters are a pair. Where words are written as
 * one ("don't"), each shares the characters of all, so there the longest common subsequence of forms decides.
 */
final class WordAlignment {

    /** No word of the other side. */
    static final int NONE = -1;

    private final List<Layout.Placed> gold;
    private final List<Layout.Placed> predicted;
    private final int[] goldOf;
    private int g;
    private int p;

    private WordAlignment(List<Layout.Placed> gold, List<Layout.Placed> predicted) {
        this.gold = gold;
        this.predicted = predicted;
        this.goldOf = new int[predicted.size()];
        Arrays.fill(goldOf, NONE);
    }

    /** For each predicted word the index of its gold word, or {@link #NONE}. */
    static int[] goldOf(List<Layout.Placed> gold, List<Layout.Placed> predicted) {
        WordAlignment alignment = new WordAlignment(gold, predicted);
        alignment.align();
        return alignment.goldOf;
    }

    private void align() {
        while (g < gold.size() && p < predicted.size()) {
            Layout.Placed one = gold.get(g);
            Layout.Placed other = predicted.get(p);
            if (one.shared() || other.shared()) {
                block(one.shared() ? one.span() : other.span());
            } else if (one.span().equals(other.span())) {
                goldOf[p++] = g++;
            } else if (one.span().start() <= other.span().start()) {
                g++;
            } else {
                p++;
            }
        }
    }

    /** Aligns the words around a token of several words: all inside it, and inside tokens of several words that overlap it. */
    private void block(Span token) {
        Span block = token;
        int fromGold = skip(gold, g, block);
        int fromPredicted = skip(predicted, p, block);
        int toGold = fromGold;
        int toPredicted = fromPredicted;
        boolean grows = true;
        while (grows) {
            int before = toGold + toPredicted;
            while (toGold < gold.size() && belongs(gold.get(toGold), block)) {
                block = extended(block, gold.get(toGold++));
            }
            while (toPredicted < predicted.size() && belongs(predicted.get(toPredicted), block)) {
                block = extended(block, predicted.get(toPredicted++));
            }
            grows = toGold + toPredicted > before;
        }
        pair(fromGold, toGold, fromPredicted, toPredicted);
        g = toGold;
        p = toPredicted;
    }

    /** Single words that begin before the block have no counterpart. */
    private static int skip(List<Layout.Placed> words, int from, Span block) {
        int at = from;
        while (at < words.size()
                && !words.get(at).shared()
                && words.get(at).span().start() < block.start()) {
            at++;
        }
        return at;
    }

    private static boolean belongs(Layout.Placed word, Span block) {
        return word.shared() ? word.span().start() < block.end() : word.span().end() <= block.end();
    }

    private static Span extended(Span block, Layout.Placed word) {
        return word.shared() ? block.union(word.span()) : block;
    }

    private void pair(int fromGold, int toGold, int fromPredicted, int toPredicted) {
        int rows = toGold - fromGold;
        int columns = toPredicted - fromPredicted;
        List<String> left = forms(gold.subList(fromGold, toGold));
        List<String> right = forms(predicted.subList(fromPredicted, toPredicted));
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = left.get(i).equals(right.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (left.get(i).equals(right.get(j))) {
                goldOf[fromPredicted + j++] = fromGold + i++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<String> forms(List<Layout.Placed> words) {
        List<String> forms = new ArrayList<>(words.size());
        words.forEach(placed -> forms.add(placed.word().form().toLowerCase(Locale.ROOT)));
        return forms;
    }
}
