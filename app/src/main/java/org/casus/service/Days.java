package org.casus.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.TimeExpression;

/** Days of queries: written as a day, a month or a year, shown in words. */
final class Days {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?");

    private Days() {}

    /** Whether it looks like a day, a month or a year. */
    static boolean looksLike(String text) {
        return WRITTEN.matcher(text.strip()).matches();
    }

    /** The first day of what is written. */
    static LocalDate first(String parameter, String text) {
        return read(parameter, text, false);
    }

    /** The last day of what is written. */
    static LocalDate last(String parameter, String text) {
        return read(parameter, text, true);
    }

    private static LocalDate read(String parameter, String text, boolean last) {
        Matcher m = WRITTEN.matcher(text.strip());
        if (!m.matches()) {
            throw new QueryException(
                    parameter,
                    parameter + ": a day is asked for, as in 2016-10-11, 2016-10 or 2016, not '" + text + "'");
        }
        int year = Integer.parseInt(m.group(1));
        int month = m.group(2) == null ? (last ? 12 : 1) : Integer.parseInt(m.group(2));
        try {
            YearMonth of = YearMonth.of(year, month);
            int day = m.group(3) == null ? (last ? of.lengthOfMonth() : 1) : Integer.parseInt(m.group(3));
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            YearMonth near = YearMonth.of(year, Math.min(12, Math.max(1, month)));
            LocalDate nearest = m.group(3) == null
                    ? near.atDay(1)
                    : near.atDay(Math.min(near.lengthOfMonth(), Math.max(1, Integer.parseInt(m.group(3)))));
            throw new QueryException(
                    parameter, parameter + ": no calendar has '" + text + "'; the nearest day is " + nearest);
        }
    }

    /** What is written as a day, a month, a year or two of them with a slash between; none for {@code none}. */
    static Optional<TimeExpression> expression(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.equals(Fix.NONE)) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return Optional.of(new TimeExpression.Interval(
                    first("date", text.substring(0, slash)), last("date", text.substring(slash + 1))));
        }
        LocalDate first = first("date", text);
        return Optional.of(
                switch (text.length()) {
                    case 4 -> new TimeExpression.Year(first.getYear());
                    case 7 -> new TimeExpression.Month(YearMonth.from(first));
                    default -> new TimeExpression.Day(first);
                });
    }

    /** A stretch of days in words: "Oct 2016", "2016", "11 Oct 2016", "from 1 Oct 2016", "1 Oct 2016 to 9 May 2017". */
    static String label(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.map(d -> "from " + day(d))
                    .orElseGet(() -> "until " + to.map(Days::day).orElse(""));
        }
        LocalDate first = from.orElseThrow();
        LocalDate last = to.orElseThrow();
        if (first.equals(last)) {
            return day(first);
        }
        YearMonth month = YearMonth.from(first);
        if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
            return month(month);
        }
        if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
            return Integer.toString(first.getYear());
        }
        if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth())) {
            return month(month) + " to " + month(YearMonth.from(last));
        }
        return day(first) + " to " + day(last);
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ROOT) + " " + month.getYear();
    }
}
