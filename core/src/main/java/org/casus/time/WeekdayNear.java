package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.casus.model.Resolution;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;

/**
 * A weekday of a named week, "Tuesday of last week", or counted from the time told before, "the following Monday".
 *
 * @param fromText whether it is counted from the time told before, not from the report
 */
record WeekdayNear(DayOfWeek day, int shift, boolean fromText) implements Phrase {

    @Override
    public Base base() {
        return fromText ? Base.TOLD : Base.REPORT;
    }

    @Override
    public Optional<TimeMention> told(Anchor anchor) {
        return fromText ? anchor.told(false) : Optional.empty();
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        if (!fromText) {
            return Phrase.fromReport(anchor, report -> {
                LocalDate monday = report.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(shift);
                return Phrase.resolved(
                        new TimeExpression.Day(monday.plusDays(day.getValue() - 1L)),
                        0.9,
                        "in the week from " + monday);
            });
        }
        Optional<TimeExpression> told = told(anchor).flatMap(t -> t.value().value());
        if (told.isEmpty()) {
            return new Resolution.Unresolved<>(FromText.NOTHING_TOLD);
        }
        LocalDate date = shift < 0
                ? told.get().earliest().with(TemporalAdjusters.previous(day))
                : told.get().latest().with(TemporalAdjusters.next(day));
        return Phrase.resolved(new TimeExpression.Day(date), 0.7, "counted from the time told before it");
    }
}
