package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.casus.model.TimeExpression;

/** Lengths of time that news counts in. */
enum Unit {
    MINUTES,
    HOURS,
    DAYS,
    WEEKS,
    FORTNIGHTS,
    MONTHS,
    YEARS,
    DECADES,
    CENTURIES;

    /** This day moved by so many units; minutes and hours by the days they fill, so that "two hours ago" is today. */
    LocalDate move(LocalDate from, int count) {
        return switch (this) {
            case MINUTES -> from.plusDays(count / 1440);
            case HOURS -> from.plusDays(count / 24);
            case DAYS -> from.plusDays(count);
            case WEEKS -> from.plusWeeks(count);
            case FORTNIGHTS -> from.plusWeeks(2L * count);
            case MONTHS -> from.plusMonths(count);
            case YEARS -> from.plusYears(count);
            case DECADES -> from.plusYears(10L * count);
            case CENTURIES -> from.plusYears(100L * count);
        };
    }

    /** The calendar unit that holds this day; a decade starts in a year that ends in 0, a century in one that ends in 01. */
    TimeExpression around(LocalDate day) {
        return switch (this) {
            case MINUTES, HOURS, DAYS -> new TimeExpression.Day(day);
            case WEEKS, FORTNIGHTS ->
                new TimeExpression.Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case MONTHS -> new TimeExpression.Month(YearMonth.from(day));
            case YEARS -> new TimeExpression.Year(day.getYear());
            case DECADES -> years(Math.floorDiv(day.getYear(), 10) * 10, 10);
            case CENTURIES -> years(Math.floorDiv(day.getYear() - 1, 100) * 100 + 1, 100);
        };
    }

    private static TimeExpression years(int first, int count) {
        return new TimeExpression.Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }

    /** What it is told by when something is counted in it: "two decades ago" is a year. */
    Unit grain() {
        return this == DECADES || this == CENTURIES ? YEARS : this;
    }
}
