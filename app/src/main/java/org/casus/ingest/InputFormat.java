package org.casus.ingest;

import java.util.Locale;

/** The formats an input may have. */
public enum InputFormat {
    /** One article a file, as it is. */
    TEXT,
    /** One article a file, in a web page. */
    HTML,
    /** One JSON object a line. */
    JSONL,
    /** One JSON object, or an array of them. */
    JSON,
    /** A header line, then one article a row; commas, semicolons or tabs. */
    CSV,
    /** A web archive: the web pages and texts among its records, also if they are compressed one by one. */
    WARC,
    /** One article a row, in the columns that CSV has. */
    PARQUET;

    /** Whether it is a file of articles in bytes of its own, not in characters. */
    boolean isArchive() {
        return this == WARC || this == PARQUET;
    }

    /** The word for it on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
