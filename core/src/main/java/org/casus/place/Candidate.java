package org.casus.place;

import java.util.Optional;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A place that a name can mean.
 *
 * @param population 0 if unknown or of no interest
 * @param area whether it is a country, a division or a region rather than a town or a spot
 */
record Candidate(Place place, long population, boolean capital, boolean area) {

    static Candidate of(City city) {
        PlacePrecision precision = city.kind() == City.Kind.SECTION ? PlacePrecision.SUB_CITY : PlacePrecision.CITY;
        Place place = new Place(
                city.name(),
                Optional.of(city.country()),
                city.division().map(Division::name),
                Optional.of(city.id()),
                Optional.of(new Place.Point(city.latitude(), city.longitude())),
                precision);
        return new Candidate(place, city.population(), city.kind() == City.Kind.CAPITAL, false);
    }

    static Candidate area(Place place, long population) {
        return new Candidate(place, population, false, true);
    }

    /** The same place, weighing as a town of this size. */
    Candidate weighing(long people) {
        return new Candidate(place, people, capital, area);
    }

    /** The same place, known as a capital if it lies in this country. */
    Candidate capitalOf(@Nullable String country) {
        return new Candidate(place, population, capital || (country != null && isIn(country)), area);
    }

    boolean is(PlacePrecision precision) {
        return place.precision() == precision;
    }

    boolean isTown() {
        return !area;
    }

    /** Whether it lies in the division of this name. */
    boolean isWithin(String division) {
        return place.province().filter(division::equals).isPresent();
    }

    boolean isIn(String country) {
        return place.country().filter(country::equals).isPresent();
    }
}
