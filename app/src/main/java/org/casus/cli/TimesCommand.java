package org.casus.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.casus.output.OutputOptions;
import org.casus.output.TimeJsonWriter;
import org.casus.output.TimeTableWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus times}: news in, the time expressions and what days they name out. */
@Command(
        name = "times",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Prints the time expressions of news reports and the days they name, seen from the day of the report.",
        footer = {
            "",
            "One line a time: first and last day, how precise the words are (day, week, month, year, interval), the",
            "words, and what the days were counted from, or why they are left open. The publication date is given,",
            "inferred with its reasons, or unknown.",
            "",
            "Examples:",
            "  casus times --date 2016-10-12 report.txt",
            "  casus times --open news/",
            "  casus times --format jsonl -o times.jsonl news/",
            "",
            "Exit codes: 0 all coded, 1 some records failed, 2 wrong usage, 3 a file could not be read or written."
        })
final class TimesCommand implements Callable<Integer> {

    /** The forms times are written in. */
    enum Format {
        TABLE,
        JSONL
    }

    private final Engine engine;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BatchOptions batch = new BatchOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or jsonl (default: ${DEFAULT-VALUE})")
    private Format format = Format.TABLE;

    @Option(names = "--open", description = "only times that are left open, with the reason")
    private boolean open;

    TimesCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        OutputOptions output = batch.table(terminal, false);
        CodeJob.Form form = (out, codes) ->
                format == Format.JSONL ? new TimeJsonWriter(out, open) : new TimeTableWriter(out, open, output);
        return batch.run(engine, terminal, spec, form);
    }
}
