package org.casus.event;

import java.util.Comparator;
import java.util.Optional;
import org.casus.model.Share;
import org.casus.model.Status;
import org.casus.model.WordAct;

/**
 * Weighs the verdict that the rules come to against what the event layers read. To the logarithm of the layers' share of a
 * status comes a bonus if the rules say the same: a small one where they found nothing said and take the act for done, a large
 * one where words say that it is denied, off, open or ahead. The bonuses were chosen on the development halves of the status sets.
 */
final class StatusOpinion {

    private static final double NOTHING_SAID = 1.0;
    private static final double SAID = 4.0;

    /** Where the layers alone made an act of saying of a word, the words that the rules go by have made it: "will", "not". */
    private static final double USED_UP = 0.0;

    /** Stands for the share of a status that the layers did not name. */
    private static final double UNNAMED = 1e-3;

    private StatusOpinion() {}

    /** @param usedUp whether the words around may be what made the act: a promise of "will", a refusal of "not" */
    static Verdict heard(Verdict rules, Optional<WordAct> read, boolean usedUp) {
        if (read.isEmpty() || rules.later()) {
            return rules;
        }
        WordAct word = read.orElseThrow();
        double bonus = usedUp ? USED_UP : rules.is(Status.ACTUAL) ? NOTHING_SAID : SAID;
        double theirShare =
                Math.max(UNNAMED, Share.of(word.statuses(), rules.status().label()));
        double theirs = Math.log(theirShare) + bonus;
        Optional<Share> other = word.statuses().stream()
                .filter(s -> !s.label().equals(rules.status().label()))
                .filter(s -> Math.log(s.share()) > theirs)
                .max(Comparator.comparingDouble(Share::share));
        return other.map(s -> Verdict.of(
                        Status.of(s.label()), "the sentence reads so, " + Math.round(100 * s.share()) + " %"))
                .orElse(rules);
    }
}
