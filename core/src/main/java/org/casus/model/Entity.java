package org.casus.model;

/**
 * A named entity.
 *
 * @param first index of its first token
 * @param end index after its last token
 */
public record Entity(Span span, int first, int end, EntityType type) {}
