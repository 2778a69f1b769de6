package org.casus.model;

import java.util.Optional;

/**
 * A place on the map.
 *
 * @param name its normal name
 * @param country ISO 3166 alpha-3 code; empty for seas and regions across states
 * @param province first-level division, if known
 * @param geonameId GeoNames identifier, if the gazetteer has it
 * @param point where it is; of an area, a point in its middle and never that of its capital; empty if unknown or if the
 *     area lies across states
 */
public record Place(
        String name,
        Optional<String> country,
        Optional<String> province,
        Optional<Long> geonameId,
        Optional<Point> point,
        PlacePrecision precision) {

    /** A position in WGS84 degrees. */
    public record Point(double latitude, double longitude) {

        private static final double EARTH = 6371.0;

        /** Great-circle distance in kilometres, on a sphere. */
        public double kilometresTo(Point other) {
            double one = Math.toRadians(latitude);
            double two = Math.toRadians(other.latitude);
            double across = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
            double up = Math.sin((two - one) / 2);
            double haversine = up * up + Math.cos(one) * Math.cos(two) * across * across;
            return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, haversine)));
        }
    }

    /** The point, if the words are precise enough for a pin on a map: none for a country or a province. */
    public Optional<Point> pin() {
        return precision == PlacePrecision.COUNTRY || precision == PlacePrecision.PROVINCE ? Optional.empty() : point;
    }
}
