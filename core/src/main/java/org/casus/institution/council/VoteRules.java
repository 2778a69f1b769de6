package org.casus.institution.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.institution.Explanation;
import org.casus.institution.council.Outcome.Adopted;
import org.casus.institution.council.Outcome.NotAdopted;
import org.casus.institution.council.Outcome.Undetermined;
import org.casus.institution.council.Outcome.Vetoed;

/**
 * Art. 27 of the Charter: the quota first, so that a no counts as a veto only against a draft that has the votes; then
 * the kind of decision; then the permanent members.
 */
final class VoteRules {

    private static final String PRACTICE = "practice since 1946: S/RES/82 (1950), S/RES/344 (1973); ICJ, Namibia,"
            + " advisory opinion of 21 June 1971, para. 22";

    private final Ballot ballot;
    private final List<String> permanent;
    private final int quota;
    private final List<Explanation> steps = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private VoteRules(Ballot ballot, List<String> permanent) {
        this.ballot = ballot;
        this.permanent = permanent;
        this.quota = Membership.quota(ballot.date(), ballot.kind());
    }

    static VoteAnswer decide(Ballot ballot, List<Member> members) {
        List<String> permanent =
                members.stream().filter(Member::permanent).map(Member::code).toList();
        return new VoteRules(ballot, permanent).decide();
    }

    private VoteAnswer decide() {
        List<String> no =
                permanent.stream().filter(ballot.no()::contains).sorted().toList();
        List<String> aside = permanent.stream()
                .filter(p -> ballot.abstain().contains(p) || ballot.notVoting().contains(p))
                .sorted()
                .toList();
        Outcome outcome = outcome(no);
        if (outcome instanceof Adopted && ballot.kind().vetoable() && !aside.isEmpty()) {
            steps.add(Explanation.of(
                    list(aside) + " did not vote for it; an abstention or absence of a permanent member does not block",
                    "Charter art. 27(3)",
                    PRACTICE));
        }
        proviso();
        consequence(outcome);
        Optional<String> withoutVeto = withoutVeto(outcome);
        String pivot = pivot(outcome, no);
        if (!pivot.isEmpty()) {
            steps.add(Explanation.of(
                    "what it hung on: " + pivot
                            + withoutVeto
                                    .map(w -> "; without the veto: " + w)
                                    .filter(w -> outcome instanceof Vetoed)
                                    .orElse(""),
                    ballot.kind().basis()));
        }
        Explanation root =
                Explanation.of(headline(outcome), ballot.kind().basis()).with(steps);
        return new VoteAnswer(ballot, outcome, quota, no, aside, withoutVeto, pivot, warnings, root);
    }

    private Outcome outcome(List<String> no) {
        if (ballot.kind() == DecisionKind.WITHOUT_VOTE) {
            steps.add(Explanation.of(
                    "decided without a vote, so by consent of all",
                    ballot.kind().basis()));
            return new Adopted(true);
        }
        if (!ballot.unknown().isEmpty()) {
            String reason = "the votes of " + list(ballot.unknown()) + " are not recorded";
            steps.add(Explanation.of(reason, ballot.kind().basis()));
            return new Undetermined(reason);
        }
        int yes = ballot.yes().size();
        steps.add(Explanation.of(
                yes + " voted yes; " + quota + " of " + Membership.size(ballot.date()) + " are needed",
                ballot.kind().vetoable() ? "Charter art. 27(3)" : ballot.kind().basis(),
                amendment()));
        if (yes < quota) {
            if (!no.isEmpty()) {
                steps.add(Explanation.of(
                        "the no of " + list(no) + " is no veto: the draft fails for lack of votes",
                        ballot.kind().basis()));
            }
            return new NotAdopted(quota - yes);
        }
        others(no);
        if (!ballot.kind().vetoable()) {
            if (!no.isEmpty()) {
                steps.add(Explanation.of(
                        "it is " + ballot.kind().label() + ": the no of " + list(no) + " does not block",
                        ballot.kind().basis()));
            }
            return new Adopted(false);
        }
        if (no.isEmpty()) {
            return new Adopted(false);
        }
        steps.add(Explanation.of(
                "permanent " + (no.size() == 1 ? "member " : "members ") + list(no) + " voted no",
                ballot.kind().basis()));
        return new Vetoed(no);
    }

    /** The number of votes was raised twice, as the amendments took effect. */
    private String amendment() {
        String when = quota == 7 ? "before" : "after";
        return ballot.kind() == DecisionKind.CHARTER_REVIEW
                ? "art. 109 " + when + " the amendment in force from " + Membership.REVIEW_BY_NINE
                : "art. 27 " + when + " the amendment of 1965";
    }

