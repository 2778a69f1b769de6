package org.casus.institution;

import java.time.DateTimeException;
import java.time.LocalDate;
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
                return day(text);
            } catch (DateTimeException | NumberFormatException e) {
                throw row.error("column '" + column + "' is not a day like 2016-10-08: " + text);
            }
        });
    }

    /** As {@link LocalDate#parse}, which takes much longer the first time; thousands of days are read. */
    private static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("not of the form 2016-10-08");
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
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
