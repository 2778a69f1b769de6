package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import org.casus.model.Rejected;
import org.casus.model.Success;

/** Writes coded articles in one form. Not safe for several threads. */
public interface EventWriter {

    /** Writes the events of an article. */
    void write(Success coded) throws IOException;

    /** Notes an article that could not be coded; only the table counts them. */
    default void reject(Rejected rejected) {}

    /** Writes what comes after the last article. Does not close what it writes to. */
    default void finish() throws IOException {}

    /** A writer of this form, if it is text. */
    static CodedWriter of(OutputFormat format, Writer out, Codes codes, OutputOptions options) {
        return switch (format) {
            case TABLE -> new TableWriter(out, codes, options);
            case JSONL -> new JsonLinesWriter(out, codes, options.cameo());
            case ARTICLES -> new ArticlesWriter(out);
            case CSV -> new CsvWriter(out, codes, options.cameo(), true);
            case ICEWS -> new IcewsWriter(out, codes, true);
            case GDELT -> new GdeltWriter(out, codes);
            case PARQUET -> throw new IllegalArgumentException("Parquet is no text; see ParquetWriter");
        };
    }

    /** A writer that goes on after what is written already, where the form {@linkplain OutputFormat#grows() can grow}. */
    static CodedWriter continuing(OutputFormat format, Writer out, Codes codes, OutputOptions options) {
        return switch (format) {
            case TABLE, PARQUET -> throw new IllegalArgumentException(format + " does not grow");
            case JSONL, ARTICLES, GDELT -> of(format, out, codes, options);
            case CSV -> new CsvWriter(out, codes, options.cameo(), false);
            case ICEWS -> new IcewsWriter(out, codes, false);
        };
    }
}
