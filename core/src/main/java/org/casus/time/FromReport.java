package org.casus.time;

import java.time.LocalDate;
import java.util.function.Function;
import org.casus.model.Resolution;
import org.casus.model.TimeExpression;

/**
 * Counted from the day of the report: "yesterday", "last week", "two days ago".
 *
 * @param needed the direction the clause must have for this reading, OPEN for any: "in two days" is a date only ahead
 * @param confidence in [0,1]
 */
record FromReport(Function<LocalDate, TimeExpression> count, Direction needed, double confidence) implements Phrase {

    /** Every reading of the clause. */
    static FromReport of(double confidence, Function<LocalDate, TimeExpression> count) {
        return new FromReport(count, Direction.OPEN, confidence);
    }

    @Override
    public Base base() {
        return Base.REPORT;
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        if (needed != Direction.OPEN && anchor.direction() != needed) {
            return new Resolution.Unresolved<>("it is a length of time, not a date");
        }
        return Phrase.fromReport(
                anchor, day -> Phrase.resolved(count.apply(day), confidence, "counted from the report of " + day));
    }
}
