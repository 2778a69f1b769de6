package org.casus.institution.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.institution.Cells;
import org.casus.institution.States;
import org.casus.institution.court.Part.Reach;

/** Reads {@code parts.tsv} and checks every row. */
final class PartTable {

    private PartTable() {}

    static List<Part> load(States states) {
        TsvTable table = TsvTable.load(
                PartTable.class,
                "parts.tsv",
                "state",
                "part",
                "code",
                "aliases",
                "applies",
                "known",
                "views",
                "views_from",
                "note",
                "note_from",
                "source",
                "confidence");
        return of(table, states);
    }

    static List<Part> of(TsvTable table, States states) {
        List<Part> parts = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Row row : table.rows()) {
            Part part = part(row, states);
            List<String> names = new ArrayList<>(part.aliases());
            names.add(part.name());
            part.code().ifPresent(names::add);
            for (String name : names) {
                if (!taken.add(name.toLowerCase(Locale.ROOT))) {
                    throw row.error("'" + name + "' stands twice");
                }
            }
            parts.add(part);
        }
        return List.copyOf(parts);
    }

    private static Part part(Row row, States states) {
        Cells.codes(row, "state", states);
        String applies = row.cell("applies");
        Reach reach = reach(applies);
        Optional<LocalDate> from = reach == Reach.FROM ? row.optionalDay("applies") : Optional.empty();
        return new Part(
                row.text("state"),
                row.text("part"),
                row.optional("code"),
                row.list("aliases", '|'),
                reach,
                from,
                row.optionalDay("known").or(() -> from),
                views(row, states),
                row.optionalDay("views_from"),
                row.cell("note"),
                row.optionalDay("note_from"),
                row.text("source"),
                row.text("confidence"));
    }

    private static Reach reach(String applies) {
        return switch (applies) {
            case "" -> Reach.AS_STATE;
            case "never" -> Reach.NEVER;
            case "unknown" -> Reach.UNKNOWN;
            default -> Reach.FROM;
        };
    }

    /** Two views at least, or there is no dispute. */
    private static List<String> views(Row row, States states) {
        List<String> views = row.list("views", ' ');
        for (String view : views) {
            if (!view.equals(Part.NOBODY) && states.find(view).isEmpty()) {
                throw row.error("column 'views' names '" + view + "', which is not in states.tsv");
            }
        }
        if (views.size() == 1) {
            throw row.error("column 'views' has one view; a dispute has two, - is no party's");
        }
        return views;
    }
}
