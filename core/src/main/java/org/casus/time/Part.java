package org.casus.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.casus.model.TimeExpression;

/** A third of a longer time, its last day, or the whole. */
enum Part {
    EARLY(0),
    MIDDLE(1),
    LATE(2),
    WHOLE(0),
    /** "By the end of May": the last day. */
    LAST_DAY(2);

    private final int third;

    Part(int third) {
        this.third = third;
    }

    /** The part with this number: 0 early, 1 middle, 2 late. */
    static Part of(int third) {
        return third <= 0 ? EARLY : third == 1 ? MIDDLE : LATE;
    }

    /** Whole months of a year, whole years of a decade, days otherwise; a week has no thirds. */
    TimeExpression of(TimeExpression whole) {
        if (this == LAST_DAY) {
            return new TimeExpression.Day(whole.latest());
        }
        if (this == WHOLE || whole instanceof TimeExpression.Week) {
            return whole;
        }
        LocalDate start = whole.earliest();
        LocalDate end = whole.latest().plusDays(1);
        return new TimeExpression.Interval(
                step(start, end, third), step(start, end, third + 1).minusDays(1));
    }

    private static LocalDate step(LocalDate start, LocalDate end, int third) {
        if (third == 3) {
            return end;
        }
        long months = ChronoUnit.MONTHS.between(start, end);
        if (months >= 120) {
            // The early fifties are 1950 to 1953, the middle 1954 to 1956.
            return start.plusYears((months / 12 * third + 2) / 3);
        }
        if (months >= 12) {
            return start.plusMonths(months * third / 3);
        }
        return start.plusDays(ChronoUnit.DAYS.between(start, end) * third / 3);
    }
}
