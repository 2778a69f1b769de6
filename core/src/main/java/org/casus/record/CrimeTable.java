package org.casus.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.codebook.TsvTable;
import org.casus.codebook.TsvTable.Row;
import org.casus.institution.court.Crime;
import org.casus.model.Event;

/** Which coded acts may be crimes of the Statute. */
final class CrimeTable {

    private static final String ANY = "*";

    /**
     * A row.
     *
     * @param words beginnings of the words that tell the act, in lower case; empty for any
     * @param sectors of those it is done to; empty for any
     */
    record Entry(String event, String mode, List<String> words, List<String> sectors, Crime crime, String article) {
        boolean fits(Event told, String trigger) {
            return told.code().event().equals(event)
                    && (mode.equals(ANY)
                            || told.code().mode().filter(mode::equals).isPresent())
                    && (words.isEmpty() || words.stream().anyMatch(trigger::startsWith))
                    && (sectors.isEmpty()
                            || told.recipients().stream()
                                    .flatMap(r -> r.actor().value().stream())
                                    .anyMatch(a -> sectors.contains(a.sector())));
        }
    }

    private final List<Entry> entries;

    private CrimeTable(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    static CrimeTable load() {
        List<Entry> entries = new ArrayList<>();
        for (Row row : TsvTable.load(
                        CrimeTable.class, "crimes.tsv", "event", "mode", "words", "sectors", "crime", "article")
                .rows()) {
            Crime crime = Crime.read(row.text("crime"));
            if (crime == Crime.OTHER) {
                throw row.error("column 'crime' is none of art. 5: " + row.cell("crime"));
            }
            entries.add(new Entry(
                    row.text("event"),
                    row.text("mode"),
                    list(row, "words"),
                    list(row, "sectors"),
                    crime,
                    row.text("article")));
        }
        return new CrimeTable(entries);
    }

    private static List<String> list(Row row, String column) {
        return row.text(column).equals(ANY) ? List.of() : row.list(column, ' ');
    }

    /**
     * The row for an event.
     *
     * @param trigger the words that tell it, in lower case
     */
    Optional<Entry> of(Event event, String trigger) {
        return entries.stream().filter(e -> e.fits(event, trigger)).findFirst();
    }
}
