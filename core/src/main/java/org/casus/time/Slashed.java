package org.casus.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.model.Resolution;
import org.casus.model.TimeExpression;

/** "10/8/2016": month and day, or day and month. */
record Slashed(int first, int second, int year) implements Phrase {

    Optional<LocalDate> monthFirst() {
        return date(first, second);
    }

    Optional<LocalDate> dayFirst() {
        return date(second, first);
    }

    private Optional<LocalDate> date(int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether only one reading is a date, and if so, whether it has the day first. */
    Optional<Boolean> order() {
        return monthFirst().isPresent() == dayFirst().isPresent()
                ? Optional.empty()
                : Optional.of(dayFirst().isPresent());
    }

    @Override
    public Base base() {
        return Base.ITSELF;
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        if (order().isPresent() || first == second) {
            return day(monthFirst().or(this::dayFirst).orElseThrow(), 1.0, "only one reading is a date");
        }
        LocalDate american = monthFirst().orElseThrow();
        LocalDate european = dayFirst().orElseThrow();
        if (anchor.dayFirst().isPresent()) {
            return day(
                    anchor.dayFirst().get() ? european : american, 0.9, "the order of the other dates in the article");
        }
        if (anchor.published().isPresent() && anchor.direction() == Direction.BACK) {
            LocalDate published = anchor.published().get();
            if (american.isAfter(published) != european.isAfter(published)) {
                return day(
                        american.isAfter(published) ? european : american,
                        0.7,
                        "the other reading is after the report");
            }
        }
        return new Resolution.Ambiguous<>(
                List.of(new TimeExpression.Day(american), new TimeExpression.Day(european)),
                "month and day may stand in either order");
    }

    private static Resolution<TimeExpression> day(LocalDate date, double confidence, String evidence) {
        return Phrase.resolved(new TimeExpression.Day(date), confidence, evidence);
    }
}
