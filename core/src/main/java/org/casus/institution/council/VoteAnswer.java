package org.casus.institution.council;

import java.util.List;
import java.util.Optional;
import org.casus.institution.Explanation;

/**
 * What became of a vote and why.
 *
 * @param quota votes needed
 * @param permanentNo permanent members that voted no, also where that was no veto
 * @param permanentAside permanent members that abstained or did not vote
 * @param withoutVeto what would have become of it without the veto or the lack; empty if it was adopted
 * @param pivot what it hung on: "sole veto: RUS", "margin 2 over quota", "needs 1 more yes from abstainers GBR KOR"
 * @param warnings what the reader must know and the rules do not decide
 */
public record VoteAnswer(
        Ballot ballot,
        Outcome outcome,
        int quota,
        List<String> permanentNo,
        List<String> permanentAside,
        Optional<String> withoutVeto,
        String pivot,
        List<String> warnings,
        Explanation explanation) {

    public VoteAnswer {
        permanentNo = List.copyOf(permanentNo);
        permanentAside = List.copyOf(permanentAside);
        warnings = List.copyOf(warnings);
    }
}
