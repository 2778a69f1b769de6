package org.casus.event;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.casus.model.Actor;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.Status;

/**
 * Where a report tells a cancelled act in words of its own ("was due to travel"), the words that call it off ("cancelled the
 * visit") tell only the calling off. Where they are the only ones that tell it, they tell both.
 */
final class CalledOff {

    private CalledOff() {}

    static List<Event> once(List<Event> events) {
        return events.stream().filter(event -> !isToldElsewhere(event, events)).toList();
    }

    /** Whether only the words of a calling off tell it, and a cancelled act of its kind and country is told in its own. */
    private static boolean isToldElsewhere(Event event, List<Event> all) {
        return event.status() == Status.CANCELLED
                && event.mentions().stream().allMatch(m -> isInside(m, all))
                && all.stream()
                        .filter(other -> other.status() == Status.CANCELLED)
                        .filter(other ->
                                other.code().event().equals(event.code().event()))
                        .filter(other -> other.mentions().stream().noneMatch(m -> isInside(m, all)))
                        .anyMatch(other -> !Collections.disjoint(countries(other), countries(event)));
    }

    private static List<String> countries(Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .flatMap(p -> p.actor().value().flatMap(Actor::country).stream())
                .toList();
    }

    private static boolean isInside(EventMention mention, List<Event> all) {
        return all.stream()
                .filter(e -> e.code().event().equals("REJECT"))
                .flatMap(e -> e.mentions().stream())
                .anyMatch(m -> m.trigger().contains(mention.trigger()));
    }
}
