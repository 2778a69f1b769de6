package org.casus.model;

import java.util.Optional;

/**
 * Someone in an event.
 *
 * @param span the words in the event's own sentence, or elsewhere in the article if the sentence leaves them out
 * @param identity the words that give a pronoun or nominal its identity, if not its own
 */
public record Participant(Span span, String text, Resolution<Actor> actor, Optional<Span> identity) {}
