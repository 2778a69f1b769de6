package org.casus.institution.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A vote as the record has it.
 *
 * @param symbol of the draft, the resolution or the meeting: {@code S/2016/846}
 * @param basis why it is of this kind, if that is not plain
 * @param outcome as recorded, in the words of {@link Outcome#code()}
 * @param corrected whether the votes were corrected against the source
 * @param states those that the draft concerned, by code, as far as its title or the list of vetoes names them
 * @param topic short subject, as far as these name one; may be empty
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
        List<String> states,
        String topic) {

    public RecordedVote {
        states = List.copyOf(states);
    }

    /** Whether the source says what it was about, beyond a title that names neither state nor subject. */
    public boolean hasSubject() {
        return !states.isEmpty() || !topic.isEmpty();
    }

    public LocalDate date() {
        return ballot.date();
    }
}
