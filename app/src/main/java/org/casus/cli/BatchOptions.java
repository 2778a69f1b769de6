package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.casus.output.OutputOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which articles are coded, and where results go; shared by the commands that code articles and write what they find. */
final class BatchOptions {

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Option(names = "-o", paramLabel = "OUT", description = "file to write results to instead of standard output")
    private @Nullable Path out;

    /** Whether results go to a file. */
    boolean toFile() {
        return out != null;
    }

    /** Refuses what makes no run. */
    void check(CommandLine command) {
        sources.check(command);
    }

    /** How tables for people look on this run. */
    OutputOptions table(Terminal terminal, boolean explain) {
        return new OutputOptions(false, explain, terminal.colour() && !toFile(), terminal.width());
    }

    /**
     * Codes the inputs and writes all that is found in this form.
     *
     * @return the exit code
     */
    int run(Engine engine, Terminal terminal, @Nullable CommandSpec spec, CodeJob.Form form) throws IOException {
        CommandLine command = Objects.requireNonNull(spec, "set by picocli").commandLine();
        check(command);
        return new CodeJob(engine, terminal, settings(command, form, EventFilter.everything())).run();
    }

    CodeJob.Settings settings(CommandLine command, CodeJob.Form form, EventFilter filter) throws IOException {
        return new CodeJob.Settings(
                sources.inputs(),
                sources.ingest(command),
                form,
                filter,
                Optional.ofNullable(out),
                sources.rejects(),
                sources.dictionaries(command),
                sources.threads(),
                sources.verbose());
    }
}
