package org.casus.model;

import java.util.List;

/**
 * A context that an event or an article stands in, and the words that show it.
 *
 * @param code PLOVER context: "military", "asylum"
 * @param weight how much speaks for it: 2 for each strong sign, 1 for each weak one; it orders contexts and is not a
 *     probability
 * @param words one span for each sign, in text order; never empty
 */
public record ContextMention(String code, int weight, List<Span> words) {

    public ContextMention {
        words = List.copyOf(words);
        if (weight < 1 || words.isEmpty()) {
            throw new IllegalArgumentException("context " + code + " with weight " + weight + " and words " + words);
        }
    }
}
