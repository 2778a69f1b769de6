package org.casus.service;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * The order of a list. An event has a rank, less is earlier; ties are broken by the row. A cursor is the rank and row of
 * the last event seen: what follows does not shift when events are added before it.
 */
final class Ranking {

    private static final long UNKNOWN = 1L << 31;

    private final Views.Order order;
    private final Corroboration corroboration;

    Ranking(Views.Order order, Corroboration corroboration) {
        this.order = order;
        this.corroboration = corroboration;
    }

    /** How many independent sources tell an event. */
    @FunctionalInterface
    interface Corroboration {
        int of(int position);
    }

    /** Where to go on. */
    record Cursor(long rank, long row) {

        private static final int PARTS = 3;

        String format(Views.Order order) {
            String text = order.name().toLowerCase(Locale.ROOT) + " " + rank + " " + row;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        static Cursor parse(String cursor, Views.Order order) {
            try {
                String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                String[] parts = text.split(" ", -1);
                if (parts.length == PARTS && parts[0].equals(order.name().toLowerCase(Locale.ROOT))) {
                    return new Cursor(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
                }
            } catch (IllegalArgumentException e) {
                // Not Base64, or no numbers: as one of another list.
            }
            throw new QueryException(
                    "cursor", "cursor: it is not one that a list in this order gave; leave it out to begin");
        }
    }

    long rank(Chunk chunk, int place, int position) {
        return switch (order) {
            case NEWEST -> newest(chunk.first[place]);
            case OLDEST -> chunk.first[place] == Integer.MIN_VALUE ? UNKNOWN : chunk.first[place];
            case DOUBTFUL -> chunk.confidence[place];
            case CORROBORATED -> ((long) -corroboration.of(position) << 33) + newest(chunk.first[place]);
        };
    }

    private static long newest(int day) {
        return day == Integer.MIN_VALUE ? UNKNOWN : -(long) day;
    }

    /** The first events after a cursor, in order, kept in a heap with the last of them on top. */
    final class Top {

        private final long[] ranks;
        private final int[] positions;
        private final Snapshot snapshot;
        private final Optional<Cursor> after;
        private int size;
        private long total;

        Top(Snapshot snapshot, Optional<Cursor> after, int limit) {
            this.snapshot = snapshot;
            this.after = after;
            ranks = new long[limit + 1];
            positions = new int[limit + 1];
        }

        void take(Chunk chunk, int base, int[] kept, int count) {
            total += count;
            long from = after.map(Cursor::rank).orElse(Long.MIN_VALUE);
            long fromRow = after.map(Cursor::row).orElse(Long.MIN_VALUE);
            for (int i = 0; i < count; i++) {
                int place = kept[i];
                long rank = rank(chunk, place, base + place);
                if (rank < from || (rank == from && chunk.row[place] <= fromRow)) {
                    continue;
                }
                // Positions come in ascending order: of equal ranks the one that is here stays.
                if (size < ranks.length) {
                    up(size++, rank, base + place);
                } else if (rank < ranks[0]) {
                    down(rank, base + place);
                }
            }
        }

        long total() {
            return total;
        }

        private boolean later(long rank, int position, int than) {
            return rank != ranks[than] ? rank > ranks[than] : position > positions[than];
        }

        private void up(int start, long rank, int position) {
            int at = start;
            while (at > 0 && later(rank, position, (at - 1) >>> 1)) {
                ranks[at] = ranks[(at - 1) >>> 1];
                positions[at] = positions[(at - 1) >>> 1];
                at = (at - 1) >>> 1;
            }
            ranks[at] = rank;
            positions[at] = position;
        }

        private void down(long rank, int position) {
            int at = 0;
            for (int child = 1; child < size; child = 2 * at + 1) {
                if (child + 1 < size && later(ranks[child + 1], positions[child + 1], child)) {
                    child++;
                }
                if (!later(ranks[child], positions[child], rank, position)) {
                    break;
                }
                ranks[at] = ranks[child];
                positions[at] = positions[child];
                at = child;
            }
            ranks[at] = rank;
            positions[at] = position;
        }

        private static boolean later(long rank, int position, long thanRank, int thanPosition) {
            return rank != thanRank ? rank > thanRank : position > thanPosition;
        }

        /** Positions in order, and the cursor after them if more follow. */
        Stretch stretch() {
            int found = size;
            int[] sorted = new int[found];
            long[] sortedRanks = new long[found];
            for (int i = found - 1; i >= 0; i--) {
                sorted[i] = positions[0];
                sortedRanks[i] = ranks[0];
                size--;
                if (size > 0) {
                    down(ranks[size], positions[size]);
                }
            }
            boolean more = found == ranks.length;
            int count = more ? found - 1 : found;
            Optional<String> next = more && count > 0
                    ? Optional.of(new Cursor(sortedRanks[count - 1], snapshot.row(sorted[count - 1])).format(order))
                    : Optional.empty();
            return new Stretch(total, Arrays.copyOf(sorted, count), next);
        }
    }

    /** A page as positions. */
    @SuppressWarnings("ArrayRecordComponent") // handed on and dropped
    record Stretch(long total, int[] positions, Optional<String> next) {}
}
