package org.casus.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** From this day of the month to its end. */
    static Recurrence fromDay(int month, int first) {
        return year -> Optional.of(new TimeExpression.Interval(
                LocalDate.of(year, month, first), YearMonth.of(year, month).atEndOfMonth()));
    }

    /** So many days up to the end of the month. */
    static Recurrence lastDays(int month, int count) {
        return year -> {
            LocalDate end = YearMonth.of(year, month).atEndOfMonth();
            return Optional.of(new TimeExpression.Interval(end.minusDays(count - 1L), end));
        };
    }

    /** A month of the Islamic calendar, by Umm al-Qura; the first of a year that has two. */
    static Recurrence islamicMonth(int month) {
        return year -> islamic(year, month, 1)
                .map(start -> new TimeExpression.Interval(LocalDate.from(start), LocalDate.from(end(start))));
    }

    /** A day of the Islamic calendar, by Umm al-Qura. */
    static Recurrence islamicDay(int month, int day) {
        return year -> islamic(year, month, day).map(LocalDate::from).map(TimeExpression.Day::new);
    }

    private static HijrahDate end(HijrahDate start) {
        return start.plus(start.lengthOfMonth() - 1L, ChronoUnit.DAYS);
    }

    /** The calendar is known from 1883 to 2077; none outside. */
    private static Optional<HijrahDate> islamic(int year, int month, int day) {
        try {
            int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            return IntStream.rangeClosed(first, first + 1)
                    .mapToObj(y -> HijrahDate.of(y, month, day))
                    .filter(date -> LocalDate.from(date).getYear() == year)
                    .findFirst();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Days that no rule gives, one a year. */
    static Recurrence listed(List<LocalDate> days) {
        return year ->
                days.stream().filter(day -> day.getYear() == year).findFirst().map(TimeExpression.Day::new);
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
