package org.casus.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.casus.output.OutputOptions;
import org.casus.output.ThreadJsonWriter;
import org.casus.output.ThreadTableWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus claims}: news in, who says, confirms, denies and takes back what out. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Prints who says, confirms, denies or takes back each act that news reports tell of.",
        footer = {
            "",
            "One thread an act: an accusation and its denial stand together, each with its exact words.",
            "Acts that a report tells in its own name only, and that nobody denies, are left out.",
            "",
            "Examples:",
            "  casus claims report.txt",
            "  casus claims --disputed --date 2016-10-11 report.html",
            "  casus claims --format jsonl -o claims.jsonl news/",
            "",
            "Exit codes: 0 all coded, 1 some records failed, 2 wrong usage, 3 a file could not be read or written."
        })
final class ClaimsCommand implements Callable<Integer> {

    /** The forms threads are written in. */
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

    @Option(names = "--disputed", description = "only threads in which somebody denies the act")
    private boolean disputed;

    ClaimsCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        OutputOptions output = batch.table(terminal, false);
        CodeJob.Form form = (out, codes) -> format == Format.JSONL
                ? new ThreadJsonWriter(out, codes, disputed)
                : new ThreadTableWriter(out, output, disputed);
        return batch.run(engine, terminal, spec, form);
    }
}
