package org.casus.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * The rule by which events of different articles are one act. Two are if they are of one family of types, of one status and
 * between the same sides (by country, else by name), begin on the same day or the next, and contradict each other neither in
 * place nor in mode. To keep the days of a siege apart, the first day of events that are left begins a group of two days;
 * events whose time is longer than two days are one act only with those of the very same time. All is decided by what
 * the events say, so that their order makes no difference.
 */
public final class SameAct {

    /** What a place or mode is that is not told. */
    public static final int UNTOLD = -1;

    /** Longest time in days that fixes an act. */
    private static final int SHORT = 2;

    /** Makes days from 900 years before our era on positive. */
    private static final int EPOCH = 1 << 20;

    private static final int LAST_DAY = (1 << 22) - 1;
    private static final int MOST_DAYS = (1 << 16) - 1;
    private static final int INDEX = (1 << 24) - 1;

    /** Types that reports use for the same act. */
    private static final Map<String, String> FAMILIES = Map.of("AID", "COOPERATE", "CONCEDE", "RETREAT");

    private SameAct() {}

    /** What the rule asks of events by their positions; places and modes are numbers that mean nothing but themselves. */
    public interface Told {

        /** First day as days since 1970-01-01. */
        int first(int position);

        /** Last day, likewise. */
        int last(int position);

        /** The country of the place. */
        int country(int position);

        /** The place, if it is closer than a province: of two others, one may lie in the other. */
        int place(int position);

        int mode(int position);
    }

    /** The type that stands for all that reports use for the same act. */
    static String family(String type) {
        return FAMILIES.getOrDefault(type, type);
    }

    /** Splits events of the same family, status and sides by time, then by what they must not contradict each other in. */
    public static List<int[]> split(int[] group, Told told) {
        List<int[]> acts = new ArrayList<>();
        for (int[] days : byDays(group, told)) {
            for (int[] country : byKnown(days, told::country)) {
                for (int[] place : byKnown(country, told::place)) {
                    acts.addAll(byKnown(place, told::mode));
                }
            }
        }
        return acts;
    }

    /** Sorts by first day, length and position, packed into one number: 22, 16 and 24 bits. */
    private static List<int[]> byDays(int[] group, Told told) {
        long[] sorted = new long[group.length];
        for (int i = 0; i < group.length; i++) {
            long first = told.first(group[i]);
            long day = Math.max(0, Math.min(LAST_DAY, first + EPOCH));
            long days = Math.max(0, Math.min(MOST_DAYS, told.last(group[i]) - first));
            sorted[i] = (day << 40) | (days << 24) | i;
        }
        Arrays.sort(sorted);
        Map<Long, List<Integer>> lasting = new HashMap<>();
        List<int[]> all = new ArrayList<>();
        int[] open = new int[group.length];
        int used = 0;
        for (long packed : sorted) {
            int position = group[(int) packed & INDEX];
            if (told.last(position) - told.first(position) >= SHORT) {
                long same = ((long) told.first(position) << 32) | (told.last(position) & 0xFFFFFFFFL);
                lasting.computeIfAbsent(same, k -> new ArrayList<>()).add(position);
            } else {
                if (used > 0 && told.first(position) - told.first(open[0]) >= SHORT) {
                    keep(all, open, used);
                    used = 0;
                }
                open[used++] = position;
            }
        }
        keep(all, open, used);
        lasting.values()
                .forEach(some -> keep(all, some.stream().mapToInt(p -> p).toArray(), some.size()));
        return all;
    }

    private static void keep(List<int[]> all, int[] positions, int used) {
        if (used > 1) {
            all.add(Arrays.copyOf(positions, used));
        }
    }

    /** Splits by a value; those that do not tell it join the others if these have one value, else stay among themselves. */
    private static List<int[]> byKnown(int[] group, IntUnaryOperator value) {
        if (group.length < 2) {
            return List.of();
        }
        int one = UNTOLD;
        boolean several = false;
        for (int position : group) {
            int told = value.applyAsInt(position);
            several |= told != UNTOLD && one != UNTOLD && told != one;
            one = told == UNTOLD ? one : told;
        }
        if (!several) {
            return List.of(group);
        }
        Map<Integer, List<Integer>> byValue = new TreeMap<>();
        for (int position : group) {
            byValue.computeIfAbsent(value.applyAsInt(position), v -> new ArrayList<>())
                    .add(position);
        }
        return byValue.values().stream()
                .map(some -> some.stream().mapToInt(p -> p).toArray())
                .toList();
    }

    /**
     * How many independent sources tell an act.
     *
     * @param count how many events tell it
     * @param marks of each event: its article, its publisher, the copies of its article. Events with a mark in common are not
     *     independent; an empty mark is none
     */
    public static int sources(int count, IntFunction<List<String>> marks) {
        int[] parents = new int[count];
        Arrays.setAll(parents, i -> i);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < count; i++) {
            for (String mark : marks.apply(i)) {
                Integer had = mark.isEmpty() ? null : seen.putIfAbsent(mark, i);
                if (had != null) {
                    parents[root(parents, i)] = root(parents, had);
                }
            }
        }
        int independent = 0;
        for (int i = 0; i < parents.length; i++) {
            independent += parents[i] == i ? 1 : 0;
        }
        return independent;
    }

    private static int root(int[] parents, int number) {
        int at = number;
        while (parents[at] != at) {
            at = parents[at];
        }
        return at;
    }
}
