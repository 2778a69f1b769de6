package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.model.Provenance;
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

    /** The form that is asked for, if it is no text. */
    Optional<CodeJob.BytesForm> bytes() {
        return Optional.empty();
    }

    /** The events that are asked for. */
    EventFilter filter() {
        return EventFilter.everything();
    }

    /**
     * What it takes to go on with a run that was broken off, if that is asked for.
     *
     * @param shared what all commands have to say of a run
     */
    Optional<CodeJob.Resumption> resumption(CommandLine command, Map<String, String> shared) {
        return Optional.empty();
    }

    /** Refuses options that do not go together. */
    void check(CommandLine command) {}

    /** Whether results go to a terminal that shows colours. */
    final boolean onTerminal() {
        return terminal.colour() && out == null;
    }

    /** Whether results go to a file. */
    final boolean hasFile() {
        return out != null;
    }

    /** How tables for people look on this run. */
    OutputOptions look(boolean cameo, boolean explain) {
        return new OutputOptions(cameo, explain, onTerminal(), terminal.width());
    }

    /** Codes the inputs and writes all that is found; answers the exit code. */
    @Override
    public final Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec, "set by picocli").commandLine();
        sources.check(command);
        check(command);
        CodeJob.Settings settings = new CodeJob.Settings(
                sources.inputs(),
                sources.ingest(command),
                form(),
                bytes(),
                filter(),
                Optional.ofNullable(out),
                sources.rejects(),
                sources.dictionaries(command),
                sources.threads(),
                sources.verbose(),
                resumption(command, settings(command)));
        return new CodeJob(engine, terminal, settings).run();
    }

    private Map<String, String> settings(CommandLine command) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        Provenance versions = engine.versions();
        all.put("coder", versions.coder());
        all.put("model", versions.model());
        all.put("codebook", versions.codebook());
        all.putAll(sources.settings(command));
        return all;
    }
}
