package org.casus.place;

import java.util.Optional;

/**
 * A populated place of the gazetteer.
 *
 * @param id GeoNames identifier
 * @param country ISO 3166 alpha-3 code
 * @param population 0 if unknown
 */
record City(
        long id,
        String name,
        String country,
        Optional<Division> division,
        Kind kind,
        long population,
        double latitude,
        double longitude) {

    /** What kind of populated place. */
    enum Kind {
        TOWN,
        /** Part of a city. */
        SECTION,
        /** Capital of a state. */
        CAPITAL
    }
}
