package org.casus.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads PLOVER from its tables; whatever does not fit together is reported with file and line. */
final class PloverTables {

    private static final String DEFINITION = "definition";

    private PloverTables() {}

    static Codebook load() {
        TsvTable about = table("codebook.tsv", "id", "version");
        List<EventType> events = each(
                table("events.tsv", "event", "quad", "requires_recipient", "score", DEFINITION), PloverTables::event);
        TsvTable modes = table("modes.tsv", "event", "mode", "score", DEFINITION);
        Set<String> known = new HashSet<>();
        events.forEach(e -> known.add(e.code()));
        for (TsvTable.Row row : modes.rows()) {
            if (!known.contains(row.text("event"))) {
                throw row.error("mode of an unknown event type: " + row.text("event"));
            }
        }
        return new Codebook(
                about.rows().get(0).text("id"),
                about.rows().get(0).text("version"),
                events,
                each(modes, PloverTables::mode),
                each(
                        table("contexts.tsv", "context", DEFINITION),
                        r -> new Context(r.text("context"), r.text(DEFINITION))),
                each(
                        table("sectors.tsv", "sector", DEFINITION),
                        r -> new Sector(r.text("sector"), r.text(DEFINITION))));
    }

    private static EventType event(TsvTable.Row row) {
        return new EventType(
                row.text("event"),
                row.integer("quad"),
                row.yes("requires_recipient"),
                row.number("score"),
                row.text(DEFINITION));
    }

    private static Mode mode(TsvTable.Row row) {
        return new Mode(row.text("event"), row.text("mode"), row.optionalNumber("score"), row.text(DEFINITION));
    }

    private static TsvTable table(String name, String... columns) {
        return TsvTable.load(PloverTables.class, name, columns);
    }

    /** Turns every row into a value, none of them twice. */
    static <T> List<T> each(TsvTable table, Function<TsvTable.Row, T> make) {
        Set<List<String>> seen = new HashSet<>();
        int key = table.columns().contains("mode") ? 2 : 1;
        return table.rows().stream()
                .map(row -> {
                    if (!seen.add(row.cells().subList(0, key))) {
                        throw row.error(String.join("/", row.cells().subList(0, key)) + " stands twice");
                    }
                    try {
                        return make.apply(row);
                    } catch (IllegalArgumentException e) {
                        throw row.error(String.valueOf(e.getMessage()));
                    }
                })
                .toList();
    }
}
