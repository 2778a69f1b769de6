package org.casus.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.casus.model.TimeExpression;

/** Something that comes once a year. */
@FunctionalInterface
interface Recurrence {

    /** When it comes in this year; empty if it does not, as 29 February. */
    Optional<TimeExpression> in(int year);

    static Recurrence day(int month, int day) {
        return year -> date(year, month, day).map(TimeExpression.Day::new);
    }

    /** Days of one month. */
    static Recurrence days(int month, int first, int last) {
        return year -> date(year, month, first)
                .flatMap(start -> date(year, month, last)
                        .filter(end -> end.isAfter(start))
                        .map(end -> new TimeExpression.Interval(start, end)));
    }

    static Recurrence month(int month, Part part) {
        return year -> Optional.of(part.of(new TimeExpression.Month(YearMonth.of(year, month))));
    }

    /** So many months from the first of this one; may end in the next year, as winter. */
    static Recurrence months(int first, int count, Part part) {
        return year -> {
            LocalDate start = LocalDate.of(year, first, 1);
            return Optional.of(part.of(
                    new TimeExpression.Interval(start, start.plusMonths(count).minusDays(1))));
        };
    }

    static Recurrence nth(int month, DayOfWeek weekday, int n) {
        return year -> Optional.of(new TimeExpression.Day(
                LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday))));
    }

    static Recurrence easter(int shift) {
        return year -> Optional.of(new TimeExpression.Day(easterSunday(year).plusDays(shift)));
    }

    /** Western Easter by the method of the anonymous correspondent of Nature, 1876. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leap = century / 4;
        int moon = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leap - moon + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
        int late = (golden + 11 * epact + 22 * week) / 451;
        int days = epact + week - 7 * late + 114;
        return LocalDate.of(year, Month.of(days / 31), days % 31 + 1);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
