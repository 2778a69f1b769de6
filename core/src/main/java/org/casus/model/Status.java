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

    /**
     * The status with this label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Status of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** The word used in every output format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
