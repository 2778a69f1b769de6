package org.casus.institution.court;

import java.time.LocalDate;

/**
 * Days from a first to a last one, both included.
 *
 * @param to {@link #OPEN} if there is no end
 */
public record Period(LocalDate from, LocalDate to) {

    /** Stands for no end. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it starts: " + from + ", " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** {@code 2014-02-20 to 2014-03-31}, {@code from 2014-02-20}, or the one day. */
    @Override
    public String toString() {
        if (to.equals(OPEN)) {
            return "from " + from;
        }
        return from.equals(to) ? from.toString() : from + " to " + to;
    }
}
