package org.casus.institution.council;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which votes or vetoes are wanted; an empty part asks for all.
 *
 * @param from first day
 * @param to last day
 * @param topic words, all of which stand in symbol, title, topic or the names of the states concerned
 * @param member code; of vetoes, a member that vetoed
 * @param cast how that member voted: yes, no, abstain, not voting
 * @param outcome in the words of {@link Outcome#code()}
 */
public record RecordQuery(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> topic,
        Optional<String> member,
        Optional<String> cast,
        Optional<String> outcome) {

    /** Everything. */
    public static RecordQuery all() {
        return new RecordQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Everything of one day. */
    public static RecordQuery on(LocalDate day) {
        return new RecordQuery(
                Optional.of(day),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    RecordQuery anyTopic() {
        return new RecordQuery(from, to, Optional.empty(), member, cast, outcome);
    }

    boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
