package org.casus.model;

import java.util.Locale;

/** What is done to a plan, or said of it. */
public enum PlanChange {
    /** It is said to be ahead. */
    ANNOUNCED,
    /** It is said that it will take place after all, or as planned. */
    CONFIRMED,
    /** A side says that it is ready for it. */
    OFFERED,
    /** A side says on what condition. */
    CONDITIONED,
    /** It is said not to be certain. */
    DOUBTED,
    /** It is given another day. */
    MOVED,
    /** It is put off without a new day. */
    POSTPONED,
    /** It is called off. */
    CANCELLED,
    /** Somebody says that it was not put off, called off or planned. */
    DENIED,
    /** It takes place. */
    HELD;

    /** The word used in every output format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
