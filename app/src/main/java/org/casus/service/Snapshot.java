package org.casus.service;

import java.util.BitSet;

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

    /** So many events are looked at together: what is known of them stays close to the processor. */
    private static final int BLOCK = 1 << 12;

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

    /** Takes the events that a scan keeps, in ascending order, some of a chunk at a time. */
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
        int[] kept = new int[Math.min(size, filter.findsAtOnce() ? Chunk.SIZE : BLOCK)];
        for (int c = 0; c < chunks.length; c++) {
            int count = filter.find(c, chunks[c], kept);
            if (count >= 0) {
                take(filter.applyToFound(chunks[c], c << Chunk.BITS, kept, count), c, kept, sink);
            } else {
                blocks(filter, c, kept, sink);
            }
        }
    }

    private void blocks(Filter filter, int c, int[] kept, Sink sink) {
        int length = length(c);
        for (int from = 0; from < length; from += BLOCK) {
            int to = Math.min(length, from + BLOCK);
            take(filter.applyToAll(chunks[c], c << Chunk.BITS, kept, from, to), c, kept, sink);
        }
    }

    private void take(int found, int c, int[] kept, Sink sink) {
        int count = alive(c << Chunk.BITS, kept, found);
        if (count > 0) {
            sink.take(chunks[c], c << Chunk.BITS, kept, count);
        }
    }

    /** Leaves out events that are gone. */
    private int alive(int base, int[] kept, int given) {
        if (given == 0) {
            return 0;
        }
        int gone = dead.nextSetBit(base + kept[0]);
        if (gone < 0 || gone > base + kept[given - 1]) {
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
