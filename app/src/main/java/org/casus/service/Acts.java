package org.casus.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.casus.store.Spot;

/**
 * Which events of different articles are one act. Two are if they are of one family of types, of one status and between
 * the same sides (by country, else by name), begin on the same day or the next, and contradict each other neither in
 * place nor in mode. To keep the days of a siege apart, the first day of events that are left begins a group of two days;
 * events whose time is longer than two days are one act only with those of the very same time. All is decided by what
 * the events say, so that the order of loading makes no difference. What readers of the desk decided comes last.
 */
final class Acts {

    /** Longest time in days that fixes an act. */
    private static final int SHORT = 2;

    /** No value is told; modes have the same number for it. */
    private static final int UNTOLD = -1;

    /** Makes days from 900 years before our era on positive. */
    private static final int EPOCH = 1 << 20;

    private static final int LAST_DAY = (1 << 22) - 1;
    private static final int MOST_DAYS = (1 << 16) - 1;
    private static final int INDEX = (1 << 24) - 1;

    /** Types that reports use for the same act. */
    private static final Map<String, String> FAMILIES = Map.of("AID", "COOPERATE", "CONCEDE", "RETREAT");

    private final Snapshot snapshot;
    private final long ruled;
    private final CopyGroups copies;
    private final int[] actOf;
    private final List<int[]> members = new ArrayList<>();
    private final int[] sources;
    private final byte[] families;
    private final int[] countries;
    private final int[] places;

    Acts(Snapshot snapshot, CopyGroups copies, Rulings rulings) {
        this.snapshot = snapshot;
        this.copies = copies;
        ruled = rulings.version();
        List<String> types = Vocabulary.plover().types();
        families = new byte[types.size()];
        for (int t = 0; t < families.length; t++) {
            families[t] = (byte) types.indexOf(FAMILIES.getOrDefault(types.get(t), types.get(t)));
        }
        Spot[] spots = snapshot.names().spots();
        countries = numbers(spots.length, i -> spots[i].country());
        // Of two places that are no closer than a province, one may lie in the other.
        places = numbers(
                spots.length,
                i -> Filters.isSpot(spots[i].place()) ? snapshot.names().spotNames()[i] : "");
        actOf = new int[snapshot.size()];
        Arrays.fill(actOf, -1);
        for (int[] group : groups()) {
            split(group).forEach(this::accept);
        }
        rulings.merges(snapshot).forEach(pair -> merge(pair[0], pair[1]));
        rulings.splits(snapshot).forEach(pair -> leave(pair[0], pair[1]));
        sources = new int[members.size()];
        for (int act = 0; act < sources.length; act++) {
            sources[act] = sources(members.get(act));
        }
    }

