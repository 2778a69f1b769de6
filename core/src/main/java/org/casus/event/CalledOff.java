package org.casus.event;

import java.util.List;
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
        return events.stream().map(event -> trimmed(event, events)).toList();
    }

    private static Event trimmed(Event event, List<Event> all) {
        if (event.status() != Status.CANCELLED) {
            return event;
        }
        List<EventMention> own =
                event.mentions().stream().filter(m -> !isInside(m, all)).toList();
        return own.isEmpty() || own.size() == event.mentions().size() ? event : with(event, own);
    }

    private static boolean isInside(EventMention mention, List<Event> all) {
        return all.stream()
                .filter(e -> e.code().event().equals("REJECT"))
                .flatMap(e -> e.mentions().stream())
                .anyMatch(m -> m.trigger().contains(mention.trigger()));
    }

    private static Event with(Event event, List<EventMention> mentions) {
        String article = event.id().substring(0, event.id().lastIndexOf(':'));
        return new Event(
                article + ":" + mentions.get(0).trigger().start(),
                event.code(),
                event.promised(),
                event.actors(),
                event.recipients(),
                event.time(),
                event.place(),
                event.status(),
                event.historical(),
                mentions,
                event.claims(),
                event.confidence(),
                event.explanation(),
                event.contexts());
    }
}
