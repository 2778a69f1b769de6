package org.casus.time;

import org.casus.model.Resolution;
import org.casus.model.TimeExpression;

/** A time with its year: "Oct. 8, 2016", "in 2014", "the 1990s". */
record Fixed(TimeExpression time) implements Phrase {

    @Override
    public Base base() {
        return Base.ITSELF;
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        return Phrase.resolved(time, 1.0, "the words give the year");
    }
}
