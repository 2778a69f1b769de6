package org.casus.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.model.Span;

/**
 * Pairs gold events with coded ones. Greedy, nearest first, each used once: what stands closest together is the same
 * act, and an optimal assignment would only shift pairs within a clause.
 */
final class EventMatcher {

    /** Triggers may differ in the word chosen ("will not meet", "cancelled"); further apart they are two acts. */
    static final int REACH = 60;

    /** Indices into the two lists. */
    record Pair(int gold, int coded) {}

    /** One place where a predicted event is told. */
    record CodedMention(Span trigger, PredictedEvent event) {}

    private record Candidate(Pair pair, int distance, int shift) {}

    private EventMatcher() {}

    static List<CodedMention> mentions(List<PredictedEvent> predicted) {
        List<CodedMention> mentions = new ArrayList<>();
        for (PredictedEvent event : predicted) {
            event.triggers().forEach(trigger -> mentions.add(new CodedMention(trigger, event)));
        }
        return mentions;
    }

    /** The pairs, in the order of the gold events. */
    static List<Pair> match(List<GoldEvent> gold, List<CodedMention> coded) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int c = 0; c < coded.size(); c++) {
                addIfNear(candidates, new Pair(g, c), gold.get(g), coded.get(c));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::distance)
                .thenComparingInt(Candidate::shift)
                .thenComparingInt(c -> c.pair().gold())
                .thenComparingInt(c -> c.pair().coded()));
        boolean[] goldUsed = new boolean[gold.size()];
        boolean[] codedUsed = new boolean[coded.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Pair pair = candidate.pair();
            if (!goldUsed[pair.gold()] && !codedUsed[pair.coded()]) {
                goldUsed[pair.gold()] = true;
                codedUsed[pair.coded()] = true;
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::gold));
        return pairs;
    }

    private static void addIfNear(List<Candidate> candidates, Pair pair, GoldEvent gold, CodedMention coded) {
        int distance = gold.trigger().distance(coded.trigger());
        if (distance <= REACH && gold.code().event().equals(coded.event().code().event())) {
            int shift = Math.abs(gold.trigger().start() - coded.trigger().start());
            candidates.add(new Candidate(pair, distance, shift));
        }
    }
}
