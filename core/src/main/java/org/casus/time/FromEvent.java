package org.casus.time;

import org.casus.model.Resolution;
import org.casus.model.TimeExpression;

/**
 * Counted from what the words behind it tell: "three days after the vote". Open, unless that is a time itself
 * ({@link Shifted}).
 *
 * @param sign -1 before, 1 after
 */
record FromEvent(Unit unit, Count count, int sign) implements Phrase {

    @Override
    public Base base() {
        return Base.ITSELF;
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        return new Resolution.Unresolved<>("it is counted from an event");
    }
}
