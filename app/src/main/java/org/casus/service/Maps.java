package org.casus.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.store.Spot;

/** Counts the events of a query by place, each once: on a spot, in a country, or nowhere. */
final class Maps {

    private static final Map<PlacePrecision, String> PRECISIONS = Arrays.stream(PlacePrecision.values())
            .collect(Collectors.toUnmodifiableMap(
                    p -> p, p -> p.name().toLowerCase(Locale.ROOT).replace('_', '-')));

    private Maps() {}

    static Views.MapView of(Snapshot snapshot, Filter filter) {
        Spot[] spots = snapshot.names().spots();
        int[] counts = new int[(spots.length + 1) * Counter.QUADS];
        snapshot.scan(filter, (chunk, base, kept, count) -> {
            for (int i = 0; i < count; i++) {
                int place = kept[i];
                counts[(chunk.place[place] + 1) * Counter.QUADS + chunk.quad[place]]++;
            }
        });
        long nowhere = Counter.counts(counts, 0).total();
        Map<String, int[]> byCountry = new LinkedHashMap<>();
        // Events, negative, then the place in the order of names: there are thousands to be sorted.
        long[] pins = new long[spots.length];
        int pinned = 0;
        int[] order = snapshot.names().spotOrder().numbers();
        for (int i = 0; i < order.length; i++) {
            Spot spot = spots[order[i]];
            int at = (spot.number() + 1) * Counter.QUADS;
            int total = total(counts, at);
            if (total == 0) {
                continue;
            }
            if (spot.pin().isPresent()) {
                pins[pinned++] = ((long) -total << Integer.SIZE) | i;
            } else if (spot.country().isEmpty()) {
                nowhere += total;
            } else {
                int[] sums = byCountry.computeIfAbsent(spot.country(), c -> new int[Counter.QUADS]);
                for (int quad = 0; quad < Counter.QUADS; quad++) {
                    sums[quad] += counts[at + quad];
                }
            }
        }
        List<Views.CountryCount> countries = new ArrayList<>();
        byCountry.forEach((country, sums) -> {
            Views.QuadCounts quads = Counter.counts(sums, 0);
            countries.add(new Views.CountryCount(country, quads.total(), quads));
        });
        countries.sort(Comparator.comparingLong((Views.CountryCount c) -> -c.events())
                .thenComparing(Views.CountryCount::country));
        Arrays.sort(pins, 0, pinned);
        List<Views.SpotCount> sorted = new ArrayList<>(pinned);
        for (int i = 0; i < pinned; i++) {
            Spot spot = spots[order[(int) pins[i]]];
            sorted.add(
                    pin(spot, spot.pin().orElseThrow(), Counter.counts(counts, (spot.number() + 1) * Counter.QUADS)));
        }
        return new Views.MapView(List.copyOf(countries), Collections.unmodifiableList(sorted), nowhere);
    }

    private static int total(int[] counts, int at) {
        int total = 0;
        for (int quad = 0; quad < Counter.QUADS; quad++) {
            total += counts[at + quad];
        }
        return total;
    }

    private static Views.SpotCount pin(Spot spot, Place.Point point, Views.QuadCounts quads) {
        return new Views.SpotCount(
                spot.place().name(),
                spot.country(),
                PRECISIONS.getOrDefault(spot.place().precision(), ""),
                point.latitude(),
                point.longitude(),
                quads.total(),
                quads);
    }
}
