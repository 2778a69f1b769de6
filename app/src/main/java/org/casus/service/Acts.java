package org.casus.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.casus.store.Spot;

/**
 * Which events of different articles are one act: by {@link SameAct}, over the numbers of the index, which need no memory
 * for words. What readers of the desk decided comes last.
 */
final class Acts {

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
            families[t] = (byte) types.indexOf(SameAct.family(types.get(t)));
        }
        Spot[] spots = snapshot.names().spots();
        countries = numbers(spots.length, i -> spots[i].country());
        // Of two places that are no closer than a province, one may lie in the other.
        places = numbers(
                spots.length,
                i -> Filters.isSpot(spots[i].place()) ? snapshot.names().spotNames()[i] : "");
        actOf = new int[snapshot.size()];
        Arrays.fill(actOf, -1);
        SameAct.Told told = new Columns();
        for (int[] group : groups()) {
            SameAct.split(group, told).forEach(this::accept);
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
        // What was rejected is no act.
        Filter told = Filter.of(List.of()).and(Filter.without(snapshot.marks().rejected()));
        snapshot.scan(told, (chunk, base, kept, count) -> {
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
                int party = pool[at + start + i];
                sides[i] = snapshot.names().groups()[party];
                known += snapshot.names().parties()[party].isKnown() ? 1 : 0;
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

    /** What the columns of the index tell. */
    private final class Columns implements SameAct.Told {

        @Override
        public int first(int position) {
            return snapshot.chunk(position).first[position & Chunk.MASK];
        }

        @Override
        public int last(int position) {
            return snapshot.chunk(position).last[position & Chunk.MASK];
        }

        @Override
        public int country(int position) {
            return of(countries, position);
        }

        @Override
        public int place(int position) {
            return of(places, position);
        }

        @Override
        public int mode(int position) {
            return snapshot.chunk(position).mode[position & Chunk.MASK];
        }

        private int of(int[] numbers, int position) {
            int place = snapshot.chunk(position).place[position & Chunk.MASK];
            return place < 0 ? SameAct.UNTOLD : numbers[place];
        }
    }

    /** A number for each different word, {@link SameAct#UNTOLD} for none. */
    private static int[] numbers(int size, IntFunction<String> word) {
        Map<String, Integer> known = new HashMap<>();
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            String one = word.apply(i);
            numbers[i] = one.isEmpty() ? SameAct.UNTOLD : known.computeIfAbsent(one, w -> known.size());
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
        return SameAct.sources(positions.length, i -> {
            int source = snapshot.chunk(positions[i]).source[positions[i] & Chunk.MASK];
            int copy = copies.group(article(positions[i]));
            return List.of("a" + article(positions[i]), source < 0 ? "" : "s" + source, copy < 0 ? "" : "c" + copy);
        });
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
