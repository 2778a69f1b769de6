package org.casus.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;

/** Every name of a place: countries, provinces, regions, English names of towns, and the gazetteer behind them. */
final class PlaceNames {

    /** A town this large is meant before the province of the same name: Aleppo, New York. */
    private static final long OUTSHINES_PROVINCE = 50_000;

    private final Map<String, List<Candidate>> areas = new HashMap<>(2_048);
    private final Map<String, List<Candidate>> towns = new HashMap<>(1_024);
    private final Map<String, String> countryWords = new HashMap<>(2_048);
    private final Map<String, String> adminCodes = new HashMap<>();
    private final Gazetteer gazetteer;

    PlaceNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static PlaceNames load() {
        PlaceNames names = new PlaceNames(Gazetteer.load());
        // The countries of the actors are those of the map: one table, so that they never disagree.
        names.countries(TsvTable.load(PlaceNames.class, "/org/casus/actor/countries.tsv"));
        names.provinces(TsvTable.load(PlaceNames.class, "provinces.tsv", "name", "aliases", "iso3", "code"));
        names.regions(TsvTable.load(PlaceNames.class, "regions.tsv", "name", "aliases", "iso3", "precision"));
        names.exonyms(TsvTable.load(
                PlaceNames.class, "exonyms.tsv", "alias", "place", "iso3", "latitude", "longitude", "precision"));
        return names;
    }

    void countries(TsvTable table) {
        for (Row row : table.rows()) {
            String code = row.text("iso3");
            for (String column : List.of("name", "aliases", "adjectives", "people", "capitals", "seats")) {
                row.list(column, '|').forEach(word -> countryWords.putIfAbsent(word, code));
            }
            row.list("adjectives", '|').forEach(word -> countryWords.putIfAbsent(word + "s", code));
            // Regions that act for themselves are provinces on the map; they have no alpha-2 code.
            boolean state = row.optional("iso2").isPresent();
            Place place =
                    area(row.text("name"), Optional.of(code), state ? PlacePrecision.COUNTRY : PlacePrecision.PROVINCE);
            if (state) {
                area(place, row.list("aliases", '|'));
            }
        }
    }

    void provinces(TsvTable table) {
        for (Row row : table.rows()) {
            String country = row.text("iso3");
            area(area(row.text("name"), Optional.of(country), PlacePrecision.PROVINCE), row.list("aliases", '|'));
            row.optional("code").ifPresent(code -> {
                adminCodes.put(row.text("name"), code);
                adminCodes.put(code, code);
                row.list("aliases", '|').forEach(alias -> adminCodes.put(alias, code));
            });
        }
    }

    void regions(TsvTable table) {
        for (Row row : table.rows()) {
            Optional<String> country = row.optional("iso3");
            PlacePrecision precision = precision(row, PlacePrecision.COUNTRY);
            area(area(row.text("name"), country, precision), List.of());
            row.list("aliases", '|').forEach(alias -> area(area(alias, country, precision), List.of()));
        }
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
                found.add(Candidate.of(cities.get(0)));
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
                return Candidate.of(city);
            }
        }
        Place place = new Place(
                row.text("place"),
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Place.Point(latitude, longitude)),
                precision);
        // Named in the table because the news names it.
        return new Candidate(place, 50_000, false, "");
    }

    private static PlacePrecision precision(Row row, PlacePrecision fallback) {
        try {
            return row.optional("precision").map(PlacePrecision::valueOf).orElse(fallback);
        } catch (IllegalArgumentException e) {
            throw row.error("no such precision: " + row.cell("precision"));
        }
    }

    private static Place area(String name, Optional<String> country, PlacePrecision precision) {
        return new Place(name, country, Optional.empty(), Optional.empty(), Optional.empty(), precision);
    }

    private void area(Place place, List<String> aliases) {
        List<String> names = new ArrayList<>(aliases);
        names.add(place.name());
        for (String name : names) {
            List<Candidate> all = areas.computeIfAbsent(PlaceKey.of(name), k -> new ArrayList<>(1));
            Candidate candidate = Candidate.of(place);
            if (!all.contains(candidate)) {
                all.add(candidate);
            }
        }
    }

    /** Alpha-3 code of the country that a word or name speaks of: "Syria", "Syrian", "Damascus". */
    Optional<String> countryOfWord(String words) {
        return Optional.ofNullable(countryWords.get(words));
    }

    /** Code of a division written after a town: "TX" for "Texas" and for "TX". */
    Optional<String> adminCode(String words) {
        return Optional.ofNullable(adminCodes.get(words));
    }

    /** Everything the name can mean, areas first. */
    List<Candidate> candidates(String name) {
        String key = PlaceKey.of(name);
        List<Candidate> large = areas.getOrDefault(key, List.of());
        List<Candidate> small = townsOf(key);
        if (large.isEmpty()) {
            return small;
        }
        boolean provincesOnly = large.stream().allMatch(c -> c.is(PlacePrecision.PROVINCE));
        List<Candidate> outshining = small.stream()
                .filter(c -> c.population() >= OUTSHINES_PROVINCE)
                .filter(c -> large.stream()
                        .anyMatch(l -> l.place().country().equals(c.place().country())))
                .toList();
        return provincesOnly && !outshining.isEmpty() ? outshining : large;
    }

    /** Towns of the name only. */
    List<Candidate> towns(String name) {
        return townsOf(PlaceKey.of(name));
    }

    /** Provinces of the name only. */
    List<Candidate> provinces(String name) {
        return areas.getOrDefault(PlaceKey.of(name), List.of()).stream()
                .filter(c -> c.is(PlacePrecision.PROVINCE))
                .toList();
    }

    private List<Candidate> townsOf(String key) {
        List<Candidate> listed = towns.getOrDefault(key, List.of());
        List<Candidate> all = new ArrayList<>(listed);
        for (City city : gazetteer.places(key)) {
            // What the table says about a name in a country stands for every place of that name there.
            if (listed.stream().noneMatch(c -> c.isIn(city.country()))) {
                all.add(Candidate.of(city));
            }
        }
        return all;
    }
}
