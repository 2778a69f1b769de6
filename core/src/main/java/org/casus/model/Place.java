package org.casus.model;

import java.util.Optional;

/**
 * A place on the map.
 *
 * @param name its normal name
 * @param country ISO 3166 alpha-3 code; empty for seas and regions across states
 * @param province first-level division, if known
 * @param geonameId GeoNames identifier, if the gazetteer has it
 * @param point coordinates, only if the words are at least as precise as the point: none for a country
 */
public record Place(
        String name,
        Optional<String> country,
        Optional<String> province,
        Optional<Long> geonameId,
        Optional<Point> point,
        PlacePrecision precision) {

    /** A position in WGS84 degrees. */
    public record Point(double latitude, double longitude) {}
}
