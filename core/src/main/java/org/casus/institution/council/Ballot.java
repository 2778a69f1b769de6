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
        yes = yes.stream().sorted().toList();
        no = no.stream().sorted().toList();
        abstain = abstain.stream().sorted().toList();
        notVoting = notVoting.stream().sorted().toList();
        unknown = unknown.stream().sorted().toList();
        parties = parties.stream().sorted().toList();
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

    /** Yes, no, abstentions and those who did not vote: {@code 11-2-2-0}. */
    public String totals() {
        return yes.size() + "-" + no.size() + "-" + abstain.size() + "-" + notVoting.size();
    }
}
