package org.casus.service;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Status;
import org.casus.store.Facets;
import org.casus.store.Party;
import org.casus.store.Spot;
import org.casus.store.Store;

/** Facets made by chance, and a store that has nothing else. */
final class FacetStore {

    static final List<String> COUNTRIES = List.of("RUS", "FRA", "SYR", "USA", "");
    static final List<String> SECTORS = List.of("GOV", "MIL", "REB", "");
    static final List<String> MODES = List.of("meet", "change", "aerial", "visit");

    final List<Facets> facets = new ArrayList<>();
    final List<Party> parties = new ArrayList<>();
    final List<Spot> spots = new ArrayList<>();
    final List<String> sources = List.of("Courier", "Herald", "Post");

    FacetStore(long seed, int events) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            parties.add(new Party(
                    i,
                    "Name " + i % 50,
                    COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                    SECTORS.get(random.nextInt(SECTORS.size()))));
        }
        for (int i = 0; i < 30; i++) {
            PlacePrecision precision = List.of(PlacePrecision.values()).get(random.nextInt(5));
            spots.add(new Spot(
                    i,
                    new Place(
                            "Place " + i,
                            Optional.of(COUNTRIES.get(random.nextInt(COUNTRIES.size())))
                                    .filter(c -> !c.isEmpty()),
                            Optional.of("Province " + i % 3),
                            Optional.empty(),
                            random.nextInt(5) == 0 ? Optional.empty() : Optional.of(new Place.Point(i, i)),
                            precision)));
        }
        for (int row = 1; row <= events; row++) {
            int first = random.nextInt(10) == 0 ? Integer.MIN_VALUE : 17_000 + random.nextInt(400);
            int last = first == Integer.MIN_VALUE ? first : first + (random.nextInt(5) == 0 ? random.nextInt(40) : 0);
            facets.add(new Facets(
                    2L * row,
                    row / 3,
                    random.nextInt(4) - 1,
                    first,
                    last,
                    random.nextInt(16),
                    random.nextInt(MODES.size() + 1) - 1,
                    random.nextInt(5),
                    random.nextInt(Status.values().length),
                    random.nextBoolean(),
                    random.nextInt(101),
                    random.nextInt(31) - 1,
                    some(random),
                    some(random),
                    some(random),
                    random.nextBoolean()));
        }
    }

    private static int[] some(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .map(i -> random.nextInt(60))
                .toArray();
    }

    /** What the index asks of a store; anything else is a fault of the test. */
    Store store() {
        return (Store) Proxy.newProxyInstance(
                Store.class.getClassLoader(),
                new Class<?>[] {Store.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "lastChange" -> 0L;
                    case "facets" -> {
                        @SuppressWarnings("unchecked")
                        Consumer<Facets> sink = (Consumer<Facets>) arguments[1];
                        facets.stream()
                                .filter(f -> f.row() > (long) arguments[0])
                                .forEach(sink);
                        yield null;
                    }
                    case "parties" -> parties.subList((int) arguments[0], parties.size());
                    case "spots" -> spots.subList((int) arguments[0], spots.size());
                    case "sources" -> sources.subList((int) arguments[0], sources.size());
                    case "modes" -> MODES.subList((int) arguments[0], MODES.size());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
