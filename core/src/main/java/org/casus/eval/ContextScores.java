package org.casus.eval;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Scores of the contexts of articles.
 *
 * @param articles how many were scored
 * @param all over all articles and contexts (micro average)
 * @param byContext the score of each context that gold or the coder names
 */
public record ContextScores(int articles, Score all, SortedMap<String, Score> byContext) {

    public ContextScores {
        byContext = Collections.unmodifiableSortedMap(new TreeMap<>(byContext));
    }

    /**
     * Scores articles by id.
     *
     * @param gold the right contexts of each article
     * @param predicted those that were coded; an article that is missing has none
     */
    public static ContextScores of(Map<String, Set<String>> gold, Map<String, Set<String>> predicted) {
        SortedMap<String, Score> byContext = new TreeMap<>();
        Score all = Score.NONE;
        for (Map.Entry<String, Set<String>> article : gold.entrySet()) {
            Set<String> wanted = article.getValue();
            Set<String> found = predicted.getOrDefault(article.getKey(), Set.of());
            Set<String> either = new HashSet<>(wanted);
            either.addAll(found);
            for (String context : either) {
                boolean isWanted = wanted.contains(context);
                boolean isFound = found.contains(context);
                Score score = new Score(isWanted && isFound ? 1 : 0, isFound ? 1 : 0, isWanted ? 1 : 0);
                byContext.merge(context, score, Score::plus);
                all = all.plus(score);
            }
        }
        return new ContextScores(gold.size(), all, byContext);
    }

    /** Mean precision of the contexts that gold has. */
    public double macroPrecision() {
        return mean(Score::precision);
    }

    /** Mean recall of the contexts that gold has. */
    public double macroRecall() {
        return mean(Score::recall);
    }

    /** Mean F1 of the contexts that gold has. */
    public double macroF1() {
        return mean(Score::f1);
    }

    private double mean(ToDoubleFunction<Score> figure) {
        return byContext.values().stream()
                .filter(score -> score.gold() > 0)
                .mapToDouble(figure)
                .average()
                .orElse(0);
    }
}
