package org.casus.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.casus.output.OutputOptions;
import org.casus.output.RecordJsonWriter;
import org.casus.output.RecordTableWriter;
import org.casus.record.RecordFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus record}: news in, what law and record say to it out. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Holds news reports against law and record: votes and vetoes of the Security Council, who is a member"
                        + " of it or of the International Criminal Court, and acts that may be crimes of its Statute.",
        footer = {
            "",
            "A vote or veto that is told is linked to the recorded one, with what agrees and what does not. An act that may be",
            "a crime, or an accusation that names one, gets its question of jurisdiction filled in and answered.",
            "",
            "Examples:",
            "  casus record report.txt",
            "  casus record --format jsonl --date 2016-10-11 report.html",
            "",
            "Exit codes: 0 all coded, 1 some records failed, 2 wrong usage, 3 a file could not be read or written.",
            "This is information, not legal advice."
        })
final class RecordCommand implements Callable<Integer> {

    /** The forms notes are written in. */
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

    RecordCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        OutputOptions output = batch.table(terminal, false);
        RecordFinder finder = RecordFinder.load();
        CodeJob.Form form = (out, codes) -> format == Format.JSONL
                ? new RecordJsonWriter(out, finder::find, finder.data())
                : new RecordTableWriter(out, finder::find, finder.data(), output);
        return batch.run(engine, terminal, spec, form);
    }
}
