package org.casus.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the events of a query by who stands in them: pairs for dyads, single ones for facets. */
final class PartyCounts {

    private PartyCounts() {}

    static Views.Dyads dyads(Snapshot snapshot, Filter filter, Views.Level level, int limit) {
        Names.View names = snapshot.names();
        int[] keys = level == Views.Level.COUNTRY ? countries(names) : people(names);
        Counter counter = new Counter();
        int[][] sides = new int[2][Chunk.MOST];
        snapshot.scan(filter, (chunk, base, kept, count) -> {
            int[] pool = chunk.pool();
            for (int i = 0; i < count; i++) {
                int place = kept[i];
                int at = chunk.parties[place];
                int actors = distinct(pool, at, Filter.Role.ACTOR, keys, sides[0]);
                int recipients = actors == 0 ? 0 : distinct(pool, at, Filter.Role.RECIPIENT, keys, sides[1]);
                for (int a = 0; a < actors; a++) {
                    for (int r = 0; r < recipients; r++) {
                        counter.add((long) sides[0][a] << 32 | sides[1][r], chunk.quad[place]);
                    }
                }
            }
        });
        List<Views.DyadCount> dyads = new ArrayList<>();
        Counter.Row[] rows = counter.rows();
        for (int i = 0; i < Math.min(limit, rows.length); i++) {
            String from = value(names, level, (int) (rows[i].key() >>> 32));
            String to = value(names, level, (int) rows[i].key());
            dyads.add(new Views.DyadCount(from, to, rows[i].counts().total(), rows[i].counts()));
        }
        return new Views.Dyads(level, List.copyOf(dyads));
    }

    private static String value(Names.View names, Views.Level level, int key) {
        return level == Views.Level.COUNTRY ? names.groupValue(key) : names.parties()[key].name();
    }

    /** The most frequent parties in a role, those of one country together. */
    static List<Views.Count> facet(Snapshot snapshot, Filter filter, Filter.Role role, int limit) {
        Names.View names = snapshot.names();
        int[] counts = counts(snapshot, filter, role, names.groups(), names.heads().length);
        return top(counts, limit, names::groupValue, Vocabulary.plover()::partyLabel);
    }

    /** Events in which each key has the role; an event counts once for a key. */
    static int[] counts(Snapshot snapshot, Filter filter, Filter.Role role, int[] keys, int size) {
        int[] counts = new int[size];
        int[] side = new int[2 * Chunk.MOST];
        snapshot.scan(filter, (chunk, base, kept, count) -> {
            int[] pool = chunk.pool();
            for (int i = 0; i < count; i++) {
                int found = distinct(pool, chunk.parties[kept[i]], role, keys, side);
                for (int f = 0; f < found; f++) {
                    counts[side[f]]++;
                }
            }
        });
        return counts;
    }

    /** The different keys of those who have a role in an event; negative keys are left out. */
    private static int distinct(int[] pool, int at, Filter.Role role, int[] keys, int[] into) {
        int counts = pool[at];
        int end = at + role.end(counts);
        int found = 0;
        for (int p = at + role.start(counts); p < end; p++) {
            int key = keys[pool[p]];
            boolean known = key < 0;
            for (int f = 0; f < found && !known; f++) {
                known = into[f] == key;
            }
            if (!known) {
                into[found++] = key;
            }
        }
        return found;
    }

    /** Groups, without those of whom nothing but words is known. */
    private static int[] countries(Names.View names) {
        int[] keys = new int[names.parties().length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = names.isKnown(names.groups()[i]) ? names.groups()[i] : -1;
        }
        return keys;
    }

    /** Parties of one name together, under the first of them. */
    private static int[] people(Names.View names) {
        Map<String, Integer> firsts = new HashMap<>();
        int[] keys = new int[names.parties().length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = firsts.merge(names.partyNames()[i], i, (had, now) -> had);
        }
        return keys;
    }

    /** Text for a number. */
    @FunctionalInterface
    interface Text {
        String of(int number);
    }

    /** Words for a value. */
    @FunctionalInterface
    interface Label {
        String of(String value);
    }

    /** The numbers with the highest counts, of equal ones the first. */
    static List<Views.Count> top(int[] counts, int limit, Text value, Label label) {
        long[] order = new long[counts.length];
        int used = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                order[used++] = (long) -counts[i] << 32 | i;
            }
        }
        Arrays.sort(order, 0, used);
        List<Views.Count> top = new ArrayList<>();
        for (int i = 0; i < Math.min(limit, used); i++) {
            int number = (int) order[i];
            String text = value.of(number);
            top.add(new Views.Count(text, label.of(text), counts[number]));
        }
        return List.copyOf(top);
    }
}
