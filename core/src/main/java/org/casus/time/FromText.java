package org.casus.time;

import java.util.Optional;
import java.util.function.Function;
import org.casus.model.Resolution;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;

/**
 * Counted from the time told before it: "two days later", "the next day".
 *
 * @param day whether it can only be counted from a day, as "the next day", not from a month or a year
 */
record FromText(boolean day, Function<TimeExpression, TimeExpression> count) implements Phrase {

    static final String NOTHING_TOLD = "no date stands before it to count from";

    @Override
    public Base base() {
        return Base.TOLD;
    }

    @Override
    public Optional<TimeMention> told(Anchor anchor) {
        return anchor.told(day);
    }

    @Override
    public Resolution<TimeExpression> on(Anchor anchor) {
        return told(anchor)
                .flatMap(told -> told.value().value())
                .map(told -> Phrase.resolved(counted(told, anchor), 0.7, "counted from the time told before it"))
                .orElseGet(() -> new Resolution.Unresolved<>(NOTHING_TOLD));
    }

    /** "Five days later" counts from the end of what was told, unless that would be after a report that tells it as past. */
    private TimeExpression counted(TimeExpression told, Anchor anchor) {
        TimeExpression time = count.apply(told);
        boolean late = anchor.direction() == Direction.BACK
                && anchor.published().filter(time.earliest()::isAfter).isPresent();
        return late ? count.apply(new TimeExpression.Day(told.earliest())) : time;
    }
}
