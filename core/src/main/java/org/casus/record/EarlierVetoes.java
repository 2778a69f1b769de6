package org.casus.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.institution.council.Council;
import org.casus.institution.council.Membership;
import org.casus.institution.council.RecordedVeto;
import org.casus.institution.council.RecordedVote;
import org.casus.model.ReadSentence;
import org.casus.model.TimeExpression;
import org.casus.record.CastFinder.Cast;
import org.casus.record.RecordNote.CastCheck;
import org.casus.record.RecordNote.Verdict;
import org.casus.record.RecordNote.VoteNote;

/** Words without a day that tell of vetoes before: "Russia, along with China, has blocked several drafts". */
final class EarlierVetoes {

    private final Council council;

    EarlierVetoes(Council council) {
        this.council = council;
    }

    /** Vetoes up to the report, or in the stretch of days told: each member against each veto of any of them. */
    Optional<VoteNote> note(
            Report report, ReadSentence sentence, Optional<String> event, List<String> topics, List<Cast> casts) {
        Optional<TimeExpression> told = report.stretch(sentence);
        LocalDate known = report.published().orElse(council.data().councilVetoesTo());
        LocalDate to = told.map(TimeExpression::latest).filter(known::isAfter).orElse(known);
        LocalDate from = told.map(TimeExpression::earliest).orElse(Membership.FIRST);
        String when = told.isPresent() ? " from " + from + " to " + to : " by " + to;
        List<String> members = casts.stream().map(Cast::member).distinct().toList();
        List<RecordedVeto> vetoes = council.record().vetoesOn(topics).stream()
                .filter(v -> !v.date().isAfter(to) && !v.date().isBefore(from))
                .filter(v -> v.vetoing().stream().anyMatch(members::contains))
                .toList();
        if (vetoes.isEmpty()) {
            return Optional.empty();
        }
        List<CastCheck> checks = members.stream().map(m -> check(m, vetoes)).toList();
        List<RecordedVeto> joint =
                vetoes.stream().filter(v -> v.vetoing().containsAll(members)).toList();
        String names = String.join(" and ", members);
        String all = joint.size() == vetoes.size()
                ? names + " vetoed " + joint.size() + (joint.size() == 1 ? " draft" : " drafts") + " on "
                        + String.join(" ", topics) + when + ": " + briefs(joint)
                : "true together of " + joint.size() + " of " + count(vetoes.size()) + " on " + String.join(" ", topics)
                        + when + ": " + briefs(joint) + "; not of "
                        + briefs(vetoes.stream().filter(v -> !joint.contains(v)).toList());
        List<RecordedVote> votes = vetoes.stream()
                .flatMap(v -> council.record().vote(v).stream())
                .distinct()
                .toList();
        return Optional.of(new VoteNote(
                casts.get(0).words(),
                sentence.sentence().span(),
                event,
                Optional.empty(),
                topics,
                votes,
                checks,
                VoteNotes.verdict(checks),
                all));
    }

    private CastCheck check(String member, List<RecordedVeto> vetoes) {
        List<RecordedVeto> own =
                vetoes.stream().filter(v -> v.vetoing().contains(member)).toList();
        List<String> others = vetoes.stream()
                .filter(v -> !own.contains(v))
                .map(v -> v.draft().orElse(v.kind()) + " of " + v.date() + ": " + otherwise(member, v))
                .toList();
        Verdict verdict = own.isEmpty() ? Verdict.DIFFERS : others.isEmpty() ? Verdict.AGREES : Verdict.IN_PART;
        String record = "vetoed " + own.size() + " of " + vetoes.size()
                + (others.isEmpty() ? "" : "; " + String.join(", ", others));
        return new CastCheck(member, "veto", verdict, record);
    }

    private String otherwise(String member, RecordedVeto veto) {
        return council.record()
                .vote(veto)
                .map(v -> v.ballot().cast(member))
                .map(c -> c.isEmpty() ? "was no member" : VoteNotes.words(c))
                .orElse("did not veto");
    }

    private static String count(int vetoes) {
        return vetoes + (vetoes == 1 ? " vetoed draft" : " vetoed drafts");
    }

    private static String briefs(List<RecordedVeto> vetoes) {
        return vetoes.stream()
                .map(v -> v.draft().orElse(v.kind()) + " (" + v.date() + ", " + String.join(" ", v.vetoing()) + ")")
                .collect(Collectors.joining(", "));
    }
}
