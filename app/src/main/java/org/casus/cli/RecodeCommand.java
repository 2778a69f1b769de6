package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus recode}: the articles of a desk, coded by the versions at hand. */
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Codes again what other versions of coder, model or codebook filed on a desk, and tells what became"
                        + " different.",
        footer = {
            "",
            "Decisions of people are kept. A run that was broken off goes on when it is called again, except with --all.",
            "",
            "Examples:",
            "  casus recode --desk desk",
            "  casus recode --desk desk --dry-run --changes changes.jsonl",
            "",
            "Exit codes: 0 all coded, 1 some articles failed and stay as they were, 2 wrong usage, 3 a file or the desk could",
            "not be read or written."
        })
final class RecodeCommand implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DeskOptions desk = new DeskOptions();

    @Option(names = "--all", description = "also what these very versions coded: with other --actors, say")
    private boolean all;

    @Option(names = "--dry-run", description = "file nothing, only tell what would become different")
    private boolean dry;

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            description = "file for what became different, as the JSON lines of casus diff")
    private @Nullable Path changes;

    @Option(names = "--rejects", paramLabel = "FILE", description = "file for what could not be coded, as JSON lines")
    private @Nullable Path rejects;

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "actors of your own, before the built-in ones, as in casus load")
    private List<Path> actors = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", description = "articles coded at a time (default: one a processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    RecodeCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec, "set by picocli").commandLine();
        if (threads < 1) {
            throw new ParameterException(command, "--threads is " + threads + ", it must be at least 1.");
        }
        RecodeJob.Settings settings = new RecodeJob.Settings(
                all,
                dry,
                Optional.ofNullable(changes),
                Optional.ofNullable(rejects),
                SourceOptions.dictionaries(command, actors),
                threads);
        try (Store store = desk.open(command, Clock.systemUTC())) {
            return new RecodeJob(engine, terminal, settings, store, desk.name()).run();
        }
    }
}
