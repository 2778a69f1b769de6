package org.casus.model;

import java.util.List;
import java.util.Optional;

/**
 * Who did what to whom, when and where, and whether it happened.
 *
 * @param id stable: made from the article's id and the first trigger
 * @param promised the act that is promised or planned, if the event is the saying so: AGREE of a visit to come
 * @param mentions every place in the article that tells it; the first is where it was coded
 * @param confidence in [0,1]: of events with this confidence so many have the right type
 * @param explanation sentences for people: trigger, path, rule
 * @param contexts fields of public life it belongs to, the weightiest first, then by code
 */
public record Event(
        String id,
        EventCode code,
        Optional<EventCode> promised,
        List<Participant> actors,
        List<Participant> recipients,
        Optional<EventTime> time,
        Optional<PlaceMention> place,
        Status status,
        boolean historical,
        List<EventMention> mentions,
        List<Claim> claims,
        double confidence,
        List<String> explanation,
        List<ContextMention> contexts) {

    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        explanation = List.copyOf(explanation);
        contexts = List.copyOf(contexts);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " is told nowhere");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of event " + id);
        }
    }

    /** An event that promises nothing and whose contexts are not told yet: they are found last, when all events of the article are. */
    public Event(
            String id,
            EventCode code,
            List<Participant> actors,
            List<Participant> recipients,
            Optional<EventTime> time,
            Optional<PlaceMention> place,
            Status status,
            boolean historical,
            List<EventMention> mentions,
            List<Claim> claims,
            double confidence,
            List<String> explanation) {
        this(
                id,
                code,
                Optional.empty(),
                actors,
                recipients,
                time,
                place,
                status,
                historical,
                mentions,
                claims,
                confidence,
                explanation,
                List.of());
    }

    /** The same event in these contexts. */
    public Event withContexts(List<ContextMention> found) {
        return new Event(
                id,
                code,
                promised,
                actors,
                recipients,
                time,
                place,
                status,
                historical,
                mentions,
                claims,
                confidence,
                explanation,
                found);
    }

    /** The words that tell the event where it was coded. */
    public Span trigger() {
        return mentions.get(0).trigger();
    }
}
