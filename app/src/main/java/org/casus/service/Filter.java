package org.casus.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a query asks, over the columns: each step leaves fewer events for the next. What it keeps of a snapshot can be
 * remembered, since a page asks the same query for a list, a count and several facets.
 */
final class Filter {

    /** One condition. */
    @FunctionalInterface
    interface Step {
        /**
         * Moves the places that it keeps to the front.
         *
         * @param base position of the first event of the chunk
         * @return how many it keeps
         */
        int keep(Chunk chunk, int base, int[] places, int count);

        /** The same for all places from one to before another: who is the first to look at them need not be told which they are. */
        default int keepOfAll(Chunk chunk, int base, int[] places, int from, int to) {
            System.arraycopy(ALL, from, places, 0, to - from);
            return keep(chunk, base, places, to - from);
        }
    }

    /** Every place of a chunk. */
    private static final int[] ALL = IntStream.range(0, Chunk.SIZE).toArray();

    private final List<Step> steps;
    private final boolean nothing;
    private final Optional<Somebody> somebody;
    private final Optional<char[][]> remembered;

    /**
     * The condition on parties that full chunks can answer without looking at every event.
     *
     * @param parties those of whom one has the role, ascending
     * @param step the same condition, where it has to be asked of each event
     */
    @SuppressWarnings("ArrayRecordComponent") // read only, here and in a scan
    private record Somebody(int[] parties, Role role, Step step) {}

    private Filter(List<Step> steps, boolean nothing, Optional<Somebody> somebody, Optional<char[][]> remembered) {
        this.steps = List.copyOf(steps);
        this.nothing = nothing;
        this.somebody = somebody;
        this.remembered = remembered;
    }

    /** Steps in the order in which they are cheap. */
    static Filter of(List<Step> steps) {
        return new Filter(steps, false, Optional.empty(), Optional.empty());
    }

    /** Keeps no event. */
    static Filter nothing() {
        return new Filter(List.of(), true, Optional.empty(), Optional.empty());
    }

    boolean isNothing() {
        return nothing;
    }

    /** Whether it keeps every event. */
    boolean isEverything() {
        return !nothing && steps.isEmpty() && somebody.isEmpty() && remembered.isEmpty();
    }

    /** This and one more condition. */
    Filter and(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Filter(more, nothing, somebody, remembered);
    }

    /** This and the condition that one of these parties has the role: the one of several that fewest events meet. */
    Filter about(BitSet parties, Role role) {
        Somebody asked = new Somebody(parties.stream().toArray(), role, parties(role, parties));
        return new Filter(steps, nothing, Optional.of(asked), remembered);
    }

    /** Whether it may {@link #find} the places of a chunk without looking at each. */
    boolean findsAtOnce() {
        return somebody.isPresent() || remembered.isPresent();
    }

    /**
     * Puts the places of a chunk into {@code kept} that are remembered, or where somebody has the role that is asked.
     *
     * @param number of the chunk
     * @return how many, or -1 if all have to be looked at
     */
    int find(int number, Chunk chunk, int[] kept) {
        if (remembered.isPresent()) {
            char[] own = remembered.orElseThrow()[number];
            for (int i = 0; i < own.length; i++) {
                kept[i] = own[i];
            }
            return own.length;
        }
        if (somebody.isEmpty() || chunk.postings().isEmpty()) {
            return -1;
        }
        Somebody asked = somebody.orElseThrow();
        return chunk.postings().orElseThrow().find(asked.parties(), asked.role(), kept);
    }

    /** The same for this snapshot only, with the places in its chunks that are kept: two bytes for each event. */
    Filter remember(Snapshot snapshot) {
        if (nothing || isEverything()) {
            return this;
        }
        char[][] places = new char[snapshot.chunks().length][];
        Arrays.fill(places, new char[0]);
        int[] used = new int[places.length];
        snapshot.scan(this, (chunk, base, kept, count) -> {
            int number = base >>> Chunk.BITS;
            int had = used[number];
            if (had + count > places[number].length) {
                places[number] = Arrays.copyOf(places[number], had == 0 ? count : Chunk.SIZE);
            }
            char[] own = places[number];
            for (int i = 0; i < count; i++) {
                own[had + i] = (char) kept[i];
            }
            used[number] = had + count;
        });
        for (int number = 0; number < places.length; number++) {
            places[number] = Arrays.copyOf(places[number], used[number]);
        }
        return new Filter(List.of(), false, Optional.empty(), Optional.of(places));
    }

