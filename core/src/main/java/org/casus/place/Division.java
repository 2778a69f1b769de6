package org.casus.place;

import java.util.List;
import java.util.Optional;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;

/**
 * A first-level division of a country.
 *
 * @param country ISO 3166 alpha-3 code
 * @param code GeoNames code within the country: "TX"
 * @param population of its towns
 */
record Division(String country, String code, String name, double latitude, double longitude, long population) {

    /** Cells parted by tabs; empty for the line of places without a division. */
    static Optional<Division> parse(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        List<String> cells = List.of(line.split("\t"));
        return Optional.of(new Division(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                Double.parseDouble(cells.get(3)),
                Double.parseDouble(cells.get(4)),
                Long.parseLong(cells.get(5))));
    }

    Place place() {
        return new Place(
                name,
                Optional.of(country),
                Optional.of(name),
                Optional.empty(),
                Optional.of(new Place.Point(latitude, longitude)),
                PlacePrecision.PROVINCE);
    }
}
