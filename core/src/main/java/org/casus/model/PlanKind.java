package org.casus.model;

import java.util.Locale;

/** What is planned. */
public enum PlanKind {
    /** Somebody goes to somebody. */
    VISIT,
    /** Talks, a summit, a conference. */
    MEETING,
    /** A body decides by voting. */
    VOTE,
    /** Forces leave. */
    WITHDRAWAL,
    /** Fighting is to stop. */
    CEASEFIRE,
    /** Forces are sent, or exercise. */
    DEPLOYMENT,
    /** Forces are to attack. */
    OPERATION,
    /** People stop work or take to the streets. */
    PROTEST;

    /** The word used in every output format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
