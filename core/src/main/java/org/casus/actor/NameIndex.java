package org.casus.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Names in order, in one array of characters, with what each stands for. Tens of thousands of names take a few objects, and one
 * is found in the steps of a binary search.
 */
final class NameIndex {

    private static final int NONE = -1;

    private final char[] names;
    private final int[] nameStarts;
    private final Sense[] senses;
    private final int[] senseStarts;

    private NameIndex(char[] names, int[] nameStarts, Sense[] senses, int[] senseStarts) {
        this.names = names;
        this.nameStarts = nameStarts;
        this.senses = senses;
        this.senseStarts = senseStarts;
    }

    /** Whether the name is here, also if it stands for nothing. */
    boolean has(String key) {
        return find(key) != NONE;
    }

    /** What the name can stand for, in the order in which it was added. */
    List<Sense> senses(String key) {
        int at = find(key);
        return at == NONE ? List.of() : Arrays.asList(senses).subList(senseStarts[at], senseStarts[at + 1]);
    }

    int size() {
        return nameStarts.length - 1;
    }

    private int find(String key) {
        char[] wanted = key.toCharArray();
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compare(names, nameStarts[middle], nameStarts[middle + 1], wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    /** Collects names. */
    static final class Builder {

        private record Entry(String key, Sense sense) {}

        private final List<Entry> entries = new ArrayList<>();
        private final List<String> empty = new ArrayList<>();

        void add(String key, Sense sense) {
            entries.add(new Entry(key, sense));
        }

        /** A name that stands for nothing. */
        void addEmpty(String key) {
            empty.add(key);
        }

        NameIndex build() {
            List<Entry> sorted = new ArrayList<>(entries);
            sorted.sort(Comparator.comparing(Entry::key));
            List<String> keys = new ArrayList<>();
            List<Sense> senses = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            empty.sort(Comparator.naturalOrder());
            int gap = 0;
            for (int i = 0; i < sorted.size(); ) {
                String key = sorted.get(i).key();
                while (gap < empty.size() && empty.get(gap).compareTo(key) < 0) {
                    keys.add(empty.get(gap++));
                    starts.add(senses.size());
                }
                keys.add(key);
                int first = senses.size();
                starts.add(first);
                for (; i < sorted.size() && sorted.get(i).key().equals(key); i++) {
                    Sense sense = sorted.get(i).sense();
                    if (!senses.subList(first, senses.size()).contains(sense)) {
                        senses.add(sense);
                    }
                }
            }
            for (; gap < empty.size(); gap++) {
                keys.add(empty.get(gap));
                starts.add(senses.size());
            }
            starts.add(senses.size());
            return pack(keys, senses, starts);
        }

        private static NameIndex pack(List<String> keys, List<Sense> senses, List<Integer> starts) {
            int[] nameStarts = new int[keys.size() + 1];
            for (int i = 0; i < keys.size(); i++) {
                nameStarts[i + 1] = nameStarts[i] + keys.get(i).length();
            }
            char[] names = new char[nameStarts[keys.size()]];
            for (int i = 0; i < keys.size(); i++) {
                keys.get(i).getChars(0, keys.get(i).length(), names, nameStarts[i]);
            }
            return new NameIndex(
                    names,
                    nameStarts,
                    senses.toArray(Sense[]::new),
                    starts.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
