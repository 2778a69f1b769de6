package org.casus.time;

import java.time.LocalDate;
import org.casus.model.Resolution;
import org.casus.model.TimeExpression;

/** "since Friday": from a time in the past to the day of the report. */
record Since(Phrase start) implements Phrase {

    @Override
    public Base base() {
        return Base.REPORT;
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        Anchor back = new Anchor(anchor.published(), Direction.BACK, anchor.told(), anchor.dayFirst());
        Resolution<TimeExpression> from = start.on(back);
        if (from.value().isEmpty()) {
            return from;
        }
        LocalDate first = from.value().get().earliest();
        return Phrase.fromReport(
                anchor,
                day -> first.isAfter(day)
                        ? new Resolution.Unresolved<>("it would start after the report")
                        : Phrase.resolved(
                                new TimeExpression.Interval(first, day), 0.9, "from then to the day of the report"));
    }
}
