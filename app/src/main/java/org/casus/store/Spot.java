package org.casus.store;

import java.util.Optional;
import org.casus.model.Place;

/**
 * A place where events took place, once in a store.
 *
 * @param number in this store, from 0
 */
public record Spot(int number, Place place) {

    /** ISO 3166 alpha-3 code, empty text if none. */
    public String country() {
        return place.country().orElse("");
    }

    /** The point, if the words were precise enough for one on a map; WGS84 degrees. */
    public Optional<Place.Point> pin() {
        return place.pin();
    }
}
