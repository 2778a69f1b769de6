package org.casus.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Scores of coded pairs.
 *
 * @param all pairs that are in both files
 * @param byEvent by the event types of gold
 * @param confused how often a gold type was taken for another, the most frequent first
 * @param reliability whether their confidence means what it says
 */
public record RelationScores(
        Accuracy all, SortedMap<String, Score> byEvent, List<Confusion> confused, Reliability reliability) {

    /** Gold files after the PLV data have one type for what PLOVER 2.0 tells apart. */
    private static final String YIELD = "YIELD";

    private static final Set<String> YIELDING = Set.of("CONCEDE", "RETREAT");

    /** A pair in both files. */
    public record Pair(String gold, String predicted, double confidence) {}

    /** A type taken for another. */
    public record Confusion(String gold, String predicted, int count) {}

    public RelationScores {
        byEvent = Collections.unmodifiableSortedMap(new TreeMap<>(byEvent));
        confused = List.copyOf(confused);
    }

    /** Scores these pairs; if gold knows YIELD, CONCEDE and RETREAT count as it. */
    public static RelationScores of(List<Pair> pairs) {
        boolean joined = pairs.stream().anyMatch(p -> p.gold().equals(YIELD));
        List<Pair> read = pairs.stream()
                .map(p -> joined && YIELDING.contains(p.predicted()) ? new Pair(p.gold(), YIELD, p.confidence()) : p)
                .toList();
        Accuracy all = Accuracy.NONE;
        Reliability reliability = Reliability.NONE;
        SortedMap<String, Integer> confusions = new TreeMap<>();
        SortedMap<String, Score> byEvent = new TreeMap<>();
        for (Pair pair : read) {
            boolean right = pair.gold().equals(pair.predicted());
            all = all.with(right);
            reliability = reliability.with(pair.confidence(), right);
            byEvent.merge(pair.gold(), new Score(right ? 1 : 0, right ? 1 : 0, 1), Score::plus);
            if (!right) {
                byEvent.merge(pair.predicted(), new Score(0, 1, 0), Score::plus);
                confusions.merge(pair.gold() + "\t" + pair.predicted(), 1, Integer::sum);
            }
        }
        List<Confusion> confused = new ArrayList<>();
        confusions.forEach(
                (types, count) -> confused.add(new Confusion(types.split("\t")[0], types.split("\t")[1], count)));
        confused.sort((a, b) -> Integer.compare(b.count(), a.count()));
        return new RelationScores(all, byEvent, confused, reliability);
    }

    /** Mean of the F1 of the types that gold has. */
    public double macroF1() {
        return byEvent.values().stream()
                .filter(score -> score.gold() > 0)
                .mapToDouble(Score::f1)
                .average()
                .orElse(0);
    }
}
