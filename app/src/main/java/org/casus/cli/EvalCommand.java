package org.casus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.casus.eval.Accuracy;
import org.casus.eval.EventScorer;
import org.casus.eval.EventScores;
import org.casus.output.EvalFiles;
import org.casus.output.EvalFiles.Gold;
import org.casus.output.EvalFiles.Predicted;
import org.casus.output.ScoreJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus eval}: scores against annotated files. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        synopsisSubcommandLabel = "TASK",
        description = "Scores results against files that people annotated; prints one JSON object.",
        footer = {"", "Example:", "  casus eval events report.events.json events.jsonl"})
final class EvalCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec, "set by picocli").commandLine(), "Name a task: events.");
    }

    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new EvalCommand()).addSubcommand(new Events(terminal));
    }

    /** {@code casus eval events}. */
    @Command(
            name = "events",
            mixinStandardHelpOptions = true,
            versionProvider = Casus.Version.class,
            description = "Scores the events that casus code --format jsonl wrote.",
            footer = {
                "",
                "Example:",
                "  casus code --format jsonl report.txt > events.jsonl",
                "  casus eval events report.events.json events.jsonl"
            })
    static final class Events implements Callable<Integer> {

        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "GOLD", description = "annotated file, or a directory of them")
        private Path gold = Path.of("");

        @Parameters(index = "1", paramLabel = "PRED", description = "JSON lines of coded events")
        private Path predicted = Path.of("");

        @Option(names = "--differences", description = "list each single difference too")
        private boolean differences;

        Events(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            List<Gold> articles = EvalFiles.gold(gold);
            List<Predicted> all = EvalFiles.predicted(predicted);
            Set<String> ids = all.stream().map(Predicted::article).collect(Collectors.toSet());
            // One annotated article and one coded article are the same, whatever they are called.
            boolean sole = articles.size() == 1 && ids.size() <= 1;
            EventScores scores = EventScores.NONE;
            Accuracy published = Accuracy.NONE;
            Set<String> scored = new HashSet<>();
            for (Gold article : articles) {
                List<Predicted> own = all.stream()
                        .filter(p -> sole || same(article.article(), p.article()))
                        .toList();
                own.forEach(p -> scored.add(p.article()));
                scores = scores.plus(EventScorer.score(
                        article.article(),
                        article.events(),
                        own.stream().map(Predicted::event).toList()));
                published = published.plus(published(article, own));
            }
            ids.removeAll(scored);
            for (String id : ids.stream().sorted().toList()) {
                terminal.err().println("casus: " + id + " has no gold file; its events are not scored");
            }
            String line = ScoreJson.of(scores, articles.size(), published, differences) + "\n";
            terminal.out().write(line.getBytes(StandardCharsets.UTF_8));
            terminal.out().flush();
            return ExitCode.OK;
        }

        private static Accuracy published(Gold article, List<Predicted> own) {
            Optional<LocalDate> found = own.stream().findFirst().flatMap(Predicted::published);
            return article.published().isEmpty()
                    ? Accuracy.NONE
                    : new Accuracy(found.equals(article.published()) ? 1 : 0, 1);
        }

        /** Whether two names mean one article: the same but for directories before and extensions after. */
        private static boolean same(String one, String other) {
            return one.equals(other) || stem(one).equals(stem(other));
        }

        private static String stem(String name) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            int dot = file.lastIndexOf('.');
            return dot > 0 ? file.substring(0, dot) : file;
        }
    }
}
