package org.casus.service;

import java.util.Arrays;
import java.util.Comparator;
import org.casus.model.Place;
import org.casus.store.Spot;
import org.jspecify.annotations.Nullable;

/** The order of places by country, name and latitude, worked out when it is first asked for. */
final class SpotOrder {

    private static final Comparator<Spot> BY_NAME = Comparator.comparing(Spot::country)
            .thenComparing(spot -> spot.place().name())
            .thenComparing(spot -> spot.pin().map(Place.Point::latitude).orElse(0.0));

    private final Spot[] spots;
    private volatile int @Nullable [] ordered;

    /** @param spots by number; never changed */
    SpotOrder(Spot[] spots) {
        this.spots = spots;
    }

    /** The numbers of all places, in order. */
    int[] numbers() {
        int[] known = ordered;
        if (known == null) {
            known = Arrays.stream(spots).sorted(BY_NAME).mapToInt(Spot::number).toArray();
            ordered = known;
        }
        return known;
    }
}
