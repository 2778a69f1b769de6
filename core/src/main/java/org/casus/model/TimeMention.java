package org.casus.model;

/**
 * A time expression in the text and the calendar time it names.
 *
 * @param sentence index of its sentence in the reading
 * @param anchor what the value was counted from; {@link TimeAnchor.Itself} if there is no value
 */
public record TimeMention(int sentence, Span span, Resolution<TimeExpression> value, TimeAnchor anchor) {}
