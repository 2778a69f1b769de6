package org.casus.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.pack.PackWriter;
import org.casus.pack.PackedIndex;
import org.casus.pack.PackedKeys;
import org.casus.pack.PackedMap;

/**
 * Reads the tables of names of places, over the gazetteer, and checks every row; a broken one is reported with file and line. This
 * happens when the program is built, which packs them for {@link PlaceNames}.
 */
final class PlaceTables {

    /** What stands in a table of ours, the news names: it weighs as a town of this size. */
    private static final long NAMED = 200_000;

    /** A province in a table of ours weighs as a town of this size. */
    private static final long PROVINCE = 200_000;

    /** A region across states is meant before a province of the same name, unless the article speaks of its country. */
    private static final long WIDE = 2_000_000;

    private final Map<String, List<Candidate>> areas = new LinkedHashMap<>();
    private final Map<String, List<Candidate>> towns = new LinkedHashMap<>();
    private final Map<String, String> countryWords = new LinkedHashMap<>();
    private final Set<String> seats = new LinkedHashSet<>();
    private final Map<String, String> adminNames = new LinkedHashMap<>();
    private final Map<String, Place.Point> centres = new HashMap<>();
    private final Gazetteer gazetteer;
    private final PackedIndex divisionNumbers;
    private final Divisions divisions;

    PlaceTables(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        divisionNumbers = Divisions.index(gazetteer);
        divisions = new Divisions(gazetteer, divisionNumbers);
    }

    /** The tables that come with the program. */
    static PlaceTables load() {
        PlaceTables tables = new PlaceTables(Gazetteer.load());
        tables.centres(TsvTable.load(PlaceTables.class, "centres.tsv", "iso3", "latitude", "longitude"));
        tables.provinces(TsvTable.load(
                PlaceTables.class, "provinces.tsv", "name", "aliases", "iso3", "code", "latitude", "longitude"));
        tables.regions(TsvTable.load(
                PlaceTables.class, "regions.tsv", "name", "aliases", "iso3", "precision", "latitude", "longitude"));
        // The countries of the actors are those of the map: one table, so that they never disagree.
        tables.countries(TsvTable.load(PlaceTables.class, "/org/casus/actor/countries.tsv"));
        tables.exonyms(TsvTable.load(
                PlaceTables.class, "exonyms.tsv", "alias", "place", "iso3", "latitude", "longitude", "precision"));
        return tables;
    }

    void centres(TsvTable table) {
        table.rows().forEach(row -> centres.put(row.text("iso3"), given(row).orElseThrow()));
    }

    void countries(TsvTable table) {
        for (Row row : table.rows()) {
            String code = row.text("iso3");
            seats.addAll(row.list("capitals", '|'));
            seats.addAll(row.list("seats", '|'));
            for (String column : List.of("name", "aliases", "adjectives", "people", "capitals", "seats")) {
                row.list(column, '|').forEach(word -> countryWords.putIfAbsent(word, code));
            }
            row.list("adjectives", '|').forEach(word -> countryWords.putIfAbsent(word + "s", code));
            // Regions that act for themselves are provinces on the map; they have no alpha-2 code.
            boolean state = row.optional("iso2").isPresent();
            Optional<Place.Point> centre =
                    Optional.ofNullable(centres.get(code)).filter(c -> state);
            PlacePrecision precision = state ? PlacePrecision.COUNTRY : PlacePrecision.PROVINCE;
            put(
                    area(row.text("name"), Optional.of(code), centre, precision),
                    state ? row.list("aliases", '|') : List.of());
        }
    }

    void provinces(TsvTable table) {
        for (Row row : table.rows()) {
            String country = row.text("iso3");
            List<String> aliases = row.list("aliases", '|');
            List<String> spellings = new ArrayList<>(aliases);
            spellings.add(0, row.text("name"));
            Optional<Place.Point> point = given(row)
                    .or(() -> spellings.stream()
                            .flatMap(s -> divisions.named(PlaceKey.of(s)).stream())
                            .filter(d -> d.country().equals(country))
                            .flatMap(d -> d.place().point().stream())
                            .findFirst());
            put(area(row.text("name"), Optional.of(country), point, PlacePrecision.PROVINCE), aliases);
            row.optional("code").ifPresent(code -> {
                adminNames.put(code, row.text("name"));
                spellings.forEach(spelling -> adminNames.put(spelling, row.text("name")));
            });
        }
    }

