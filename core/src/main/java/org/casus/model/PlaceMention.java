package org.casus.model;

/**
 * A place named in the text.
 *
 * @param span the whole phrase: "Sheikh Fares neighborhood of Aleppo"
 * @param name the name in it, without the words around it: "Sheikh Fares"
 * @param use whether it stands for the place or for those who act for it
 */
public record PlaceMention(int sentence, Span span, Span name, PlaceUse use, Resolution<Place> value) {

    public PlaceMention {
        if (!span.contains(name)) {
            throw new IllegalArgumentException("the name " + name + " lies outside its phrase " + span);
        }
    }

    /** A place that is told by its name alone. */
    public PlaceMention(int sentence, Span span, Resolution<Place> value) {
        this(sentence, span, span, PlaceUse.PLACE, value);
    }

    /** The same words, standing for something else. */
    public PlaceMention as(PlaceUse other) {
        return new PlaceMention(sentence, span, name, other, value);
    }
}
