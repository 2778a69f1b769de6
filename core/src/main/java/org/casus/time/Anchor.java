package org.casus.time;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.model.TimeExpression;

/**
 * What a time is counted from.
 *
 * @param published day of the report, if known
 * @param direction which way its clause points
 * @param told the time told before it in the text, for "the next day"
 * @param dayFirst whether 10/8/2016 is the tenth of August, if other dates of the article tell
 */
record Anchor(
        Optional<LocalDate> published,
        Direction direction,
        Optional<TimeExpression> told,
        Optional<Boolean> dayFirst) {}
