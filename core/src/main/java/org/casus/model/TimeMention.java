package org.casus.model;

/** A time expression in the text and the calendar time it names. */
public record TimeMention(int sentence, Span span, Resolution<TimeExpression> value) {}
