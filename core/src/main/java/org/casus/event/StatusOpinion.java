package org.casus.event;

import java.util.Locale;
import java.util.Optional;
import org.casus.event.StatusFinder.Verdict;
import org.casus.model.Share;
import org.casus.model.Status;
import org.casus.model.WordAct;

/**
 * What the event layers make of the verdict that the rules come to. The rules are believed in what they find said: that an act
 * is denied, off or ahead. Where they find nothing, or only that it is open, the layers are heard if they are sure; the shares
 * that they must reach were chosen on annotated reports and on the development half of the status set.
 */
final class StatusOpinion {

    private static final double SURE_THAT_DONE = 0.8;
    private static final double SURE_THAT_NOT = 0.7;

    private StatusOpinion() {}

    static Verdict heard(Verdict rules, Optional<WordAct> read) {
        Optional<Share> best = read.flatMap(word -> word.statuses().stream().findFirst());
        if (best.isEmpty()) {
            return rules;
        }
        Status status = Status.valueOf(best.orElseThrow().label().toUpperCase(Locale.ROOT));
        double share = best.orElseThrow().share();
        boolean done = rules.is(Status.HYPOTHETICAL) && status == Status.ACTUAL && share >= SURE_THAT_DONE;
        boolean not = rules.is(Status.ACTUAL) && status != Status.ACTUAL && share >= SURE_THAT_NOT;
        return done || not ? Verdict.of(status, "the sentence reads so, " + Math.round(100 * share) + " %") : rules;
    }
}
