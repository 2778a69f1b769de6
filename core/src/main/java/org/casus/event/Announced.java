package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.Status;

/**
 * "The withdrawal" of an article that has told the withdrawal as announced is the announced one: nobody has left yet, and
 * so it is the concession, by the same actor.
 */
final class Announced {

    private static final EventCode WITHDRAWAL = new EventCode("RETREAT", Optional.of("withdraw"));
    private static final Set<String> NOUNS =
            Set.of("withdrawal", "pullout", "pull-out", "pullback", "drawdown", "departure", "retreat");

    private Announced() {}

    static List<Event> apply(List<Event> events, String text) {
        Optional<Event> announced =
                events.stream().filter(e -> isAnnouncement(e, text)).findFirst();
        return announced.isEmpty()
                ? events
                : events.stream()
                        .map(e -> isMention(e, announced.orElseThrow(), text) ? echo(e, announced.orElseThrow()) : e)
                        .toList();
    }

    private static boolean isAnnouncement(Event event, String text) {
        String sentence = event.mentions().get(0).sentence().of(text);
        return event.code().event().equals("CONCEDE")
                && event.status() == Status.ACTUAL
                && (sentence.contains("withdraw") || sentence.contains("pull"));
    }

    private static boolean isMention(Event event, Event announced, String text) {
        return event.code().equals(WITHDRAWAL)
                && event.status() != Status.NEGATED
                && event.status() != Status.CANCELLED
                && !event.historical()
                && NOUNS.contains(event.trigger().of(text))
                && event.trigger().start() > announced.trigger().start();
    }

    private static Event echo(Event event, Event announced) {
        return new Event(
                event.id(),
                new EventCode("CONCEDE", Optional.empty()),
                event.promised(),
                event.actors().isEmpty() ? announced.actors() : event.actors(),
                event.recipients(),
                event.time(),
                event.place(),
                announced.status(),
                event.historical(),
                event.mentions(),
                event.claims(),
                event.confidence(),
                Stream.concat(event.explanation().stream(), Stream.of("announced at " + announced.trigger()))
                        .toList(),
                event.contexts());
    }
}
