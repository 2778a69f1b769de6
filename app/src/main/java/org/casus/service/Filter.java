package org.casus.service;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a query asks, over the columns: each step leaves fewer events for the next. */
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
    }

    private final List<Step> steps;
    private final boolean nothing;

    private Filter(List<Step> steps, boolean nothing) {
        this.steps = List.copyOf(steps);
        this.nothing = nothing;
    }

    /** Steps in the order in which they are cheap. */
    static Filter of(List<Step> steps) {
        return new Filter(steps, false);
    }

    /** Keeps no event. */
    static Filter nothing() {
        return new Filter(List.of(), true);
    }

    boolean isNothing() {
        return nothing;
    }

    /** Whether it keeps every event. */
    boolean isEverything() {
        return !nothing && steps.isEmpty();
    }

    /** This and one more condition. */
    Filter and(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new Filter(more, nothing);
    }

    int apply(Chunk chunk, int base, int[] places, int count) {
        int left = count;
        for (Step step : steps) {
            if (left == 0) {
                return 0;
            }
            left = step.keep(chunk, base, places, left);
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
        return (chunk, base, places, count) -> {
            byte[] values = column.of(chunk);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int place = places[i];
                places[kept] = place;
                kept += wanted[values[place]] ? 1 : 0;
            }
            return kept;
        };
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
    @SuppressWarnings("ShortCircuitBoolean") // without branches, which a mix of dates would mispredict
    static Step days(int from, int to) {
        return (chunk, base, places, count) -> {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int place = places[i];
                int first = chunk.first[place];
                places[kept] = place;
                kept += first != Integer.MIN_VALUE & first <= to & chunk.last[place] >= from ? 1 : 0;
            }
            return kept;
        };
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
                kept += (chunk.flags[place] & flag) != 0 == wanted ? 1 : 0;
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
        ACTOR,
        RECIPIENT,
        EITHER,
        SPEAKER;

        /** Where this role begins in the pool, counted from the word of counts. */
        int start(int counts) {
            return switch (this) {
                case ACTOR, EITHER -> 1;
                case RECIPIENT -> 1 + Chunk.actors(counts);
                case SPEAKER -> 1 + Chunk.actors(counts) + Chunk.recipients(counts);
            };
        }

        int end(int counts) {
            return switch (this) {
                case ACTOR -> 1 + Chunk.actors(counts);
                case RECIPIENT, EITHER -> 1 + Chunk.actors(counts) + Chunk.recipients(counts);
                case SPEAKER -> 1 + Chunk.actors(counts) + Chunk.recipients(counts) + Chunk.speakers(counts);
            };
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