    private void others(List<String> permanentNo) {
        List<String> elected =
                ballot.no().stream().filter(n -> !permanentNo.contains(n)).toList();
        if (!elected.isEmpty()) {
            steps.add(Explanation.of(
                    "the no of " + list(elected) + ", elected, is no veto", "Charter art. 27(3)", "Charter art. 23"));
        }
    }

    /** Parties to a dispute must abstain; the Council has not applied this for decades, so it is told, not decided. */
    private void proviso() {
        if (ballot.kind() != DecisionKind.SUBSTANTIVE) {
            return;
        }
        List<String> voted = new ArrayList<>();
        for (String party : ballot.parties()) {
            String cast = ballot.cast(party);
            if (cast.equals("yes") || cast.equals("no")) {
                String text = party + " is named as party to the dispute and voted " + cast
                        + "; a party shall abstain in decisions under Chapter VI and art. 52(3), not in those under Chapter VII."
                        + " The outcome stands: the Council last applied this in S/RES/138 (1960)";
                warnings.add(text);
                steps.add(Explanation.of(text, "Charter art. 27(3)", "S/RES/22 (1947)", "S/RES/138 (1960)"));
                voted.add(party);
            } else if (!cast.isEmpty()) {
                steps.add(Explanation.of(
                        party + ", party to the dispute, did not vote, as a party shall", "Charter art. 27(3)"));
            }
        }
        if (!voted.isEmpty()) {
            steps.add(
                    Explanation.of("if " + list(voted) + " had abstained: " + abstaining(voted), "Charter art. 27(3)"));
        }
    }

    /** What would have become of the draft if these had abstained. */
    private String abstaining(List<String> voted) {
        List<String> abstain = new ArrayList<>(ballot.abstain());
        abstain.addAll(voted);
        Ballot kept = new Ballot(
                ballot.date(),
                ballot.kind(),
                ballot.yes().stream().filter(m -> !voted.contains(m)).toList(),
                ballot.no().stream().filter(m -> !voted.contains(m)).toList(),
                abstain,
                ballot.notVoting(),
                ballot.unknown(),
                List.of());
        VoteRules rules = new VoteRules(kept, permanent);
        return rules.headline(rules.decide().outcome());
    }

    /** What follows for the matter itself from a vote on whether it is procedural. */
    private void consequence(Outcome outcome) {
        if (ballot.kind() != DecisionKind.PRELIMINARY) {
            return;
        }
        steps.add(Explanation.of(
                outcome instanceof Adopted
                        ? "so the matter is procedural, and no permanent member can block it"
                        : "so the matter is not procedural, and a permanent member can block it by a second no; presidents"
                                + " of the Council overrode such a double veto in 1950 and 1959",
                "San Francisco statement of 7 June 1945, part II",
                "Charter art. 27(2)",
                "S/RES/132 (1959)"));
    }

    private static Optional<String> withoutVeto(Outcome outcome) {
        if (outcome instanceof Vetoed) {
            return Optional.of("adopted");
        }
        if (outcome instanceof NotAdopted short_) {
            return Optional.of("would fail anyway (" + short_.missing() + " yes short)");
        }
        return Optional.empty();
    }

    private String pivot(Outcome outcome, List<String> no) {
        if (outcome instanceof Vetoed vetoed) {
            return (vetoed.by().size() == 1 ? "sole veto: " : "joint veto: ") + list(vetoed.by());
        }
        if (outcome instanceof NotAdopted failed) {
            List<String> abstainers = ballot.abstain();
            String from = abstainers.isEmpty() ? "" : " from abstainers " + list(abstainers);
            boolean veto = ballot.kind().vetoable() && !no.isEmpty();
            return "needs " + failed.missing() + " more yes" + from
                    + (veto ? "; with these it would be vetoed by " + list(no) + " unless they do not vote no" : "");
        }
        if (outcome instanceof Adopted adopted && !adopted.withoutVote()) {
            return "margin " + (ballot.yes().size() - quota) + " over quota";
        }
        return "";
    }

    private String headline(Outcome outcome) {
        String totals = ballot.totals();
        if (outcome instanceof Vetoed vetoed) {
            return "VETOED by " + list(vetoed.by()) + ", " + totals;
        }
        if (outcome instanceof NotAdopted) {
            return "NOT ADOPTED for lack of votes, " + totals;
        }
        if (outcome instanceof Adopted adopted) {
            return adopted.withoutVote() ? "ADOPTED without a vote" : "ADOPTED, " + totals;
        }
        return "UNDETERMINED";
    }

    private static String list(List<String> codes) {
        return String.join(" ", codes);
    }
}
