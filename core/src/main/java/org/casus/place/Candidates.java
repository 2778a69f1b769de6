package org.casus.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.pack.CellWriter;
import org.casus.pack.Cells;
import org.casus.pack.PackReader;
import org.casus.pack.PackWriter;
import org.casus.pack.PackedIndex;
import org.casus.pack.PackedRecords;

/** What our tables list under names, by {@link PlaceKey}; made when it is asked for. */
final class Candidates {

    private final PackedIndex index;
    private final PackedRecords<Candidate> records;

    private Candidates(PackedIndex index, PackedRecords<Candidate> records) {
        this.index = index;
        this.records = records;
    }

    static Candidates read(PackReader in) {
        return new Candidates(PackedIndex.read(in), PackedRecords.read(in, Candidates::candidate));
    }

    static void write(PackWriter out, Map<String, List<Candidate>> byKey) {
        PackedIndex.Builder index = new PackedIndex.Builder();
        Map<Candidate, Integer> numbers = new LinkedHashMap<>();
        byKey.forEach((key, all) -> all.forEach(c -> index.add(key, numbers.computeIfAbsent(c, n -> numbers.size()))));
        index.build().write(out);
        PackedRecords.write(out, List.copyOf(numbers.keySet()), Candidates::cells, Candidates::candidate);
    }

    boolean has(String key) {
        return index.has(key);
    }

    /** In the order of the tables; none if the key is not listed. */
    List<Candidate> of(String key) {
        int[] numbers = index.numbers(key);
        if (numbers.length == 0) {
            return List.of();
        }
        List<Candidate> all = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            all.add(records.get(number));
        }
        return all;
    }

    List<String> keys() {
        return index.keys();
    }

    private static CellWriter cells(Candidate candidate) {
        Place place = candidate.place();
        CellWriter cells = new CellWriter()
                .text(place.name())
                .optional(place.country())
                .optional(place.province())
                .optional(place.geonameId().map(id -> Long.toString(id)))
                .optional(place.point().map(p -> Double.toString(p.latitude())))
                .optional(place.point().map(p -> Double.toString(p.longitude())));
        return cells.text(place.precision().name())
                .number(candidate.population())
                .text(candidate.capital() ? "capital" : "")
                .text(candidate.area() ? "area" : "");
    }

    private static Candidate candidate(Cells cells) {
        String name = cells.text();
        Optional<String> country = cells.optional();
        Optional<String> province = cells.optional();
        OptionalLong id = cells.number();
        OptionalDouble latitude = cells.decimal();
        OptionalDouble longitude = cells.decimal();
        Place place = new Place(
                name,
                country,
                province,
                id.isPresent() ? Optional.of(id.getAsLong()) : Optional.empty(),
                latitude.isPresent()
                        ? Optional.of(new Place.Point(latitude.getAsDouble(), longitude.orElseThrow()))
                        : Optional.empty(),
                PlacePrecision.valueOf(cells.text()));
        return new Candidate(
                place,
                cells.number().orElseThrow(),
                !cells.text().isEmpty(),
                !cells.text().isEmpty());
    }
}
