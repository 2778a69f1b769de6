package org.casus.store;

/**
 * One entry of the change feed.
 *
 * @param sequence grows with every change, without promise of being dense
 * @param at when, ISO 8601 with offset
 * @param kind what happened
 * @param subject id of the article or event
 * @param row row of that article or event in this store; of an article that is gone, the row it had
 * @param detail for people
 */
public record Change(long sequence, String at, Kind kind, String subject, long row, String detail) {

    /** What can happen to a desk. */
    public enum Kind {
        ARTICLE_ADDED,
        ARTICLE_REVISED,
        ARTICLE_REMOVED,
        EVENT_CORRECTED
    }
}
