package org.casus.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The first-level divisions of all countries by {@link PlaceKey}, in arrays sorted by it. */
final class Divisions {

    private final String[] keys;
    private final Division[] divisions;

    private record Keyed(String key, Division division) {}

    Divisions(List<Division> all) {
        Keyed[] keyed =
                all.stream().map(d -> new Keyed(PlaceKey.of(d.name()), d)).toArray(Keyed[]::new);
        Arrays.sort(
                keyed,
                Comparator.comparing(Keyed::key)
                        .thenComparing(k -> k.division().country())
                        .thenComparing(k -> k.division().code()));
        keys = Arrays.stream(keyed).map(Keyed::key).toArray(String[]::new);
        divisions = Arrays.stream(keyed).map(Keyed::division).toArray(Division[]::new);
    }

    List<String> keys() {
        return List.of(keys);
    }

    /** Those of this key, by country. */
    List<Division> named(String key) {
        int at = Arrays.binarySearch(keys, key);
        if (at < 0) {
            return List.of();
        }
        int first = at;
        while (first > 0 && keys[first - 1].equals(key)) {
            first--;
        }
        int end = at + 1;
        while (end < keys.length && keys[end].equals(key)) {
            end++;
        }
        return List.of(Arrays.copyOfRange(divisions, first, end));
    }
}
