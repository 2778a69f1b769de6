package org.casus.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.casus.pack.PackedIndex;

/** Names with what each stands for. The names are bytes in one array; senses are known by number, and made when they are asked for. */
final class NameIndex {

    private final PackedIndex names;
    private final IntFunction<Sense> senses;

    NameIndex(PackedIndex names, IntFunction<Sense> senses) {
        this.names = names;
        this.senses = senses;
    }

    /** Whether the name is here, also if it stands for nothing. */
    boolean has(String key) {
        return names.has(key);
    }

    /** What the name can stand for, in the order in which it was added. */
    List<Sense> senses(String key) {
        int[] numbers = names.numbers(key);
        if (numbers.length == 0) {
            return List.of();
        }
        Sense[] all = new Sense[numbers.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = senses.apply(numbers[i]);
        }
        return Arrays.asList(all);
    }

    int size() {
        return names.size();
    }

    /** Collects names. */
    static final class Builder {

        private final PackedIndex.Builder names = new PackedIndex.Builder();
        private final Map<Sense, Integer> numbers = new LinkedHashMap<>();

        void add(String key, Sense sense) {
            names.addOnce(key, numbers.computeIfAbsent(sense, s -> numbers.size()));
        }

        /** A name that stands for nothing. */
        void addEmpty(String key) {
            names.add(key);
        }

        NameIndex build() {
            List<Sense> senses = new ArrayList<>(numbers.keySet());
            return new NameIndex(names.build(), senses::get);
        }
    }
}
