package org.casus.plan;

import java.util.Optional;
import org.casus.model.TimeExpression;

/** Comparing stretches of time. */
final class Days {

    private Days() {}

    /** Whether they may be the same day. */
    static boolean meet(TimeExpression a, TimeExpression b) {
        return !a.latest().isBefore(b.earliest()) && !b.latest().isBefore(a.earliest());
    }

    /** The narrower of two that may be the same, else the later named. */
    static Optional<TimeExpression> sharper(Optional<TimeExpression> known, Optional<TimeExpression> named) {
        if (known.isEmpty() || named.isEmpty()) {
            return named.or(() -> known);
        }
        TimeExpression a = known.orElseThrow();
        TimeExpression b = named.orElseThrow();
        boolean narrower = !a.earliest().isBefore(b.earliest()) && !a.latest().isAfter(b.latest());
        return meet(a, b) && narrower ? known : named;
    }
}
