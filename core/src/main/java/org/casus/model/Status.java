package org.casus.model;

import java.util.Locale;

/** Whether the act took place. */
public enum Status {
    /** It happened. */
    ACTUAL,
    /** It is announced and still ahead. */
    FUTURE,
    /** It was announced and called off. */
    CANCELLED,
    /** Conditional, possible, demanded but not done. */
    HYPOTHETICAL,
    /** The text says it did not happen. */
    NEGATED;

    /** The word used in every output format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