    /** Whether nothing has changed since. */
    boolean isOf(Snapshot other, Rulings rulings) {
        return snapshot.version() == other.version() && ruled == rulings.version();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    CopyGroups copies() {
        return copies;
    }

    /** Independent sources that tell the act of an event; 1 for events that came later. */
    int corroboration(int position) {
        return position >= actOf.length || actOf[position] < 0 ? 1 : sources[actOf[position]];
    }

    /** Positions of the events that are one act with this one, itself included, ascending. */
    int[] members(int position) {
        return position >= actOf.length || actOf[position] < 0
                ? new int[] {position}
                : members.get(actOf[position]).clone();
    }

    /** Events with the same family, status and sides, where there are two or more. */
    private List<int[]> groups() {
        long[] keys = new long[snapshot.size()];
        Counting counting = new Counting(snapshot.size());
        int[] sides = new int[2 * Chunk.MOST];
        snapshot.scan(Filter.of(List.of()), (chunk, base, kept, count) -> {
            for (int i = 0; i < count; i++) {
                long key = key(chunk, kept[i], sides);
                keys[base + kept[i]] = key;
                if (key != 0) {
                    counting.add(key);
                }
            }
        });
        return counting.groups(keys);
    }

    /** A hash of what must be the same; 0 if too little is known. */
    private long key(Chunk chunk, int place, int[] sides) {
        if (chunk.first[place] == Integer.MIN_VALUE) {
            return 0;
        }
        int[] pool = chunk.pool();
        int at = chunk.parties[place];
        int counts = pool[at];
        long known = 0;
        long key = mix(31L * families[chunk.type[place]] + chunk.status[place] + 1);
        for (int role = 0; role < 2; role++) {
            int start = role == 0 ? 1 : 1 + Chunk.actors(counts);
            int length = role == 0 ? Chunk.actors(counts) : Chunk.recipients(counts);
            for (int i = 0; i < length; i++) {
                sides[i] = snapshot.names().groups()[pool[at + start + i]];
                known += snapshot.names().isKnown(sides[i]) ? 1 : 0;
            }
            Arrays.sort(sides, 0, length);
            for (int i = 0; i < length; i++) {
                if (i == 0 || sides[i] != sides[i - 1]) {
                    key = mix(key ^ sides[i] + 1L);
                }
            }
            key = mix(key + role + 1);
        }
        return known == 0 ? 0 : key == 0 ? 1 : key;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Splits events of the same sides by time, then by what they must not contradict each other in. */
    private List<int[]> split(int[] group) {
        List<int[]> acts = new ArrayList<>();
        for (int[] days : byDays(group)) {
            for (int[] country : byKnown(days, this::countryOf)) {
                for (int[] place : byKnown(country, this::placeOf)) {
                    acts.addAll(byKnown(place, this::mode));
                }
            }
        }
        return acts;
    }

    /** Sorts by first day, length and position, packed into one number: 22, 16 and 24 bits. */
    private List<int[]> byDays(int[] group) {
        long[] sorted = new long[group.length];
        for (int i = 0; i < group.length; i++) {
            long day = Math.max(0, Math.min(LAST_DAY, (long) first(group[i]) + EPOCH));
            long days = Math.max(0, Math.min(MOST_DAYS, (long) last(group[i]) - first(group[i])));
            sorted[i] = (day << 40) | (days << 24) | i;
        }
        Arrays.sort(sorted);
        Map<Long, List<Integer>> lasting = new HashMap<>();
        List<int[]> all = new ArrayList<>();
        int[] open = new int[group.length];
        int used = 0;
        for (long packed : sorted) {
            int position = group[(int) packed & INDEX];
            if (last(position) - first(position) >= SHORT) {
                long same = ((long) first(position) << 32) | (last(position) & 0xFFFFFFFFL);
                lasting.computeIfAbsent(same, k -> new ArrayList<>()).add(position);
            } else {
                if (used > 0 && first(position) - first(open[0]) >= SHORT) {
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

    private int first(int position) {
        return snapshot.chunk(position).first[position & Chunk.MASK];
    }

    private int last(int position) {
        return snapshot.chunk(position).last[position & Chunk.MASK];
    }

    private int countryOf(int position) {
        int place = snapshot.chunk(position).place[position & Chunk.MASK];
        return place < 0 ? UNTOLD : countries[place];
    }

    private int placeOf(int position) {
        int place = snapshot.chunk(position).place[position & Chunk.MASK];
        return place < 0 ? UNTOLD : places[place];
    }

    private int mode(int position) {
        return snapshot.chunk(position).mode[position & Chunk.MASK];
    }

    /** A number for each different word, {@link #UNTOLD} for none. */
    private static int[] numbers(int size, IntFunction<String> word) {
        Map<String, Integer> known = new HashMap<>();
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            String one = word.apply(i);
            numbers[i] = one.isEmpty() ? UNTOLD : known.computeIfAbsent(one, w -> known.size());
        }
        return numbers;
    }

    private long article(int position) {
        return snapshot.chunk(position).article[position & Chunk.MASK];
    }

    private void accept(int[] positions) {
        boolean several = false;
        for (int position : positions) {
            several |= article(position) != article(positions[0]);
        }
        if (several) {
            add(positions);
        }
    }

    private void add(int[] positions) {
        int[] sorted = positions.clone();
        Arrays.sort(sorted);
        for (int position : sorted) {
            actOf[position] = members.size();
        }
        members.add(sorted);
    }

    private void merge(int one, int other) {
        int[] a = members(one);
        int[] b = members(other);
        if (Arrays.stream(a).noneMatch(p -> p == other)) {
            int[] both = Arrays.copyOf(a, a.length + b.length);
            System.arraycopy(b, 0, both, a.length, b.length);
            clear(one);
            clear(other);
            add(both);
        }
    }

    /** The first leaves the act of the second, alone. */
    private void leave(int one, int other) {
        int[] all = members(one);
        if (one != other && Arrays.stream(all).anyMatch(p -> p == other)) {
            clear(one);
            actOf[one] = -1;
            int[] left = Arrays.stream(all).filter(p -> p != one).toArray();
            if (left.length > 1) {
                add(left);
            } else {
                actOf[other] = -1;
            }
        }
    }

    private void clear(int position) {
        if (actOf[position] >= 0) {
            members.set(actOf[position], new int[0]);
        }
    }

    /** Independent sources of events: articles of one publisher, and copies of one text, count once. */
    private int sources(int[] positions) {
        int[] parents = new int[positions.length];
        Arrays.setAll(parents, i -> i);
        Map<String, Integer> seen = new HashMap<>();
        IntUnaryOperator root = i -> {
            int at = i;
            while (parents[at] != at) {
                at = parents[at];
            }
            return at;
        };
        for (int i = 0; i < positions.length; i++) {
            int source = snapshot.chunk(positions[i]).source[positions[i] & Chunk.MASK];
            int copy = copies.group(article(positions[i]));
            List<String> marks =
                    List.of("a" + article(positions[i]), source < 0 ? "" : "s" + source, copy < 0 ? "" : "c" + copy);
            for (String mark : marks) {
                Integer had = mark.isEmpty() ? null : seen.putIfAbsent(mark, i);
                if (had != null) {
                    parents[root.applyAsInt(i)] = root.applyAsInt(had);
                }
            }
        }
        int independent = 0;
        for (int i = 0; i < parents.length; i++) {
            independent += parents[i] == i ? 1 : 0;
        }
        return independent;
    }

    /** Counts keys, then gives the positions of those that stand more than once. */
    private static final class Counting {

        private final long[] keys;
        private final int[] counts;

        Counting(int size) {
            int slots = Integer.highestOneBit(Math.max(2, size)) * 4;
            keys = new long[slots];
            counts = new int[slots];
        }

        void add(long key) {
            counts[slot(key)]++;
        }

        private int slot(long key) {
            int at = (int) (key >>> 20) & (keys.length - 1);
            while (keys[at] != 0 && keys[at] != key) {
                at = (at + 1) & (keys.length - 1);
            }
            keys[at] = key;
            return at;
        }

        List<int[]> groups(long[] keyOf) {
            int[][] bySlot = new int[counts.length][];
            int[] used = new int[counts.length];
            List<int[]> groups = new ArrayList<>();
            for (int position = 0; position < keyOf.length; position++) {
                int slot = keyOf[position] == 0 ? -1 : slot(keyOf[position]);
                if (slot < 0 || counts[slot] < 2) {
                    continue;
                }
                if (used[slot] == 0) {
                    bySlot[slot] = new int[counts[slot]];
                    groups.add(bySlot[slot]);
                }
                bySlot[slot][used[slot]++] = position;
            }
            return groups;
        }
    }
}
