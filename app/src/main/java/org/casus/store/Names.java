package org.casus.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Participant;
import org.casus.model.Place;

/** Numbers of what stands once in a store. Numbers are dense, from 0, and stay; whoever reads them sees no gap. */
final class Names {

    /** More are looked up again. */
    private static final int KEPT = 200_000;

    private final Writing writing;
    private final Map<List<String>, Integer> known = new HashMap<>();

    Names(Writing writing) {
        this.writing = writing;
    }

    int source(String name) throws SQLException {
        return number(List.of("sources", name), "SELECT number FROM sources WHERE name = ?", () -> {
            writing.run("INSERT INTO sources (number, name) SELECT " + next("sources") + ", ?", name);
        });
    }

    int mode(String name) throws SQLException {
        return number(List.of("modes", name), "SELECT number FROM modes WHERE name = ?", () -> {
            writing.run("INSERT INTO modes (number, name) SELECT " + next("modes") + ", ?", name);
        });
    }

    int party(Participant participant) throws SQLException {
        Optional<Actor> actor = participant.actor().value();
        String name = Party.name(participant);
        String country = actor.flatMap(Actor::country).orElse("");
        String sector = actor.map(Actor::sector).orElse("");
        return number(
                List.of("parties", name, country, sector),
                "SELECT number FROM parties WHERE name = ? AND country = ? AND sector = ?",
                () -> {
                    writing.run(
                            "INSERT INTO parties (number, name, country, sector) SELECT " + next("parties")
                                    + ", ?, ?, ?",
                            name,
                            country,
                            sector);
                });
    }

    int spot(Place place) throws SQLException {
        String key = key(place);
        return number(List.of("spots", key), "SELECT number FROM spots WHERE key = ?", () -> add(place, key));
    }

    private void add(Place place, String key) throws SQLException {
        writing.run(
                "INSERT INTO spots (number, key, name, country, province, geoname_id, latitude, longitude, precision)"
                        + " SELECT " + next("spots") + ", ?, ?, ?, ?, ?, ?, ?, ?",
                key,
                place.name(),
                place.country().orElse(null),
                place.province().orElse(null),
                place.geonameId().orElse(null),
                place.point().map(Place.Point::latitude).orElse(null),
                place.point().map(Place.Point::longitude).orElse(null),
                place.precision().name());
        if (place.pin().isPresent()) {
            double latitude = place.pin().get().latitude();
            double longitude = place.pin().get().longitude();
            long number = writing.number("SELECT number FROM spots WHERE key = ?", key)
                    .orElseThrow();
            for (String insert : writing.dialect().insertBox()) {
                writing.run(insert, number, latitude, latitude, longitude, longitude);
            }
        }
    }

    /** Everything that makes it another place. */
    private static String key(Place place) {
        return String.join(
                "\t",
                place.name(),
                place.country().orElse(""),
                place.province().orElse(""),
                place.geonameId().map(String::valueOf).orElse(""),
                place.point().map(p -> p.latitude() + "," + p.longitude()).orElse(""),
                place.precision().name());
    }

    private static String next(String table) {
        return "(SELECT COALESCE(MAX(number), -1) + 1 FROM " + table + ")";
    }

    private interface Addition {
        void make() throws SQLException;
    }

    private int number(List<String> key, String select, Addition addition) throws SQLException {
        Integer number = known.get(key);
        if (number != null) {
            return number;
        }
        Object[] values = key.subList(1, key.size()).toArray();
        Optional<Long> stored = writing.number(select, values);
        if (stored.isEmpty()) {
            addition.make();
            stored = writing.number(select, values);
        }
        if (known.size() >= KEPT) {
            known.clear();
        }
        int found = stored.orElseThrow().intValue();
        known.put(key, found);
        return found;
    }
}
