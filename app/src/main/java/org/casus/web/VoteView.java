package org.casus.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.institution.Explanation;
import org.casus.institution.council.Council;
import org.casus.institution.council.RecordedVote;
import org.casus.institution.council.VoteAnswer;

/**
 * A vote of the Council as its page shows it.
 *
 * @param title what was voted on, or what is asked
 * @param outcome one line; empty if nobody voted
 * @param tally "9 yes of 9 needed", empty if nobody voted
 */
public record VoteView(
        boolean shown,
        String title,
        String date,
        String outcome,
        String tally,
        String pivot,
        Hemicycle seats,
        Explanation explanation,
        List<String> warnings) {

    /** No vote is open. */
    public static final VoteView NONE =
            new VoteView(false, "", "", "", "", "", new Hemicycle(List.of()), Explanation.of(""), List.of());

    public VoteView {
        warnings = List.copyOf(warnings);
    }

    static VoteView of(Council council, VoteAnswer answer, RecordedVote vote) {
        return of(council, answer, vote.symbol() + ": " + vote.title(), "recorded as " + vote.outcome());
    }

    static VoteView of(Council council, VoteAnswer answer) {
        return of(
                council,
                answer,
                "A vote on " + Text.day(answer.ballot().date()),
                answer.explanation().text());
    }

    private static VoteView of(Council council, VoteAnswer answer, String title, String outcome) {
        LocalDate day = answer.ballot().date();
        return new VoteView(
                true,
                title,
                Text.day(day),
                outcome,
                answer.ballot().yes().size() + " yes, " + answer.quota() + " needed",
                answer.withoutVeto()
                        .map(o -> "Without the veto: " + o.replace('_', ' ') + ".")
                        .orElse(answer.pivot()),
                Hemicycle.of(council.membership().on(day), answer.ballot(), council.states()),
                answer.explanation(),
                answer.warnings());
    }

    /** The members of a day. */
    static VoteView members(Council council, LocalDate day) {
        return new VoteView(
                true,
                "The Council on " + Text.day(day),
                Text.day(day),
                "",
                "",
                "",
                Hemicycle.of(council.membership().on(day), council.states()),
                Explanation.of(""),
                List.of());
    }

    /** Whether there is a reason to show. */
    public boolean explained() {
        return !explanation.text().isEmpty();
    }

    /** @return what stands in the title of the page when no vote is open */
    public Optional<String> headline() {
        return Optional.of(title).filter(t -> !t.isEmpty());
    }
}
