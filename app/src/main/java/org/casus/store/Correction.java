package org.casus.store;

import java.util.Optional;

/**
 * What a reader of the desk decided about an event. Corrections are added, never changed: the newest of an event counts.
 *
 * @param number in this store, from 1; 0 before it is stored
 * @param event id of the event
 * @param verdict what was decided
 * @param author who decided
 * @param reason why, in their words
 * @param at when, ISO 8601 with offset
 * @param fields JSON object of the fields that were set right (a FIX), as in the JSON of an event; or {@code {"other": id}} of a
 *     MERGE or SPLIT
 */
public record Correction(
        long number, String event, Verdict verdict, String author, String reason, String at, Optional<String> fields) {

    /** What can be decided. */
    public enum Verdict {
        ACCEPT,
        REJECT,
        FIX,
        /** The event and another are the same act, though the rules keep them apart. */
        MERGE,
        /** The event and another are not the same act, though the rules join them. */
        SPLIT
    }
}
