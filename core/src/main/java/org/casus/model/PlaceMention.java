package org.casus.model;

/**
 * A place named in the text.
 *
 * @param span the whole phrase: "Sheikh Fares neighborhood of Aleppo"
 */
public record PlaceMention(int sentence, Span span, Resolution<Place> value) {}
