package org.casus.model;

import java.util.Optional;

/**
 * Two phrases of a text, and the question what the first does to the second.
 *
 * @param id the caller's name for it
 * @param text the text, as it was published
 * @param source who acts, as a span of {@code text}; empty if the text does not name them
 * @param target who or what is acted on, likewise
 */
public record RelationQuery(String id, String text, Optional<Span> source, Optional<Span> target) {}
