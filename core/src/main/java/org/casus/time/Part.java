package org.casus.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.casus.model.TimeExpression;

/** A third of a longer time, or the whole. */
enum Part {
    EARLY(0),
    MIDDLE(1),
    LATE(2),
    WHOLE(0);

    private final int third;

    Part(int third) {
        this.third = third;
    }

    /** The part with this number: 0 early, 1 middle, 2 late. */
    static Part of(int third) {
        return third <= 0 ? EARLY : third == 1 ? MIDDLE : LATE;
    }

    /** Whole months of a year, whole years of a decade, days otherwise. */
    TimeExpression of(TimeExpression whole) {
        if (this == WHOLE) {
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
        if (months >= 12) {
            return start.plusMonths(months * third / 3);
        }
        return start.plusDays(ChronoUnit.DAYS.between(start, end) * third / 3);
    }
}
