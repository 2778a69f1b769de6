package org.casus.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.casus.model.Resolution;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;

/** What the words of a time say, before it is known what they are counted from. */
sealed interface Phrase
        permits Fixed,
                Yearly,
                Weekday,
                WeekdayNear,
                FromReport,
                FromText,
                FromEvent,
                Overnight,
                Shifted,
                Slashed,
                Since,
                Stretch,
                Vague {

    /** What phrases count from. */
    enum Base {
        ITSELF,
        REPORT,
        TOLD
    }

    /** What this one counts from. */
    Base base();

    /** The time told before that this one counts from; empty if it does not. */
    default Optional<TimeMention> told(Anchor anchor) {
        return Optional.empty();
    }

    /** The calendar time the words name, counted from this anchor. */
    Resolution<TimeExpression> on(Anchor anchor);

    /** An answer that needs the day of the report, or the reason why there is none. */
    static Resolution<TimeExpression> fromReport(
            Anchor anchor, Function<LocalDate, Resolution<TimeExpression>> answer) {
        return anchor.published().map(answer).orElseGet(() -> new Resolution.Unresolved<>("no publication date"));
    }

    static Resolution<TimeExpression> resolved(TimeExpression time, double confidence, String evidence) {
        return new Resolution.Resolved<>(time, confidence, evidence);
    }
}
