package org.casus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code casus eval}: scores against annotated files. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        synopsisSubcommandLabel = "TASK",
        description = "Scores results against files that people annotated; prints one JSON object.",
        footer = {
            "",
            "Examples:",
            "  casus eval events report.events.json events.jsonl",
            "  casus eval status acts.gold.jsonl events.jsonl",
            "  casus eval times times.gold.jsonl times.jsonl",
            "  casus eval contexts contexts.gold.jsonl articles.jsonl",
            "  casus eval actors actors.gold.jsonl actors.jsonl",
            "  casus eval relate pairs.gold.jsonl codes.jsonl",
            "  casus eval read treebank.conllu read.conllu"
        })
final class EvalCommand extends CommandGroup {

    EvalCommand() {
        super(
                "Name a task: events, status, claims, plans, actors, actor-evidence, times, places, event-places, contexts, relate or read.");
    }

    static CommandLine commandLine(Engine engine, Terminal terminal) {
        return new CommandLine(new EvalCommand())
                .addSubcommand(new EvalEvents(terminal))
                .addSubcommand(new EvalContexts(terminal))
                .addSubcommand(new EvalRelations(terminal))
                .addSubcommand(new EvalRead(terminal))
                .addSubcommand(new EvalStatus(terminal))
                .addSubcommand(new EvalClaims(terminal))
                .addSubcommand(new EvalPlans(terminal))
                .addSubcommand(new EvalActors(terminal))
                .addSubcommand(new EvalActorEvidence(engine, terminal))
                .addSubcommand(new EvalTimes(terminal))
                .addSubcommand(new EvalPlaces(terminal))
                .addSubcommand(new EvalEventPlaces(engine, terminal));
    }

    /** Refuses a half that no set has. */
    static void checkHalf(@Nullable String half, @Nullable CommandSpec spec) {
        if (half != null && !half.equals("dev") && !half.equals("test")) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "set by picocli").commandLine(),
                    "--half is '" + half + "'; it is dev or test.");
        }
    }

    /** Writes the scores as a line of their own. */
    static void print(Terminal terminal, String json) throws IOException {
        terminal.out().write((json + "\n").getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
    }

    /** The one of these names that means the article: its own, or the first that is the same. */
    static Optional<String> find(String article, Set<String> names) {
        return names.contains(article)
                ? Optional.of(article)
                : names.stream().filter(name -> same(article, name)).findFirst();
    }

    /** Whether two names mean one article: the same but for directories before and extensions after. */
    static boolean same(String one, String other) {
        return one.equals(other) || stem(one).equals(stem(other));
    }

    private static String stem(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
