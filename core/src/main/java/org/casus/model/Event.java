package org.casus.model;

import java.util.List;
import java.util.Optional;

/**
 * Who did what to whom, when and where, and whether it happened.
 *
 * @param id stable: made from the article's id and the first trigger
 * @param mentions every place in the article that tells it; the first is where it was coded
 * @param confidence in [0,1], uncalibrated
 * @param explanation sentences for people: trigger, path, rule
 */
public record Event(
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

    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        explanation = List.copyOf(explanation);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " is told nowhere");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of event " + id);
        }
    }

    /** The words that tell the event where it was coded. */
    public Span trigger() {
        return mentions.get(0).trigger();
    }
}
