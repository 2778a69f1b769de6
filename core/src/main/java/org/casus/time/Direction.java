package org.casus.time;

/** Which way from the day of the report the words around a time point. */
public enum Direction {
    /** The verb is past: "met on Monday". */
    BACK,
    /** The verb is future or the act is arranged: "will meet on Monday", "due to meet", "talks set for Monday". */
    AHEAD,
    /** Nothing tells. */
    OPEN
}
