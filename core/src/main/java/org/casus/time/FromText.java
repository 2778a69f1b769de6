package org.casus.time;

import java.util.function.Function;
import org.casus.model.Resolution;
import org.casus.model.TimeExpression;

/** Counted from the time told before it: "two days later", "the next day". */
record FromText(Function<TimeExpression, TimeExpression> count) implements Phrase {

    static final String NOTHING_TOLD = "no date stands before it to count from";

    @Override
    public Base base() {
        return Base.TOLD;
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        return anchor.told()
                .map(told -> Phrase.resolved(count.apply(told), 0.7, "counted from the time told before it"))
                .orElseGet(() -> new Resolution.Unresolved<>(NOTHING_TOLD));
    }
}
