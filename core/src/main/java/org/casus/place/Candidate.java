package org.casus.place;

import java.util.Optional;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;

/**
 * A place that a name can mean.
 *
 * @param population 0 if unknown or of no interest
 * @param admin code of the first-level division, else empty
 */
record Candidate(Place place, long population, boolean capital, String admin) {

    static Candidate of(City city) {
        PlacePrecision precision = city.kind() == City.Kind.SECTION ? PlacePrecision.SUB_CITY : PlacePrecision.CITY;
        Place place = new Place(
                city.name(),
                Optional.of(city.country()),
                Optional.of(city.admin()).filter(a -> !a.isEmpty()),
                Optional.of(city.id()),
                Optional.of(new Place.Point(city.latitude(), city.longitude())),
                precision);
        return new Candidate(place, city.population(), city.kind() == City.Kind.CAPITAL, city.admin());
    }

    static Candidate of(Place place) {
        return new Candidate(place, 0, false, "");
    }

    boolean is(PlacePrecision precision) {
        return place.precision() == precision;
    }

    boolean isTown() {
        return place.point().isPresent();
    }

    boolean isIn(String country) {
        return place.country().filter(country::equals).isPresent();
    }
}
