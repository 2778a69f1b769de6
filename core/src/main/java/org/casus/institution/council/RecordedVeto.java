package org.casus.institution.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A vetoed vote as the record has it.
 *
 * @param draft its symbol, if known
 * @param kind draft resolution, amendment, separate vote
 * @param topic short: Syria, Admission
 * @param states those that the draft concerned, by code
 * @param vetoing permanent members that voted no
 * @param otherNo elected members that voted no
 * @param totals yes, no, abstentions
 * @param vote id of the recorded vote, if it is in that table
 * @param confidence high, medium, low-medium
 */
public record RecordedVeto(
        String id,
        LocalDate date,
        Optional<String> draft,
        String kind,
        String agenda,
        String topic,
        List<String> states,
        List<String> vetoing,
        List<String> otherNo,
        String totals,
        Optional<String> vote,
        String confidence) {

    public RecordedVeto {
        states = List.copyOf(states);
        vetoing = List.copyOf(vetoing);
        otherNo = List.copyOf(otherNo);
    }

    /** On one line: {@code S/2014/348 of 2014-05-22 (CHN RUS), 13-2-0}. */
    public String brief() {
        return draft.orElse(kind) + " of " + date + " (" + String.join(" ", vetoing) + "), " + totals;
    }
}
