package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.model.Actor;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.Participant;
import org.casus.model.Status;

/**
 * A visit or meeting that was planned and, elsewhere in the article, called off by one of its parties is coded as the
 * meeting itself, status cancelled, on its planned date; the calling off is the other event.
 */
final class Cancellations {

    private Cancellations() {}

    static List<Event> apply(List<Event> events) {
        List<Event> calledOff =
                events.stream().filter(Cancellations::isCallingOff).toList();
        return events.stream().map(e -> settled(e, calledOff)).toList();
    }

    private static boolean isCallingOff(Event event) {
        return event.code().equals(new EventCode("REJECT", Optional.of("meet"))) && event.status() == Status.ACTUAL;
    }

    private static Event settled(Event plan, List<Event> calledOff) {
        Optional<EventCode> meeting = plan.promised().filter(p -> p.event().equals("CONSULT"));
        boolean off = meeting.isPresent() && calledOff.stream().anyMatch(c -> sameParties(c, plan));
        return off ? cancelled(plan, meeting.orElseThrow()) : plan;
    }

    private static boolean sameParties(Event calledOff, Event plan) {
        Set<String> planned = countries(plan);
        boolean someone = names(plan).stream().anyMatch(names(calledOff)::contains);
        return someone && planned.size() > 1 && countries(calledOff).containsAll(planned);
    }

    private static Set<String> names(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .flatMap(p -> p.actor().value().stream())
                .map(Actor::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> countries(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .map(Participant::actor)
                .flatMap(r -> r.value().flatMap(Actor::country).stream())
                .collect(Collectors.toSet());
    }

    private static Event cancelled(Event plan, EventCode meeting) {
        List<String> explanation = Stream.concat(
                        plan.explanation().stream(), Stream.of("called off elsewhere in the article: status cancelled"))
                .toList();
        return new Event(
                plan.id(),
                meeting,
                Optional.empty(),
                plan.actors(),
                plan.recipients(),
                plan.time(),
                plan.place(),
                Status.CANCELLED,
                plan.historical(),
                plan.mentions(),
                plan.claims(),
                plan.confidence(),
                explanation,
                plan.contexts());
    }
}
