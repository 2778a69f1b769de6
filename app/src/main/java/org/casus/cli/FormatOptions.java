package org.casus.cli;

import picocli.CommandLine.Option;

/** The form of what is found, where that is a table or JSON lines. */
final class FormatOptions {

    /** The forms. */
    enum Format {
        /** For people. */
        TABLE,
        /** For programs: one object a line. */
        JSONL
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or jsonl (default: ${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    boolean jsonl() {
        return format == Format.JSONL;
    }
}
