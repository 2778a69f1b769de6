package org.casus.model;

import java.util.Locale;

/** What a speaker says of an act. */
public enum Stance {
    /** It is as the event's status has it. */
    ASSERTS,
    /** It is so, said by the one whom it touches or who was asked: admitted, acknowledged, confirmed. */
    CONFIRMS,
    /** It did not happen, though others say it did. */
    DENIES,
    /** What the speaker said before is taken back. */
    RETRACTS;

    /** Whether the speaker vouches for the act. */
    public boolean vouches() {
        return this == ASSERTS || this == CONFIRMS;
    }

    /** The word used in every output format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
