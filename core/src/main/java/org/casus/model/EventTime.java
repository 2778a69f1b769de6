package org.casus.model;

import java.util.Optional;

/**
 * When an event took or takes place.
 *
 * @param words the time expression it rests on; empty if it is the day of the report
 */
public record EventTime(TimeExpression value, Optional<Span> words) {}