    /** Puts the places that it keeps to the front, of all of a chunk from one to before another; how many. */
    int applyToAll(Chunk chunk, int base, int[] places, int from, int to) {
        int left = to - from;
        if (steps.isEmpty()) {
            System.arraycopy(ALL, from, places, 0, left);
        } else {
            left = steps.get(0).keepOfAll(chunk, base, places, from, to);
            left = apply(chunk, base, places, left, 1);
        }
        // Looks at the parties of each event: last, when few are left.
        return somebody.isEmpty() || left == 0
                ? left
                : somebody.orElseThrow().step().keep(chunk, base, places, left);
    }

    /** The same for places that were {@link #find found}: they have somebody in the role that is asked. */
    int applyToFound(Chunk chunk, int base, int[] places, int count) {
        return apply(chunk, base, places, count, 0);
    }

    private int apply(Chunk chunk, int base, int[] places, int count, int from) {
        int left = count;
        for (int s = from; s < steps.size() && left > 0; s++) {
            left = steps.get(s).keep(chunk, base, places, left);
        }
        return left;
    }

    /** Values of a column of bytes. */
    @FunctionalInterface
    interface Bytes {
        byte[] of(Chunk chunk);
    }

    /** Values of a column of numbers. */
    @FunctionalInterface
    interface Ints {
        int[] of(Chunk chunk);
    }

    /** @param wanted by value */
    static Step bytes(Bytes column, boolean[] wanted) {
        return new OneOf(column, wanted);
    }

    @SuppressWarnings("ArrayRecordComponent") // read only
    private record OneOf(Bytes column, boolean[] wanted) implements Step {

        @Override
        public int keep(Chunk chunk, int base, int[] places, int count) {
            byte[] values = column.of(chunk);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int place = places[i];
                places[kept] = place;
                kept += wanted[values[place]] ? 1 : 0;
            }
            return kept;
        }

