package org.casus.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;

/**
 * What a time is counted from.
 *
 * @param published day of the report, if known
 * @param direction which way its clause points
 * @param told the times with a value told shortly before it in the text, the last one first, for "the next day"
 * @param dayFirst whether 10/8/2016 is the tenth of August, if other dates of the article tell
 */
record Anchor(Optional<LocalDate> published, Direction direction, List<TimeMention> told, Optional<Boolean> dayFirst) {

    /** "The next day" counts from a time not longer than this, in days. */
    private static final int SHORT = 7;

    Anchor {
        told = List.copyOf(told);
    }

    /**
     * The last time told before.
     *
     * @param day whether it must be a day or few of them, not a month or a year, and in a past clause none that is ahead
     */
    Optional<TimeMention> told(boolean day) {
        return told.stream()
                .filter(mention ->
                        mention.value().value().filter(t -> fits(t, day)).isPresent())
                .findFirst();
    }

    private boolean fits(TimeExpression time, boolean day) {
        if (!day) {
            return true;
        }
        boolean ahead = direction == Direction.BACK
                && published.filter(time.earliest()::isAfter).isPresent();
        return !ahead && ChronoUnit.DAYS.between(time.earliest(), time.latest()) < SHORT;
    }
}
