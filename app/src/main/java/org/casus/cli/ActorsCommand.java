package org.casus.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.casus.output.ActorJsonWriter;
import org.casus.output.ActorTableWriter;
import org.casus.output.OutputOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus actors}: news in, whom its words stand for out. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Prints whom the names, titles and nouns of news reports stand for, as of the date of each report:"
                        + " country, sector, name and office.",
        footer = {
            "",
            "One line a mention, in the order of the text. Mentions with the same number stand for the same one.",
            "What cannot be told is said to be unresolved, and what could be several is ambiguous.",
            "",
            "Examples:",
            "  casus actors report.txt",
            "  casus actors --explain --date 2016-10-11 report.html",
            "  casus actors --format jsonl -o actors.jsonl news/",
            "",
            "Exit codes: 0 all coded, 1 some records failed, 2 wrong usage, 3 a file could not be read or written."
        })
final class ActorsCommand implements Callable<Integer> {

    /** The forms mentions are written in. */
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

    @Option(names = "--all", description = "also nouns and pronouns that stand for nobody who is known")
    private boolean all;

    @Option(names = "--explain", description = "say under each mention of the table why")
    private boolean explain;

    ActorsCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        OutputOptions output = batch.table(terminal, explain);
        CodeJob.Form form = (out, codes) ->
                format == Format.JSONL ? new ActorJsonWriter(out, all) : new ActorTableWriter(out, all, output);
        return batch.run(engine, terminal, spec, form);
    }
}
