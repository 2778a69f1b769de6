package org.casus.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.model.Place;
import org.casus.store.Spot;

/** Counts the events of a query by place, each once: on a spot, in a country, or nowhere. */
final class Maps {

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
        List<Views.SpotCount> pins = new ArrayList<>();
        for (Spot spot : spots) {
            int at = (spot.number() + 1) * Counter.QUADS;
            Views.QuadCounts quads = Counter.counts(counts, at);
            if (quads.total() == 0) {
                continue;
            }
            if (spot.pin().isPresent()) {
                pins.add(pin(spot, spot.pin().orElseThrow(), quads));
            } else if (spot.country().isEmpty()) {
                nowhere += quads.total();
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
        pins.sort(Comparator.comparingLong((Views.SpotCount s) -> -s.events())
                .thenComparing(Views.SpotCount::country)
                .thenComparing(Views.SpotCount::name)
                .thenComparing(Views.SpotCount::latitude));
        return new Views.MapView(List.copyOf(countries), List.copyOf(pins), nowhere);
    }

    private static Views.SpotCount pin(Spot spot, Place.Point point, Views.QuadCounts quads) {
        return new Views.SpotCount(
                spot.place().name(),
                spot.country(),
                spot.place().precision().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                point.latitude(),
                point.longitude(),
                quads.total(),
                quads);
    }
}
