package org.casus.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.casus.eval.StatusScores.Part;
import org.casus.model.Span;
import org.casus.model.Status;

/** Scores whether acts happened: each act of gold against the event that was coded at its trigger. */
public final class StatusScorer {

    /**
     * An act of gold and what was coded of it.
     *
     * @param coded the event at its trigger, if there is one
     */
    public record Pair(GoldStatus gold, Optional<CodedStatus> coded) {

        /** What the coded event says of the act. */
        public Optional<Status> status() {
            return coded.map(c -> c.statusOf(gold.event()));
        }

        /** Whether something was coded, and with the status and history of gold. */
        public boolean isRight() {
            return status().filter(s -> s == gold.status()).isPresent()
                    && coded.filter(c -> c.historical() == gold.historical()).isPresent();
        }
    }

    private StatusScorer() {}

    /** Each act of gold with the event whose words overlap its trigger: of the same type if there is one, then the nearest. */
    public static List<Pair> pairs(List<GoldStatus> gold, List<CodedStatus> coded) {
        List<Pair> pairs = new ArrayList<>();
        for (GoldStatus act : gold) {
            Optional<CodedStatus> best = coded.stream()
                    .filter(c -> c.text().equals(act.text()) && isAt(c, act.trigger()))
                    .min(Comparator.comparing((CodedStatus c) -> !c.tells(act.event()))
                            .thenComparingInt(c -> shift(c, act.trigger())));
            pairs.add(new Pair(act, best));
        }
        return pairs;
    }

    private static boolean isAt(CodedStatus coded, Span trigger) {
        return coded.triggers().stream().anyMatch(trigger::overlaps);
    }

    /** By how many characters the words of the two differ at both ends. */
    private static int shift(CodedStatus coded, Span trigger) {
        return coded.triggers().stream()
                .filter(trigger::overlaps)
                .mapToInt(t -> Math.abs(t.start() - trigger.start()) + Math.abs(t.end() - trigger.end()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Adds the pairs up. */
    public static StatusScores score(List<Pair> pairs) {
        Part all = Part.NONE;
        SortedMap<Status, SortedMap<Status, Integer>> confusion = new TreeMap<>();
        SortedMap<Status, Part> byStatus = new TreeMap<>();
        SortedMap<String, Part> byKind = new TreeMap<>();
        for (Pair pair : pairs) {
            GoldStatus gold = pair.gold();
            UnaryOperator<Part> count = part -> counted(part, pair);
            all = count.apply(all);
            byStatus.put(gold.status(), count.apply(byStatus.getOrDefault(gold.status(), Part.NONE)));
            byKind.put(gold.kind(), count.apply(byKind.getOrDefault(gold.kind(), Part.NONE)));
            pair.status()
                    .ifPresent(status -> confusion
                            .computeIfAbsent(gold.status(), s -> new TreeMap<>())
                            .merge(status, 1, Integer::sum));
        }
        return new StatusScores(all, confusion, byStatus, byKind);
    }

    private static Part counted(Part part, Pair pair) {
        if (pair.coded().isEmpty()) {
            return part.missed();
        }
        CodedStatus coded = pair.coded().orElseThrow();
        GoldStatus gold = pair.gold();
        Status status = coded.statusOf(gold.event());
        return part.plus(
                coded.tells(gold.event()),
                status == gold.status(),
                coded.historical() == gold.historical(),
                status == Status.ACTUAL);
    }
}
