package org.casus.institution.council;

import java.time.LocalDate;
import java.util.List;

/**
 * How the members voted.
 *
 * @param notVoting absent, or present without taking part
 * @param unknown members whose vote is not recorded
 * @param parties parties to a dispute that is dealt with under Chapter VI or art. 52(3)
 */
public record Ballot(
        LocalDate date,
        DecisionKind kind,
        List<String> yes,
        List<String> no,
        List<String> abstain,
        List<String> notVoting,
        List<String> unknown,
        List<String> parties) {

    public Ballot {
        yes = sorted(yes);
        no = sorted(no);
        abstain = sorted(abstain);
        notVoting = sorted(notVoting);
        unknown = sorted(unknown);
        parties = sorted(parties);
    }

    /** The table's lists are in order; only those that people give are sorted. */
    private static List<String> sorted(List<String> codes) {
        for (int i = 1; i < codes.size(); i++) {
            if (codes.get(i - 1).compareTo(codes.get(i)) > 0) {
                return codes.stream().sorted().toList();
            }
        }
        return List.copyOf(codes);
    }

    /** How a member voted: yes, no, abstain, not voting, unknown; empty if it is not in the ballot. */
    public String cast(String code) {
        if (yes.contains(code)) {
            return "yes";
        }
        if (no.contains(code)) {
            return "no";
        }
        if (abstain.contains(code)) {
            return "abstain";
        }
        if (notVoting.contains(code)) {
            return "not voting";
        }
        return unknown.contains(code) ? "unknown" : "";
    }

    /** The same votes on a dispute between these parties. */
    public Ballot between(List<String> disputing) {
        return new Ballot(date, kind, yes, no, abstain, notVoting, unknown, disputing);
    }

    /** Yes, no, abstentions and those who did not vote: {@code 11-2-2-0}. */
    public String totals() {
        return yes.size() + "-" + no.size() + "-" + abstain.size() + "-" + notVoting.size();
    }
}
