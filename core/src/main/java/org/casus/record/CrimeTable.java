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

    /** @param sectors of those it is done to; empty for any */
    record Entry(String event, String mode, List<String> sectors, Crime crime, String article) {
        boolean fits(Event told) {
            return told.code().event().equals(event)
                    && (mode.equals(ANY)
                            || told.code().mode().filter(mode::equals).isPresent())
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
        for (Row row : TsvTable.load(CrimeTable.class, "crimes.tsv", "event", "mode", "sectors", "crime", "article")
                .rows()) {
            Crime crime = Crime.read(row.text("crime"));
            if (crime == Crime.OTHER) {
                throw row.error("column 'crime' is none of art. 5: " + row.cell("crime"));
            }
            List<String> sectors = row.text("sectors").equals(ANY) ? List.of() : row.list("sectors", ' ');
            entries.add(new Entry(row.text("event"), row.text("mode"), sectors, crime, row.text("article")));
        }
        return new CrimeTable(entries);
    }

    Optional<Entry> of(Event event) {
        return entries.stream().filter(e -> e.fits(event)).findFirst();
    }
}
