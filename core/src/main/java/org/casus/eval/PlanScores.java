package org.casus.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How well plans were found.
 *
 * @param found plans of the right kind among the right parties
 * @param state of those, in the right state
 * @param date of those, for the right day, or rightly without one
 */
public record PlanScores(Score found, Accuracy state, Accuracy date) {

    public static final PlanScores NONE = new PlanScores(Score.NONE, Accuracy.NONE, Accuracy.NONE);

    /**
     * A plan as far as it is scored.
     *
     * @param date as precise as it is known: 2016-10-19, 2016-10
     * @param parties country codes
     */
    public record Entry(String kind, String state, Optional<String> date, Set<String> parties) {
        public Entry {
            parties = Set.copyOf(parties);
        }
    }

    /** The scores of one article. Plans are paired by kind, those that share most parties first; state and date play no part. */
    public static PlanScores of(List<Entry> gold, List<Entry> predicted) {
        List<Entry> free = new ArrayList<>(predicted);
        List<Entry> open = new ArrayList<>(gold);
        Accuracy state = Accuracy.NONE;
        Accuracy date = Accuracy.NONE;
        int right = 0;
        for (int shared = most(gold); shared >= 0; shared--) {
            for (Entry wanted : List.copyOf(open)) {
                int least = shared;
                Optional<Entry> match =
                        free.stream().filter(p -> shared(wanted, p) == least).findFirst();
                if (match.isPresent()) {
                    free.remove(match.orElseThrow());
                    open.remove(wanted);
                    right++;
                    state = state.with(wanted.state().equals(match.orElseThrow().state()));
                    date = date.with(wanted.date().equals(match.orElseThrow().date()));
                }
            }
        }
        return new PlanScores(new Score(right, predicted.size(), gold.size()), state, date);
    }

    private static int most(List<Entry> gold) {
        return gold.stream().mapToInt(g -> g.parties().size()).max().orElse(0);
    }

    /** Shared parties; 0 only if one names none, -1 if they cannot be the same plan. */
    private static int shared(Entry gold, Entry predicted) {
        if (!gold.kind().equals(predicted.kind())) {
            return -1;
        }
        Set<String> both = new HashSet<>(gold.parties());
        both.retainAll(predicted.parties());
        boolean open = gold.parties().isEmpty() || predicted.parties().isEmpty();
        return both.isEmpty() && !open ? -1 : both.size();
    }

    public PlanScores plus(PlanScores other) {
        return new PlanScores(found.plus(other.found), state.plus(other.state), date.plus(other.date));
    }
}
