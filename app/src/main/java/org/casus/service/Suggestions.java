package org.casus.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.model.Status;
import org.casus.store.Spot;

/**
 * Completions of what is typed: every word of a name may begin with it, without regard to case and accents. Names that
 * begin with it come before others, then the more frequent.
 */
final class Suggestions {

    private final List<Entry> entries;

    /** @param folded the name as it is compared */
    private record Entry(String parameter, String value, String label, String folded, long events) {}

    private Suggestions(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Everything that can be suggested of these events. */
    static Suggestions of(Snapshot snapshot) {
        Vocabulary words = Vocabulary.plover();
        Names.View names = snapshot.names();
        Filter all = Filter.of(List.of());
        List<Entry> entries = new ArrayList<>();
        int[] groups = PartyCounts.counts(snapshot, all, Filter.Role.EITHER, names.groups(), names.heads().length);
        for (int g = 0; g < groups.length; g++) {
            String country = names.heads()[g].country();
            if (!country.isEmpty()) {
                add(entries, "involving", country, words.country(country), groups[g]);
                add(entries, "involving", country, words.country(country), country, groups[g]);
            }
        }
        people(entries, snapshot, all);
        places(entries, names, EventIndex.values(snapshot, all, c -> c.place, names.spots().length));
        int[] types = EventIndex.bytes(snapshot, all, c -> c.type, words.types().size());
        for (int t = 0; t < types.length; t++) {
            String type = words.types().get(t);
            add(entries, "type", type, words.typeLabel(type), types[t]);
            add(entries, "type", type, words.typeLabel(type), type, types[t]);
        }
        for (Views.Count mode : FacetCounts.of(snapshot, all, "mode", Integer.MAX_VALUE)) {
            add(entries, "mode", mode.value(), mode.label(), mode.events());
            add(entries, "mode", mode.value(), mode.label(), mode.value().replace('/', ' '), mode.events());
        }
        Status[] statuses = Status.values();
        int[] byStatus = EventIndex.bytes(snapshot, all, c -> c.status, statuses.length);
        for (int s = 0; s < statuses.length; s++) {
            add(entries, "status", statuses[s].label(), statuses[s].label(), byStatus[s]);
        }
        int[] sources = EventIndex.values(snapshot, all, c -> c.source, names.sources().length);
        for (int s = 0; s < names.sources().length; s++) {
            add(entries, "source", names.sources()[s], names.sources()[s], sources[s]);
        }
        return new Suggestions(entries);
    }

    private static void people(List<Entry> entries, Snapshot snapshot, Filter all) {
        Names.View names = snapshot.names();
        int[] keys = names.namesakes();
        int[] counts = PartyCounts.counts(snapshot, all, Filter.Role.EITHER, keys, keys.length);
        Vocabulary words = Vocabulary.plover();
        for (int i = 0; i < counts.length; i++) {
            String name = names.parties()[i].name();
            // The state itself is there as a country.
            boolean state = words.party("involving", name).equals(names.parties()[i].country());
            if (counts[i] > 0 && !state) {
                add(entries, "involving", name, name, counts[i]);
            }
        }
    }

    private static void places(List<Entry> entries, Names.View names, int[] counts) {
        Map<String, long[]> countries = new HashMap<>();
        Map<String, long[]> byName = new HashMap<>();
        for (Spot spot : names.spots()) {
            int count = counts[spot.number()];
            if (!spot.country().isEmpty()) {
                countries.computeIfAbsent(spot.country(), c -> new long[1])[0] += count;
            }
            byName.computeIfAbsent(spot.place().name(), n -> new long[1])[0] += count;
            spot.place().province().ifPresent(p -> {
                if (!p.equals(spot.place().name())) {
                    byName.computeIfAbsent(p, n -> new long[1])[0] += count;
                }
            });
        }
        Vocabulary words = Vocabulary.plover();
        countries.forEach((code, count) -> add(entries, "place", code, words.country(code), count[0]));
        byName.forEach((name, count) -> {
            if (!countries.containsKey(words.place(name))) {
                add(entries, "place", name, name, count[0]);
            }
        });
    }

    private static void add(List<Entry> entries, String parameter, String value, String label, long events) {
        add(entries, parameter, value, label, label, events);
    }

    private static void add(
            List<Entry> entries, String parameter, String value, String label, String name, long events) {
        if (events > 0) {
            entries.add(new Entry(parameter, value, label, Vocabulary.fold(name), events));
        }
    }

    /** A suggestion and how well it fits: 0 the whole name, 1 its beginning, 2 a later word. */
    private record Hit(int fit, Entry entry) {}

    /** Completions of the last thing typed: {@code to:fra} is completed as a recipient. */
    List<Views.Suggestion> of(String typed, int limit) {
        List<String> tokens = QueryText.tokens(typed);
        String last = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
        int colon = last.indexOf(':');
        Optional<String> parameter = colon > 0 ? known(last.substring(0, colon)) : Optional.empty();
        if (parameter.isPresent()) {
            return find(last.substring(colon + 1), parameter, limit);
        }
        List<Views.Suggestion> whole = find(typed, Optional.empty(), limit);
        return whole.isEmpty() && tokens.size() > 1 ? find(last, Optional.empty(), limit) : whole;
    }

    private static Optional<String> known(String word) {
        try {
            return QueryText.parameter(word).map(p -> switch (p) {
                case "from" -> "actor";
                case "to" -> "recipient";
                default -> p;
            });
        } catch (QueryException e) {
            return Optional.empty();
        }
    }

    private List<Views.Suggestion> find(String start, Optional<String> parameter, int limit) {
        String prefix = Vocabulary.fold(start.replace("\"", "")).strip();
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            int fit = prefix.isEmpty() && parameter.isEmpty() ? -1 : fit(entry.folded(), prefix);
            if (fit >= 0 && parameter.map(p -> fits(p, entry.parameter())).orElse(true)) {
                hits.add(new Hit(fit, entry));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::fit)
                .thenComparing(
                        Comparator.comparingLong((Hit h) -> h.entry().events()).reversed())
                .thenComparing(h -> h.entry().label())
                .thenComparing(h -> h.entry().parameter()));
        return hits.stream()
                .map(h -> new Views.Suggestion(
                        parameter.orElse(h.entry().parameter()),
                        h.entry().value(),
                        h.entry().label(),
                        h.entry().events()))
                .distinct()
                .limit(limit)
                .toList();
    }

    /** Whether entries of one filter complete another: who stands on either side may stand on one. */
    private static boolean fits(String asked, String of) {
        return switch (asked) {
            case "actor", "recipient", "speaker", "dyad" -> of.equals("involving");
            default -> of.equals(asked);
        };
    }

    private static int fit(String name, String prefix) {
        if (name.startsWith(prefix)) {
            return name.length() == prefix.length() ? 0 : 1;
        }
        for (int at = name.indexOf(prefix, 1); at > 0; at = name.indexOf(prefix, at + 1)) {
            if (!Character.isLetterOrDigit(name.charAt(at - 1))) {
                return 2;
            }
        }
        return -1;
    }
}
