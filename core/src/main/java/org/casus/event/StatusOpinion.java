package org.casus.event;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.casus.event.StatusFinder.Verdict;
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

    /** Stands for the share of a status that the layers did not name. */
    private static final double UNNAMED = 1e-3;

    private StatusOpinion() {}

    static Verdict heard(Verdict rules, Optional<WordAct> read) {
        if (read.isEmpty() || rules.later()) {
            return rules;
        }
        WordAct word = read.orElseThrow();
        double bonus = rules.is(Status.ACTUAL) ? NOTHING_SAID : SAID;
        double theirs = Math.log(share(word, rules.status())) + bonus;
        Optional<Share> other = word.statuses().stream()
                .filter(s -> status(s) != rules.status())
                .filter(s -> Math.log(s.share()) > theirs)
                .max(Comparator.comparingDouble(Share::share));
        return other.map(s -> Verdict.of(status(s), "the sentence reads so, " + Math.round(100 * s.share()) + " %"))
                .orElse(rules);
    }

    private static Status status(Share share) {
        return Status.valueOf(share.label().toUpperCase(Locale.ROOT));
    }

    private static double share(WordAct word, Status status) {
        return word.statuses().stream()
                .filter(s -> status(s) == status)
                .mapToDouble(Share::share)
                .findFirst()
                .orElse(UNNAMED);
    }
}
