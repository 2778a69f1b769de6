package org.casus.institution;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.casus.codebook.TsvTable.Row;

/** Cells of the tables that are more than words: days and lists of codes. */
public final class Cells {

    private Cells() {}

    /** A day as ISO 8601, if the cell is filled. */
    public static Optional<LocalDate> date(Row row, String column) {
        return row.optional(column).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw row.error("column '" + column + "' is not a day like 2016-10-08: " + text);
            }
        });
    }

    /** A day that must be there. */
    public static LocalDate day(Row row, String column) {
        return date(row, column).orElseThrow(() -> row.error("column '" + column + "' is empty"));
    }

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
