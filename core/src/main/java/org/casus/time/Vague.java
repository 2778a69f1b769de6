package org.casus.time;

import org.casus.model.Resolution;
import org.casus.model.TimeExpression;

/** Words of time that name none. */
record Vague(String reason) implements Phrase {

    @Override
    public Base base() {
        return Base.ITSELF;
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        return new Resolution.Unresolved<>(reason);
    }
}
