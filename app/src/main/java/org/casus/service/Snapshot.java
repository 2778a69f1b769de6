package org.casus.service;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The index at one moment. Safe to read from several threads; what is added later is not seen.
 *
 * @param chunks all full but the last
 * @param size events in them, those that are gone included
 * @param dead positions of events that are gone; never changed once it is here
 * @param marks what was decided on events
 * @param version grows with every change
 */
@SuppressWarnings("ArrayRecordComponent") // the columns themselves
record Snapshot(Chunk[] chunks, int size, BitSet dead, Names.View names, Marks marks, long version) {

    /** Every place of a chunk. */
    private static final int[] ALL = IntStream.range(0, Chunk.SIZE).toArray();

    /** Events that are not gone. */
    long alive() {
        return (long) size - dead.cardinality();
    }

    Chunk chunk(int position) {
        return chunks[position >>> Chunk.BITS];
    }

    long row(int position) {
        return chunk(position).row[position & Chunk.MASK];
    }

    /** Events in a chunk. */
    int length(int chunk) {
        return Math.min(Chunk.SIZE, size - (chunk << Chunk.BITS));
    }

    /** The position of a row, or -1 if it is not here. */
    int position(long row) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long at = row(middle);
            if (at == row) {
                return middle;
            }
            if (at < row) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The positions of rows; those that are not here are left out. */
    BitSet positions(long[] rows) {
        BitSet positions = new BitSet(size);
        for (long row : rows) {
            int position = position(row);
            if (position >= 0) {
                positions.set(position);
            }
        }
        return positions;
    }

    /** Takes the events that a scan keeps, chunk by chunk. */
    @FunctionalInterface
    interface Sink {
        /**
         * @param base position of the first event of the chunk
         * @param kept places in the chunk, ascending
         * @param count how many of them
         */
        void take(Chunk chunk, int base, int[] kept, int count);
    }

    /** Runs the events that a filter keeps past a sink. */
    void scan(Filter filter, Sink sink) {
        if (filter.isNothing()) {
            return;
        }
        int[] kept = new int[Math.min(size, Chunk.SIZE)];
        for (int c = 0; c < chunks.length; c++) {
            int base = c << Chunk.BITS;
            int count = filter.recall(c, kept);
            boolean found = count >= 0;
            if (!found) {
                int candidates = filter.candidates(chunks[c], kept);
                found = candidates >= 0;
                count = alive(base, kept, candidates, length(c));
            }
            count = filter.apply(chunks[c], base, kept, count, found);
            if (count > 0) {
                sink.take(chunks[c], base, kept, count);
            }
        }
    }

    /** Leaves out events that are gone, of the candidates or, if they are fewer than none, of all. */
    private int alive(int base, int[] kept, int candidates, int length) {
        if (candidates < 0) {
            System.arraycopy(ALL, 0, kept, 0, length);
        }
        int given = candidates < 0 ? length : candidates;
        int gone = dead.nextSetBit(base);
        if (gone < 0 || gone >= base + length) {
            return given;
        }
        int count = 0;
        for (int i = 0; i < given; i++) {
            if (!dead.get(base + kept[i])) {
                kept[count++] = kept[i];
            }
        }
        return count;
    }
}
