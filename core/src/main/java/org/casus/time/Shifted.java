package org.casus.time;

import java.time.LocalDate;
import org.casus.model.Resolution;
import org.casus.model.TimeExpression;

/** "Two days before Christmas", "a week after Oct. 8, 2016": a time counted from one that stands behind it. */
record Shifted(FromEvent shift, Phrase from) implements Phrase {

    @Override
    public Base base() {
        return from.base();
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        Resolution<TimeExpression> start = from.on(anchor);
        if (start.value().isEmpty()) {
            return start;
        }
        TimeExpression named = start.value().get();
        LocalDate edge = shift.sign() < 0 ? named.earliest() : named.latest();
        LocalDate day = shift.unit().move(edge, shift.sign() * shift.count().low());
        return Phrase.resolved(shift.unit().grain().around(day), 0.8, "counted from the time behind it");
    }
}
