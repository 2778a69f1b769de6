package org.casus.store;

/**
 * One entry of the change feed.
 *
 * @param sequence grows with every change, without promise of being dense
 * @param at when, ISO 8601 with offset
 * @param kind what happened
 * @param subject id of the article or event
 * @param detail for people
 */
public record Change(long sequence, String at, Kind kind, String subject, String detail) {

    /** What can happen to a desk. */
    public enum Kind {
        ARTICLE_ADDED,
        ARTICLE_REVISED,
        ARTICLE_REMOVED,
        EVENT_CORRECTED
    }
}
