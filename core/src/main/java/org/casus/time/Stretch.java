package org.casus.time;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.model.Resolution;
import org.casus.model.TimeExpression;

/** From one named time to another: "between Monday and Thursday", "from March to June 2015". */
record Stretch(Phrase from, Phrase to) implements Phrase {

    @Override
    public Base base() {
        return to.base();
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        Resolution<TimeExpression> last = to.on(anchor);
        if (last.value().isEmpty()) {
            return last;
        }
        LocalDate end = last.value().get().latest();
        Optional<LocalDate> start = start(anchor, end);
        return start.<Resolution<TimeExpression>>map(first ->
                        Phrase.resolved(new TimeExpression.Interval(first, end), 0.9, "from the first to the second"))
                .orElseGet(() -> new Resolution.Unresolved<>("the range does not start before its end"));
    }

    /** A start without a year or a week of its own is the last one before the end. */
    private Optional<LocalDate> start(Anchor anchor, LocalDate end) {
        if (from instanceof Yearly yearly) {
            return yearly.recurrence()
                    .in(end.getYear())
                    .filter(t -> !t.earliest().isAfter(end))
                    .or(() -> yearly.recurrence().in(end.getYear() - 1))
                    .map(TimeExpression::earliest);
        }
        Optional<LocalDate> first = from.on(anchor).value().map(TimeExpression::earliest);
        if (from instanceof Weekday && first.isPresent() && first.get().isAfter(end)) {
            return first.map(d -> d.minusWeeks(1)).filter(d -> !d.isAfter(end));
        }
        return first.filter(d -> !d.isAfter(end));
    }
}
