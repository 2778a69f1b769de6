package org.casus.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.pack.PackedIndex;

/** The first-level divisions of all countries by {@link PlaceKey}. */
final class Divisions {

    private final Gazetteer gazetteer;
    private final PackedIndex numbers;

    /** @param numbers of the divisions of the gazetteer, by key */
    Divisions(Gazetteer gazetteer, PackedIndex numbers) {
        this.gazetteer = gazetteer;
        this.numbers = numbers;
    }

    private record Keyed(String key, Division division, int number) {}

    /** The divisions of a gazetteer by their keys, those of one key by country and code. */
    static PackedIndex index(Gazetteer gazetteer) {
        List<Keyed> all = new ArrayList<>();
        for (int i = 0; i < gazetteer.divisions(); i++) {
            int number = i;
            gazetteer.division(i).ifPresent(d -> all.add(new Keyed(PlaceKey.of(d.name()), d, number)));
        }
        all.sort(Comparator.comparing(Keyed::key)
                .thenComparing(k -> k.division().country())
                .thenComparing(k -> k.division().code()));
        PackedIndex.Builder index = new PackedIndex.Builder();
        all.forEach(k -> index.add(k.key(), k.number()));
        return index.build();
    }

    List<String> keys() {
        return numbers.keys();
    }

    /** Those of this key, by country. */
    List<Division> named(String key) {
        int[] found = numbers.numbers(key);
        if (found.length == 0) {
            return List.of();
        }
        List<Division> all = new ArrayList<>(found.length);
        for (int number : found) {
            all.add(gazetteer.division(number).orElseThrow());
        }
        return all;
    }
}