    void regions(TsvTable table) {
        for (Row row : table.rows()) {
            Optional<String> country = row.optional("iso3");
            PlacePrecision precision = precision(row, PlacePrecision.COUNTRY);
            List<String> all = new ArrayList<>(row.list("aliases", '|'));
            all.add(row.text("name"));
            all.forEach(alias -> put(area(alias, country, given(row), precision), List.of()));
        }
    }

    private static Optional<Place.Point> given(Row row) {
        return row.optional("latitude").isPresent()
                ? Optional.of(new Place.Point(row.number("latitude"), row.number("longitude")))
                : Optional.empty();
    }

    void exonyms(TsvTable table) {
        for (Row row : table.rows()) {
            String country = row.text("iso3");
            List<Candidate> found = towns.computeIfAbsent(PlaceKey.of(row.text("alias")), k -> new ArrayList<>(1));
            if (row.optionalNumber("latitude").isPresent()) {
                found.add(point(row, country));
            } else {
                List<City> cities = gazetteer.places(PlaceKey.of(row.text("place"))).stream()
                        .filter(c -> c.country().equals(country))
                        .toList();
                if (cities.isEmpty()) {
                    throw row.error("the gazetteer has no " + row.text("place") + " in " + country);
                }
                found.add(known(cities.get(0)));
            }
        }
    }

    /** With the gazetteer's identity if it has the town under that name close by. */
    private Candidate point(Row row, String country) {
        double latitude = row.number("latitude");
        double longitude = row.number("longitude");
        PlacePrecision precision = precision(row, PlacePrecision.CITY);
        for (City city : gazetteer.places(PlaceKey.of(row.text("place")))) {
            boolean close = Math.abs(city.latitude() - latitude) < 0.2 && Math.abs(city.longitude() - longitude) < 0.2;
            if (close && city.country().equals(country) && precision == PlacePrecision.CITY) {
                return known(city);
            }
        }
        Place place = new Place(
                row.text("place"),
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Place.Point(latitude, longitude)),
                precision);
        return new Candidate(place, NAMED, false, false);
    }

    private Candidate known(City city) {
        return Candidate.of(city).weighing(Math.max(city.population(), NAMED)).capitalOf(countryWords.get(city.name()));
    }

    private static PlacePrecision precision(Row row, PlacePrecision fallback) {
        try {
            return row.optional("precision").map(PlacePrecision::valueOf).orElse(fallback);
        } catch (IllegalArgumentException e) {
            throw row.error("no such precision: " + row.cell("precision"));
        }
    }

    private static Place area(
            String name, Optional<String> country, Optional<Place.Point> point, PlacePrecision precision) {
        Optional<String> province = precision == PlacePrecision.PROVINCE ? Optional.of(name) : Optional.empty();
        return new Place(name, country, province, Optional.empty(), point, precision);
    }

    private void put(Place place, List<String> aliases) {
        List<String> all = new ArrayList<>(aliases);
        all.add(place.name());
        for (String name : all) {
            List<Candidate> same = areas.computeIfAbsent(PlaceKey.of(name), k -> new ArrayList<>(1));
            boolean known = same.stream()
                    .anyMatch(
                            c -> c.is(place.precision()) && c.place().country().equals(place.country()));
            if (!known) {
                same.add(Candidate.area(place, place.country().isPresent() ? PROVINCE : WIDE));
            }
        }
    }

    /** States, divisions and regions by {@link PlaceKey}. */
    Map<String, List<Candidate>> areas() {
        return areas;
    }

    /** Towns that a table lists, by {@link PlaceKey}. */
    Map<String, List<Candidate>> towns() {
        return towns;
    }

    /** Codes of countries by the words that speak of them. */
    Map<String, String> countryWords() {
        return countryWords;
    }

    /** Capitals and seats of rulers. */
    Set<String> seats() {
        return seats;
    }

    /** Divisions of the United States by their names and postal codes. */
    Map<String, String> adminNames() {
        return adminNames;
    }

    /** Packs all of them, and where the lines of the gazetteer begin. */
    void write(PackWriter out) {
        gazetteer.write(out);
        divisionNumbers.write(out);
        Candidates.write(out, areas);
        Candidates.write(out, towns);
        PackedMap.of(countryWords).write(out);
        PackedKeys.of(seats).write(out);
        PackedMap.of(adminNames).write(out);
    }
}
