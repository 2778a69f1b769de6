package org.casus.eval;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.casus.model.EventCode;
import org.casus.model.Span;
import org.casus.model.Status;

/**
 * An event as an annotator coded it.
 *
 * @param actors ISO 3166 alpha-3 codes; those who have none are left out
 * @param recipients likewise
 * @param date the day, or the first day of an interval
 * @param speaker whether someone is named as saying it
 * @param denied whether someone is named as denying it
 */
public record GoldEvent(
        Span trigger,
        EventCode code,
        Status status,
        Set<String> actors,
        Set<String> recipients,
        Optional<LocalDate> date,
        boolean speaker,
        boolean denied) {

    public GoldEvent {
        actors = Set.copyOf(actors);
        recipients = Set.copyOf(recipients);
    }
}
