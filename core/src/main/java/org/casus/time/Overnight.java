package org.casus.time;

import org.casus.model.Resolution;
import org.casus.model.TimeExpression;

/** "Overnight": the night before the report, or the one after it if the clause looks ahead. */
record Overnight() implements Phrase {

    @Override
    public Base base() {
        return Base.REPORT;
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        int first = anchor.direction() == Direction.AHEAD ? 0 : -1;
        return Phrase.fromReport(
                anchor,
                report -> Phrase.resolved(
                        new TimeExpression.Interval(report.plusDays(first), report.plusDays(first + 1L)),
                        0.8,
                        "the night " + (first < 0 ? "before" : "after") + " the report of " + report));
    }
}
