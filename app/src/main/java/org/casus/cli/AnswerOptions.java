package org.casus.cli;

import picocli.CommandLine.Option;

/** The form in which questions of law and record are answered. */
final class AnswerOptions {

    /** The forms answers are written in. */
    enum Format {
        /** For people. */
        TABLE,
        /** For programs: one object a line. */
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json, one object a line (default: ${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    boolean json() {
        return format == Format.JSON;
    }
}
