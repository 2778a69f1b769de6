package org.casus.output;

import java.util.Locale;

/** The forms events are written in. */
public enum OutputFormat {
    /** For people. */
    TABLE,
    /** One event a line, with everything that is known of it. */
    JSONL,
    /** One article a line, with what it is about. */
    ARTICLES,
    /** One row an event, RFC 4180. */
    CSV,
    /** The twenty columns of ICEWS, one row for each pair of actor and recipient. */
    ICEWS,
    /** The sixty-one columns of GDELT 2.0, one row for each pair of actor and recipient. */
    GDELT,
    /** The columns of CSV with types, in bytes. */
    PARQUET;

    /** The word for it on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether rows may be added to a file of the form: a table ends with its totals, Parquet with its index. */
    public boolean grows() {
        return this != TABLE && this != PARQUET;
    }

    /** Whether the form has a place for events that did not happen. */
    public boolean showsStatus() {
        return this != ICEWS && this != GDELT;
    }
}
