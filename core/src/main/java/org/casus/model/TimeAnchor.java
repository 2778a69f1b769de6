package org.casus.model;

import java.time.LocalDate;

/** What a time was counted from. */
public sealed interface TimeAnchor {

    /** Nothing: the words give the year, or no time at all. */
    record Itself() implements TimeAnchor {}

    /** The day of the report: "on Monday", "last week", "October 19". */
    record Report(LocalDate day) implements TimeAnchor {}

    /**
     * A time told before it: "two days later".
     *
     * @param words where that stands
     */
    record Told(Span words) implements TimeAnchor {}
}
