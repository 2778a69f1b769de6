package org.casus.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.InputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How inputs are read; shared by commands. */
final class InputOptions {

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "text, html, jsonl, json or csv; told from name and content if not given")
    private @Nullable InputFormat format;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "encoding of the inputs, for example windows-1252; told from the bytes if not given")
    private @Nullable Charset encoding;

    @Option(
            names = "--max-chars",
            paramLabel = "N",
            defaultValue = "" + IngestOptions.DEFAULT_LIMIT,
            description = "longest text of one article, in characters (default: ${DEFAULT-VALUE})")
    private int limit;

    int limit() {
        return limit;
    }

    IngestOptions ingest() {
        return new IngestOptions(
                Optional.ofNullable(format), Optional.ofNullable(encoding), Optional.empty(), Optional.empty(), limit);
    }
}
