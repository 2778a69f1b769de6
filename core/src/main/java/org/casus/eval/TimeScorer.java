package org.casus.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.eval.TimeScores.Coded;
import org.casus.eval.TimeScores.Difference;
import org.casus.eval.TimeScores.Gold;
import org.casus.eval.TimeScores.Part;

/** Scores the times of articles: pairs those whose words overlap most, and compares their values. */
public final class TimeScorer {

    private final List<Difference> differences = new ArrayList<>();
    private final SortedMap<String, Part> byKind = new TreeMap<>();
    private Score exact = Score.NONE;
    private Score overlap = Score.NONE;
    private Accuracy values = Accuracy.NONE;
    private Accuracy open = Accuracy.NONE;

    private record Pair(Gold gold, Coded coded) {

        /** How many characters belong to both. */
        int shared() {
            return Math.min(gold.span().end(), coded.span().end())
                    - Math.max(gold.span().start(), coded.span().start());
        }

        /** How many characters belong to one of the two only. */
        int apart() {
            return gold.span().length() + coded.span().length() - 2 * shared();
        }
    }

    /** Adds the times of one article. */
    public void add(String article, List<Gold> gold, List<Coded> coded) {
        Map<Gold, Coded> pairs =
                pairs(gold.stream().filter(g -> g.value().isPresent()).toList(), coded);
        Set<Coded> paired = new HashSet<>(pairs.values());
        int same = 0;
        for (Gold time : gold) {
            if (time.value().isEmpty()) {
                addOpen(article, time, coded, paired);
                continue;
            }
            Optional<Coded> match = Optional.ofNullable(pairs.get(time));
            boolean right = match.filter(m -> m.value().equals(time.value())).isPresent();
            same += match.filter(m -> m.span().equals(time.span())).isPresent() ? 1 : 0;
            values = match.isPresent() ? values.with(right) : values;
            byKind.merge(
                    time.kind(),
                    new Part(Accuracy.NONE.with(match.isPresent()), Accuracy.NONE.with(right)),
                    Part::plus);
            if (!right) {
                differences.add(new Difference(
                        article, time.span(), Optional.of(time.kind()), time.value(), match.flatMap(Coded::value)));
            }
        }
        List<Coded> counted = coded.stream()
                .filter(c -> c.value().isPresent() || paired.contains(c))
                .toList();
        int wanted = (int) gold.stream().filter(g -> g.value().isPresent()).count();
        exact = exact.plus(new Score(same, counted.size(), wanted));
        overlap = overlap.plus(new Score(pairs.size(), counted.size(), wanted));
        for (Coded extra : counted) {
            if (!paired.contains(extra) && gold.stream().noneMatch(g -> g.span().overlaps(extra.span()))) {
                differences.add(
                        new Difference(article, extra.span(), Optional.empty(), Optional.empty(), extra.value()));
            }
        }
    }

    /** A time that has no value is right if no coded time of its own gives it one. */
    private void addOpen(String article, Gold time, List<Coded> coded, Set<Coded> paired) {
        Optional<Coded> valued = coded.stream()
                .filter(c ->
                        c.value().isPresent() && !paired.contains(c) && c.span().overlaps(time.span()))
                .findFirst();
        open = open.with(valued.isEmpty());
        valued.ifPresent(c -> differences.add(
                new Difference(article, time.span(), Optional.of(time.kind()), Optional.empty(), c.value())));
    }

    /** One with one, those first that share most and differ least. */
    private static Map<Gold, Coded> pairs(List<Gold> gold, List<Coded> coded) {
        List<Pair> all = new ArrayList<>();
        for (Gold time : gold) {
            coded.stream().filter(c -> c.span().overlaps(time.span())).forEach(c -> all.add(new Pair(time, c)));
        }
        all.sort(Comparator.comparingInt(Pair::shared)
                .reversed()
                .thenComparingInt(Pair::apart)
                .thenComparing(p -> p.gold().span())
                .thenComparing(p -> p.coded().span()));
        Map<Gold, Coded> pairs = new HashMap<>();
        Set<Coded> used = new HashSet<>();
        for (Pair pair : all) {
            if (!pairs.containsKey(pair.gold()) && used.add(pair.coded())) {
                pairs.put(pair.gold(), pair.coded());
            }
        }
        return pairs;
    }

    /** What was added so far. */
    public TimeScores scores() {
        return new TimeScores(exact, overlap, values, open, byKind, differences);
    }
}
