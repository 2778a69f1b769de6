package org.casus.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.casus.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus load}: news in, onto the desk. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Codes news reports and files them on a desk, with events, claims, plans and what the record says.",
        footer = {
            "",
            "What the desk holds already is not coded again: a load that was broken off goes on when it is called again.",
            "An article that has changed, or that a newer version codes, replaces what was filed of it.",
            "",
            "Examples:",
            "  casus load news/ --desk desk",
            "  casus load archive.jsonl.gz --desk desk --rejects rejects.jsonl",
            "  curl -s https://example.org/report | casus load --input-format html - --desk desk",
            "  casus load news/ --database postgresql://casus@db.example:5432/desk",
            "",
            "Exit codes: 0 all filed, 1 some records failed, 2 wrong usage, 3 a file or the desk could not be read or",
            "written."
        })
final class LoadCommand implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Mixin
    private final DeskOptions desk = new DeskOptions();

    @Option(names = "--again", description = "code again what the desk holds already")
    private boolean again;

    LoadCommand(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec, "set by picocli").commandLine();
        sources.check(command);
        LoadJob.Settings settings = new LoadJob.Settings(
                sources.inputs(),
                sources.ingest(command),
                sources.rejects(),
                sources.dictionaries(command),
                sources.threads(),
                sources.verbose(),
                again);
        try (Store store = desk.make(command, Clock.systemUTC())) {
            return new LoadJob(engine, terminal, settings, store, desk.name()).run();
        }
    }
}
