package org.casus.institution.council;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A vote as the record has it.
 *
 * @param symbol of the draft, the resolution or the meeting: {@code S/2016/846}
 * @param basis why it is of this kind, if that is not plain
 * @param outcome as recorded, in the words of {@link Outcome#code()}
 * @param corrected whether the votes were corrected against the source
 * @param topic short subject; of vetoed drafts that of the list of vetoes, else empty
 */
public record RecordedVote(
        String id,
        String symbol,
        Optional<String> resolution,
        Ballot ballot,
        String basis,
        String outcome,
        boolean corrected,
        String title,
        String topic) {

    public LocalDate date() {
        return ballot.date();
    }
}
