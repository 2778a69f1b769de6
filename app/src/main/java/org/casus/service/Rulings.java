package org.casus.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.store.Correction;
import org.casus.store.Facets;
import org.casus.store.Store;
import org.casus.store.StoredEvent;

/** What readers of the desk decided: the newest verdict on each event, and which events are one act or are not. */
final class Rulings {

    private static final int SOME = 1000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Store store;
    private final Map<String, Correction> verdicts = new LinkedHashMap<>();
    private final Map<Long, Known> amended = new HashMap<>();
    private final Map<Pair, Correction.Verdict> pairs = new LinkedHashMap<>();
    private final Set<String> paired = new HashSet<>();
    private final Map<String, Long> rows = new HashMap<>();
    private long last;
    private volatile long version;

    /** Two events, the first the one that a correction stands at. */
    private record Pair(String one, String other) {}

    /** An event that was set right by a correction. */
    private record Known(long correction, Amended amended) {}

    Rulings(Store store) {
        this.store = store;
    }

    /** Grows with every correction that was read. */
    long version() {
        return version;
    }

    /** Reads new corrections; whether there were any. */
    synchronized boolean follow() {
        boolean any = false;
        for (List<Correction> some = store.corrections(last, SOME);
                !some.isEmpty();
                some = store.corrections(last, SOME)) {
            any = true;
            for (Correction correction : some) {
                last = Math.max(last, correction.number());
                version = last;
                take(correction);
            }
        }
        return any;
    }

    private void take(Correction correction) {
        switch (correction.verdict()) {
            case ACCEPT, REJECT, FIX -> verdicts.put(correction.event(), correction);
            case MERGE, SPLIT ->
                other(correction).ifPresent(other -> {
                    paired.add(correction.event());
                    // The newest word on a pair counts, from whichever side it was said.
                    pairs.remove(new Pair(other, correction.event()));
                    pairs.remove(new Pair(correction.event(), other));
                    pairs.put(new Pair(correction.event(), other), correction.verdict());
                });
        }
    }

    /** The other event of a MERGE or SPLIT. */
    static Optional<String> other(Correction correction) {
        try {
            return correction.fields().isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(MAPPER.readTree(correction.fields().orElseThrow())
                                    .path("other")
                                    .textValue())
                            .filter(id -> !id.isBlank());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The newest verdict on an event as a word, if there is one. */
    synchronized Optional<String> verdict(String event) {
        return Optional.ofNullable(verdicts.get(event))
                .map(c -> c.verdict().name().toLowerCase(Locale.ROOT));
    }

    /** Whether somebody ever said at this event that it is one act with another, or is not. */
    synchronized boolean isPaired(String event) {
        return paired.contains(event);
    }

    /** Whether two events were ruled to be one act, or not to be. */
    synchronized Optional<Correction.Verdict> on(String one, String other) {
        Correction.Verdict verdict = pairs.get(new Pair(one, other));
        return Optional.ofNullable(verdict == null ? pairs.get(new Pair(other, one)) : verdict);
    }

    /** The newest verdict on each event, and what became of those that were set right. */
    synchronized Marks marks(Snapshot snapshot) {
        BitSet accepted = new BitSet();
        BitSet fixed = new BitSet();
        BitSet rejected = new BitSet();
        Map<Integer, Correction> fixes = new LinkedHashMap<>();
        verdicts.forEach((event, correction) -> position(snapshot, event).ifPresent(position -> {
            switch (correction.verdict()) {
                case ACCEPT -> accepted.set(position);
                case REJECT -> rejected.set(position);
                default -> {
                    fixed.set(position);
                    fixes.put(position, correction);
                }
            }
        }));
        return new Marks(accepted, fixed, rejected, amended(snapshot, fixes));
    }

    private Map<Integer, Amended> amended(Snapshot snapshot, Map<Integer, Correction> fixes) {
        if (fixes.isEmpty()) {
            amended.clear();
            return Map.of();
        }
        Map<Long, Correction> byRow = new LinkedHashMap<>();
        fixes.forEach((position, fix) -> byRow.put(snapshot.row(position), fix));
        amended.entrySet().removeIf(e -> {
            Correction newest = byRow.get(e.getKey());
            return newest == null || newest.number() != e.getValue().correction();
        });
        Map<Long, StoredEvent> coded = new LinkedHashMap<>();
        List<StoredEvent> shown = new ArrayList<>();
        List<Long> wanted =
                byRow.keySet().stream().filter(row -> !amended.containsKey(row)).toList();
        for (StoredEvent event : store.events(wanted)) {
            Correction fix = byRow.get(event.row());
            if (fix != null) {
                coded.put(event.row(), event);
                shown.add(Amended.shown(event, fix, snapshot.names()));
            }
        }
        Map<Long, Facets> facets = new HashMap<>();
        store.number(shown).forEach(f -> facets.put(f.row(), f));
        for (StoredEvent event : shown) {
            Facets own = facets.get(event.row());
            StoredEvent before = coded.get(event.row());
            Correction fix = byRow.get(event.row());
            if (own != null && before != null && fix != null) {
                amended.put(event.row(), new Known(fix.number(), new Amended(before, event, own)));
            }
        }
        Map<Integer, Amended> found = new HashMap<>();
        fixes.keySet().forEach(position -> {
            Known known = amended.get(snapshot.row(position));
            if (known != null) {
                found.put(position, known.amended());
            }
        });
        return Map.copyOf(found);
    }

    synchronized List<int[]> merges(Snapshot snapshot) {
        return pairs(snapshot, Correction.Verdict.MERGE);
    }

    synchronized List<int[]> splits(Snapshot snapshot) {
        return pairs(snapshot, Correction.Verdict.SPLIT);
    }

    private List<int[]> pairs(Snapshot snapshot, Correction.Verdict verdict) {
        List<int[]> found = new ArrayList<>();
        pairs.forEach((pair, given) -> {
            Optional<Integer> one = position(snapshot, pair.one());
            Optional<Integer> other = position(snapshot, pair.other());
            if (given == verdict && one.isPresent() && other.isPresent()) {
                found.add(new int[] {one.orElseThrow(), other.orElseThrow()});
            }
        });
        return found;
    }

    /** Where an event stands; its row changes when its article is coded again. */
    private Optional<Integer> position(Snapshot snapshot, String event) {
        Long known = rows.get(event);
        int at = known == null ? -1 : snapshot.position(known);
        if (at < 0 || snapshot.dead().get(at)) {
            known = store.event(event).map(e -> e.row()).orElse(-1L);
            rows.put(event, known);
            at = snapshot.position(known);
        }
        return at < 0 || snapshot.dead().get(at) ? Optional.empty() : Optional.of(at);
    }
}
