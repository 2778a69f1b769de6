package org.casus.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The first-level divisions of all countries by {@link PlaceKey}, in arrays sorted by it. */
final class Divisions {

    private final String[] keys;
    private final Division[] divisions;

    Divisions(List<Division> all) {
        divisions = all.toArray(Division[]::new);
        Arrays.sort(
                divisions,
                Comparator.comparing((Division d) -> PlaceKey.of(d.name()))
                        .thenComparing(Division::country)
                        .thenComparing(Division::code));
        keys = Arrays.stream(divisions).map(d -> PlaceKey.of(d.name())).toArray(String[]::new);
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
