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
    CSV;

    /** The word for it on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
