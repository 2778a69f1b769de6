package org.casus.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.codebook.TsvTable.Row;

/** Cells of the tables that stand together: codes of known states, ranges of days. */
public final class Cells {

    private Cells() {}

    /** Codes with blanks between, each known. */
    public static List<String> codes(Row row, String column, States states) {
        List<String> codes = row.list(column, ' ');
        for (String code : codes) {
            if (states.find(code).isEmpty()) {
                throw row.error("column '" + column + "' names '" + code + "', which is not in states.tsv");
            }
        }
        return codes;
    }

    /** Refuses a range that ends before it starts. */
    public static void checkOrder(Row row, LocalDate start, Optional<LocalDate> end) {
        if (end.filter(e -> e.isBefore(start)).isPresent()) {
            throw row.error("ends before it starts: " + start + ", " + end.get());
        }
    }
}
