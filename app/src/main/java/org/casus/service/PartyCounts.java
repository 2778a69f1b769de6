package org.casus.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts the events of a query by who stands in them: pairs for dyads, single ones for facets. */
final class PartyCounts {

    private PartyCounts() {}

    /** The most frequent pairs first; they are counted in one scan, and their quad classes in another. */
    static Views.Dyads dyads(Snapshot snapshot, Filter filter, Views.Level level, int limit) {
        Names.View names = snapshot.names();
        boolean countries = level == Views.Level.COUNTRY;
        int[] keys = countries ? countries(names) : names.namesakes();
        PairCounter pairs = new PairCounter();
        each(snapshot, filter, keys, (from, to, quad) -> pairs.add(from, to));
        long[] top = pairs.top(limit);
        Counter quads = new Counter(top);
        each(snapshot, filter, keys, (from, to, quad) -> quads.add(((long) from << 32) | to, quad));
        List<Views.DyadCount> dyads = new ArrayList<>();
        for (long key : top) {
            String from = value(names, level, (int) (key >>> 32));
            String to = value(names, level, (int) key);
            Views.QuadCounts counts = quads.of(key);
            dyads.add(new Views.DyadCount(from, to, counts.total(), counts));
        }
        return new Views.Dyads(level, List.copyOf(dyads));
    }

    /** Takes a pair of an event. */
    @FunctionalInterface
    private interface Pairs {
        void take(int from, int to, int quad);
    }

    private static void each(Snapshot snapshot, Filter filter, int[] keys, Pairs pairs) {
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
                        pairs.take(sides[0][a], sides[1][r], chunk.quad[place]);
                    }
                }
            }
        });
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
                order[used++] = ((long) -counts[i] << 32) | i;
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
