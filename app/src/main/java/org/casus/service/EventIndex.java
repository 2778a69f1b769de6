package org.casus.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.store.Change;
import org.casus.store.Facets;
import org.casus.store.Store;
import org.casus.store.StoredEvent;

/**
 * The facets of all events as columns in memory: about 60 bytes an event. Every count, list, timeline and map is a scan
 * over them, so that all agree. It follows the store by its change feed: what other processes write is seen at the next
 * {@link #refresh}. Readers work on a {@link Snapshot} and never wait; one thread at a time adds.
 */
final class EventIndex {

    private static final int CHANGES = 1000;

    private final Store store;
    private final Names names = new Names();
    private final List<Chunk> chunks = new ArrayList<>();
    private int size;
    private long lastRow = -1;
    private long sequence;
    private BitSet dead = new BitSet();
    private Marks marks = Marks.NONE;
    private final Map<Integer, Shown> shown = new HashMap<>();
    private long version;
    private volatile Snapshot snapshot;

    /** Reads all facets of the store. */
    EventIndex(Store store) {
        this.store = store;
        sequence = store.lastChange();
        readNew();
        snapshot = publish();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** What a refresh found. */
    enum Found {
        EVENTS,
        /** Articles that were there before have another text, or are gone. */
        REVISED,
        CORRECTIONS
    }

    /** Reads what was written since; what kinds of changes there were. */
    synchronized Set<Found> refresh() {
        Set<Found> found = new HashSet<>();
        for (List<Change> some = store.changes(sequence, CHANGES); !some.isEmpty(); ) {
            Set<Long> touched = new HashSet<>();
            for (Change change : some) {
                sequence = Math.max(sequence, change.sequence());
                switch (change.kind()) {
                    case EVENT_CORRECTED -> found.add(Found.CORRECTIONS);
                    case ARTICLE_ADDED -> found.add(Found.EVENTS);
                    case ARTICLE_REVISED, ARTICLE_REMOVED -> {
                        found.add(Found.REVISED);
                        touched.add(change.row());
                    }
                }
            }
            readNew();
            bury(touched);
            some = some.size() < CHANGES ? List.of() : store.changes(sequence, CHANGES);
        }
        if (!found.isEmpty()) {
            snapshot = publish();
        }
        return found;
    }

    private void readNew() {
        store.facets(lastRow, this::append);
        // After the facets: every number that they hold is known by now.
        names.follow(store);
    }

    private void append(Facets facets) {
        int at = size & Chunk.MASK;
        if (at == 0) {
            chunks.add(new Chunk());
        }
        chunks.get(size >>> Chunk.BITS).set(at, facets);
        size++;
        lastRow = facets.row();
    }

    /**
     * Marks the events of these articles that are no longer stored. The store is asked which those are: an article may
     * have been changed again between the change and now.
     */
    private void bury(Set<Long> articles) {
        if (articles.isEmpty()) {
            return;
        }
        List<Integer> positions = new ArrayList<>();
        for (int position = 0; position < size; position++) {
            Chunk chunk = chunks.get(position >>> Chunk.BITS);
            if (articles.contains(chunk.article[position & Chunk.MASK]) && !dead.get(position)) {
                positions.add(position);
            }
        }
        BitSet gone = (BitSet) dead.clone();
        for (int from = 0; from < positions.size(); from += CHANGES) {
            List<Integer> some = positions.subList(from, Math.min(positions.size(), from + CHANGES));
            List<Long> rows = some.stream().map(this::row).toList();
            Set<Long> stored = new HashSet<>();
            for (StoredEvent event : store.events(rows)) {
                stored.add(event.row());
            }
            some.stream().filter(p -> !stored.contains(row(p))).forEach(gone::set);
        }
        dead = gone;
    }

    private long row(int position) {
        return chunks.get(position >>> Chunk.BITS).row[position & Chunk.MASK];
    }

    /** Shows what was decided on events; whom and what they name by now is read anew. */
    synchronized void mark(Marks more) {
        if (!more.equals(marks)) {
            marks = more;
            names.follow(store);
            snapshot = publish();
        }
    }

    private Snapshot publish() {
        return new Snapshot(shown(), size, dead, names.view(), marks, ++version);
    }

    /**
     * A chunk with events that were set right.
     *
     * @param facets what they have instead of their own, by place
     * @param length events in the chunk
     */
    private record Shown(Map<Integer, Facets> facets, int length, Chunk chunk) {}

    /** The chunks as they are shown: a copy stands for one in which an event was set right. */
    private Chunk[] shown() {
        Chunk[] all = chunks.toArray(new Chunk[0]);
        Map<Integer, Map<Integer, Facets>> others = new HashMap<>();
        marks.amended()
                .forEach((position, amended) -> others.computeIfAbsent(position >>> Chunk.BITS, c -> new HashMap<>())
                        .put(position & Chunk.MASK, amended.facets()));
        shown.keySet().retainAll(others.keySet());
        others.forEach((chunk, facets) -> {
            int length = Math.min(Chunk.SIZE, size - (chunk << Chunk.BITS));
            Shown known = shown.get(chunk);
            if (known == null || known.length() != length || !known.facets().equals(facets)) {
                known = new Shown(facets, length, all[chunk].with(facets, length));
                shown.put(chunk, known);
            }
            all[chunk] = known.chunk();
        });
        return all;
    }

    /** The events of a page, in order. */
    static Ranking.Stretch page(
            Snapshot snapshot, Filter filter, Ranking ranking, Optional<Ranking.Cursor> after, int limit) {
        Ranking.Top top = ranking.new Top(snapshot, after, limit);
        snapshot.scan(filter, top::take);
        return top.stretch();
    }

    static long count(Snapshot snapshot, Filter filter) {
        if (filter.isEverything()) {
            return snapshot.alive();
        }
        long[] total = new long[1];
        snapshot.scan(filter, (chunk, base, kept, count) -> total[0] += count);
        return total[0];
    }

    /** The positions of all events of a filter, in the order of rows. */
    static int[] all(Snapshot snapshot, Filter filter) {
        int[][] positions = {new int[Chunk.SIZE]};
        int[] used = new int[1];
        snapshot.scan(filter, (chunk, base, kept, count) -> {
            if (used[0] + count > positions[0].length) {
                positions[0] = Arrays.copyOf(positions[0], Math.max(used[0] + count, 2 * positions[0].length));
            }
            for (int i = 0; i < count; i++) {
                positions[0][used[0]++] = base + kept[i];
            }
        });
        return Arrays.copyOf(positions[0], used[0]);
    }

    /** Numbers of a column of small values: -1 is counted at the last place. */
    static int[] values(Snapshot snapshot, Filter filter, Filter.Ints column, int size) {
        int[] counts = new int[size + 1];
        snapshot.scan(filter, (chunk, base, kept, count) -> {
            int[] values = column.of(chunk);
            for (int i = 0; i < count; i++) {
                int value = values[kept[i]];
                counts[value < 0 ? size : value]++;
            }
        });
        return counts;
    }

    static int[] bytes(Snapshot snapshot, Filter filter, Filter.Bytes column, int size) {
        int[] counts = new int[size];
        snapshot.scan(filter, (chunk, base, kept, count) -> {
            byte[] values = column.of(chunk);
            for (int i = 0; i < count; i++) {
                counts[values[kept[i]]]++;
            }
        });
        return counts;
    }
}
