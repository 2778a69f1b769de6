package org.casus.model;

/**
 * A place in the article that tells an event.
 *
 * @param repeated whether it stands in a paragraph that repeats an earlier one
 */
public record EventMention(Span trigger, Span sentence, boolean repeated) {}
