package org.casus.service;

import java.util.Arrays;
import java.util.List;
import org.casus.model.Status;

/** The most frequent values of a filter. */
final class FacetCounts {

    private FacetCounts() {}

    static List<Views.Count> of(Snapshot snapshot, Filter filter, String parameter, int limit) {
        Vocabulary words = Vocabulary.plover();
        Names.View names = snapshot.names();
        return switch (parameter) {
            case "actor" -> PartyCounts.facet(snapshot, filter, Filter.Role.ACTOR, limit);
            case "recipient" -> PartyCounts.facet(snapshot, filter, Filter.Role.RECIPIENT, limit);
            case "involving" -> PartyCounts.facet(snapshot, filter, Filter.Role.EITHER, limit);
            case "speaker" -> PartyCounts.facet(snapshot, filter, Filter.Role.SPEAKER, limit);
            case "type" ->
                PartyCounts.top(
                        EventIndex.bytes(
                                snapshot, filter, c -> c.type, words.types().size()),
                        limit,
                        words.types()::get,
                        words::typeLabel);
            case "status" -> {
                Status[] all = Status.values();
                int[] counts = EventIndex.bytes(snapshot, filter, c -> c.status, all.length);
                yield PartyCounts.top(counts, limit, i -> all[i].label(), label -> label);
            }
            case "quad" -> {
                int[] counts = EventIndex.bytes(snapshot, filter, c -> c.quad, Counter.QUADS);
                counts[0] = 0;
                yield PartyCounts.top(
                        counts, limit, Integer::toString, value -> Vocabulary.quadLabel(Integer.parseInt(value)));
            }
            case "mode" -> modes(snapshot, filter, limit);
            case "verdict" -> verdicts(snapshot, filter, limit);
            case "place" -> places(snapshot, filter, limit);
            case "source" -> {
                int[] counts = EventIndex.values(snapshot, filter, c -> c.source, names.sources().length);
                yield PartyCounts.top(
                        Arrays.copyOf(counts, names.sources().length), limit, i -> names.sources()[i], s -> s);
            }
            default -> throw Vocabulary.unknown("facet", "no facet", parameter, Views.FACETS);
        };
    }

    private static List<Views.Count> verdicts(Snapshot snapshot, Filter filter, int limit) {
        List<Verdict> all = List.of(Verdict.values());
        int[] counts = new int[all.size()];
        Marks marks = snapshot.marks();
        if (marks.isEmpty()) {
            counts[all.indexOf(Verdict.UNREVIEWED)] = Math.toIntExact(EventIndex.count(snapshot, filter));
        } else {
            snapshot.scan(filter, (chunk, base, kept, count) -> {
                for (int i = 0; i < count; i++) {
                    counts[all.indexOf(marks.of(base + kept[i]))]++;
                }
            });
        }
        return PartyCounts.top(counts, limit, i -> all.get(i).label(), label -> label);
    }

    /** Modes with their types: the same word means something else under another type. */
    private static List<Views.Count> modes(Snapshot snapshot, Filter filter, int limit) {
        Vocabulary words = Vocabulary.plover();
        String[] modes = snapshot.names().modes();
        int[] counts = new int[words.types().size() * modes.length];
        snapshot.scan(filter, (chunk, base, kept, count) -> {
            for (int i = 0; i < count; i++) {
                int mode = chunk.mode[kept[i]];
                if (mode >= 0) {
                    counts[chunk.type[kept[i]] * modes.length + mode]++;
                }
            }
        });
        return PartyCounts.top(
                counts,
                limit,
                i -> words.types().get(i / modes.length) + "/" + modes[i % modes.length],
                words::modeLabel);
    }

    /** Places of one country together. */
    private static List<Views.Count> places(Snapshot snapshot, Filter filter, int limit) {
        Names.View names = snapshot.names();
        int[] spots = EventIndex.values(snapshot, filter, c -> c.place, names.spots().length);
        int[] counts = new int[names.spots().length];
        for (int i = 0; i < counts.length; i++) {
            counts[names.spotGroups()[i]] += spots[i];
        }
        Vocabulary words = Vocabulary.plover();
        return PartyCounts.top(
                counts, limit, i -> names.spotValues()[i], v -> words.isCountry(v) ? words.country(v) : v);
    }
}
