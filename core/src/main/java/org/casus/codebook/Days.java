package org.casus.codebook;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Days as the tables write them. Read by hand: {@link LocalDate#parse} takes much longer the first time, and thousands of days
 * are read before the parser of the library is warm.
 */
final class Days {

    /** Characters of "2016", "2016-10", "2016-10-11". */
    private static final int YEAR = 4;

    private static final int MONTH = 7;
    private static final int DAY = 10;

    private Days() {}

    /** @throws DateTimeException or NumberFormatException if it is no day */
    static LocalDate day(String text) {
        if (text.length() != DAY) {
            throw new DateTimeException(text);
        }
        return dayOrMonth(text);
    }

    /** A day, or the first day of a month. */
    static LocalDate dayOrMonth(String text) {
        boolean month = text.length() == MONTH;
        boolean marked = (month || (text.length() == DAY && text.charAt(MONTH) == '-')) && text.charAt(YEAR) == '-';
        if (!marked) {
            throw new DateTimeException(text);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, YEAR, 10),
                Integer.parseInt(text, YEAR + 1, MONTH, 10),
                month ? 1 : Integer.parseInt(text, MONTH + 1, DAY, 10));
    }
}
