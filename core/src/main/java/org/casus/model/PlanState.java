package org.casus.model;

import java.util.Locale;

/** How a plan stands at the end of a report. */
public enum PlanState {
    /** Announced and still ahead. */
    PLANNED,
    /** Ahead, on another day than was first named. */
    MOVED,
    /** To take place if something else does first. */
    CONDITIONAL,
    /** Put off, and no new day named. */
    POSTPONED,
    /** Called off. */
    CANCELLED,
    /** It took place. */
    HELD,
    /** Nobody says whether it will take place. */
    IN_DOUBT;

    /** The words used in every output format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