        @Override
        public int keepOfAll(Chunk chunk, int base, int[] places, int from, int to) {
            byte[] values = column.of(chunk);
            int kept = 0;
            for (int place = from; place < to; place++) {
                places[kept] = place;
                kept += wanted[values[place]] ? 1 : 0;
            }
            return kept;
        }
    }

    /** Values of which -1 stands for none, which no set holds. */
    static Step numbers(Ints column, BitSet wanted) {
        return (chunk, base, places, count) -> {
            int[] values = column.of(chunk);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int place = places[i];
                if (values[place] >= 0 && wanted.get(values[place])) {
                    places[kept++] = place;
                }
            }
            return kept;
        };
    }

    /** Keeps events that may lie between two days; those of unknown time never. */
    static Step days(int from, int to) {
        // Later than the day that stands for unknown.
        return new Between(Math.max(from, Integer.MIN_VALUE + 1L), to);
    }

    /**
     * Keeps events that end on a day or later and begin on another or earlier. Most queries ask for days, and most events
     * are looked at for nothing else.
     */
    private record Between(long from, long to) implements Step {

        @Override
        public int keep(Chunk chunk, int base, int[] places, int count) {
            int[] first = chunk.first;
            int[] last = chunk.last;
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int place = places[i];
                places[kept] = place;
                kept += inside(first[place], last[place]);
            }
            return kept;
        }

        @Override
        public int keepOfAll(Chunk chunk, int base, int[] places, int start, int end) {
            int[] first = chunk.first;
            int[] last = chunk.last;
            int kept = 0;
            for (int place = start; place < end; place++) {
                places[kept] = place;
                kept += inside(first[place], last[place]);
            }
            return kept;
        }

        /** 1 or 0: the sign of either difference, without a branch, which a mix of dates would mispredict. */
        private int inside(int first, int last) {
            return 1 + (int) (((to - first) | (last - from)) >> (Long.SIZE - 1));
        }
    }

    static Step confidence(int least) {
        return (chunk, base, places, count) -> {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int place = places[i];
                places[kept] = place;
                kept += chunk.confidence[place] >= least ? 1 : 0;
            }
            return kept;
        };
    }

    static Step flag(int flag, boolean wanted) {
        return (chunk, base, places, count) -> {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int place = places[i];
                places[kept] = place;
                kept += ((chunk.flags[place] & flag) != 0) == wanted ? 1 : 0;
            }
            return kept;
        };
    }

    /** @param wanted type times {@code modes} plus number of the mode */
    static Step modes(BitSet wanted, int modes) {
        return (chunk, base, places, count) -> {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int place = places[i];
                int mode = chunk.mode[place];
                if (mode >= 0 && wanted.get(chunk.type[place] * modes + mode)) {
                    places[kept++] = place;
                }
            }
            return kept;
        };
    }

    static Step article(long row) {
        return (chunk, base, places, count) -> {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int place = places[i];
                if (chunk.article[place] == row) {
                    places[kept++] = place;
                }
            }
            return kept;
        };
    }

    static Step positions(BitSet wanted) {
        return (chunk, base, places, count) -> {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (wanted.get(base + places[i])) {
                    places[kept++] = places[i];
                }
            }
            return kept;
        };
    }

    static Step verdicts(Marks marks, Set<Verdict> wanted) {
        return (chunk, base, places, count) -> {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (wanted.contains(marks.of(base + places[i]))) {
                    places[kept++] = places[i];
                }
            }
            return kept;
        };
    }

    static Step without(BitSet unwanted) {
        return (chunk, base, places, count) -> {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (!unwanted.get(base + places[i])) {
                    places[kept++] = places[i];
                }
            }
            return kept;
        };
    }

    /** In what part somebody stands in an event. */
    enum Role {
        ACTOR(0, 0, 1, 0, 0),
        RECIPIENT(1, 0, 1, 1, 0),
        EITHER(0, 0, 1, 1, 0),
        SPEAKER(1, 1, 1, 1, 1);

        private final int actorsBefore;
        private final int recipientsBefore;
        private final int actors;
        private final int recipients;
        private final int speakers;

        /** What stands in the pool before this role and up to its end: 1 for counted, 0 for not; no branch in a scan. */
        Role(int actorsBefore, int recipientsBefore, int actors, int recipients, int speakers) {
            this.actorsBefore = actorsBefore;
            this.recipientsBefore = recipientsBefore;
            this.actors = actors;
            this.recipients = recipients;
            this.speakers = speakers;
        }

        /** One bit for each part that the role stands for: actor, recipient, speaker. */
        int mask() {
            return switch (this) {
                case ACTOR -> 1;
                case RECIPIENT -> 2;
                case EITHER -> 1 | 2;
                case SPEAKER -> 4;
            };
        }

        /** Where this role begins in the pool, counted from the word of counts. */
        int start(int counts) {
            return 1 + actorsBefore * Chunk.actors(counts) + recipientsBefore * Chunk.recipients(counts);
        }

        int end(int counts) {
            return 1
                    + actors * Chunk.actors(counts)
                    + recipients * Chunk.recipients(counts)
                    + speakers * Chunk.speakers(counts);
        }
    }

    /** Keeps events in which one of these parties has the role. */
    static Step parties(Role role, BitSet wanted) {
        return (chunk, base, places, count) -> {
            int[] pool = chunk.pool();
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int place = places[i];
                int at = chunk.parties[place];
                int counts = pool[at];
                int end = at + role.end(counts);
                for (int p = at + role.start(counts); p < end; p++) {
                    if (wanted.get(pool[p])) {
                        places[kept++] = place;
                        break;
                    }
                }
            }
            return kept;
        };
    }
}
