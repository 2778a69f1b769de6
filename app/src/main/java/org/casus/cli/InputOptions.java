package org.casus.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.InputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How inputs are read; shared by commands. */
final class InputOptions {

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "text, html, jsonl, json, csv, warc or parquet; told from name and content if not given")
    private @Nullable InputFormat format;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = CharsetName.class,
            description = "encoding of the inputs, for example windows-1252; told from the bytes if not given")
    private @Nullable Charset encoding;

    @Option(
            names = "--capture-date",
            description = "take pages of a web archive that give no date to be of the day they were captured")
    private boolean captureDate;

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
                Optional.ofNullable(format),
                Optional.ofNullable(encoding),
                Optional.empty(),
                Optional.empty(),
                limit,
                captureDate);
    }

    /** An encoding by one of its names. */
    static final class CharsetName implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "no encoding is called '" + name + "'; try UTF-8, UTF-16LE or windows-1252");
            }
        }
    }
}
