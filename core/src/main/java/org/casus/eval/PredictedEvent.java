package org.casus.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.Actor;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.EventMention;
import org.casus.model.Participant;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Status;

/**
 * An event as the coder found it.
 *
 * @param triggers every place that tells it; each counts as one coded event
 * @param actors ISO 3166 alpha-3 codes
 * @param recipients likewise
 * @param date the day, or the first day of an interval
 * @param speaker whether a speaker is given
 * @param denied whether someone who denies it is given
 * @param confidence in [0, 1]
 */
public record PredictedEvent(
        List<Span> triggers,
        EventCode code,
        Status status,
        Set<String> actors,
        Set<String> recipients,
        Optional<LocalDate> date,
        boolean speaker,
        boolean denied,
        double confidence) {

    public PredictedEvent {
        triggers = List.copyOf(triggers);
        actors = Set.copyOf(actors);
        recipients = Set.copyOf(recipients);
        if (triggers.isEmpty()) {
            throw new IllegalArgumentException("an event of " + code + " without a trigger");
        }
    }

    /** What is scored of an event; actors that could not be resolved have no country. */
    public static PredictedEvent of(Event event) {
        return new PredictedEvent(
                event.mentions().stream().map(EventMention::trigger).toList(),
                event.code(),
                event.status(),
                countries(event.actors()),
                countries(event.recipients()),
                event.time().map(t -> t.value().earliest()),
                event.claims().stream().anyMatch(c -> c.stance().vouches() && c.isNamed()),
                event.claims().stream().anyMatch(c -> c.stance() == Stance.DENIES),
                event.confidence());
    }

    private static Set<String> countries(List<Participant> participants) {
        return participants.stream()
                .flatMap(p -> p.actor().value().flatMap(Actor::country).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
