package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.output.OutputOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that codes articles and writes what it finds in them. */
abstract class ArticlesCommand implements Callable<Integer> {

    final Engine engine;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Option(names = "-o", paramLabel = "OUT", description = "file to write results to instead of standard output")
    private @Nullable Path out;

    ArticlesCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    /** The form that is asked for. */
    abstract CodeJob.Form form();

    /** The events that are asked for. */
    EventFilter filter() {
        return EventFilter.everything();
    }

    /** How tables for people look on this run. */
    OutputOptions look(boolean cameo, boolean explain) {
        return new OutputOptions(cameo, explain, terminal.colour() && out == null, terminal.width());
    }

    /** Codes the inputs and writes all that is found; answers the exit code. */
    @Override
    public final Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec, "set by picocli").commandLine();
        sources.check(command);
        CodeJob.Settings settings = new CodeJob.Settings(
                sources.inputs(),
                sources.ingest(command),
                form(),
                filter(),
                Optional.ofNullable(out),
                sources.rejects(),
                sources.dictionaries(command),
                sources.threads(),
                sources.verbose());
        return new CodeJob(engine, terminal, settings).run();
    }
}
