package org.casus.ingest;

import java.util.Optional;
import org.casus.model.Alignment;

/**
 * An article as its format gives it, before the checks all formats share.
 *
 * @param id the caller's id, or one made from file and line
 * @param where file and line, for messages
 * @param date as written
 */
record Draft(
        String id,
        String where,
        Optional<String> title,
        Optional<String> source,
        Optional<String> url,
        Optional<String> language,
        Optional<DateField> date,
        String text,
        Alignment alignment) {

    /**
     * A date as written.
     *
     * @param origin where it stood
     * @param strict whether a value that is no date spoils the article; a web page's metadata do not
     */
    record DateField(String value, String origin, boolean strict) {}

    /** Nothing but text. */
    static Draft of(String id, String where, String text) {
        return new Draft(
                id,
                where,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                Alignment.IDENTITY);
    }
}
