package org.casus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.casus.eval.Accuracy;
import org.casus.eval.AnnotatedText;
import org.casus.eval.ContextScores;
import org.casus.eval.EventScorer;
import org.casus.eval.EventScores;
import org.casus.eval.ReadScorer;
import org.casus.eval.RelationScores;
import org.casus.output.EvalFiles;
import org.casus.output.EvalFiles.Gold;
import org.casus.output.EvalFiles.Predicted;
import org.casus.output.ReadFiles;
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
        footer = {
            "",
            "Examples:",
            "  casus eval events report.events.json events.jsonl",
            "  casus eval contexts contexts.gold.jsonl articles.jsonl",
            "  casus eval relate pairs.gold.jsonl codes.jsonl",
            "  casus eval read treebank.conllu read.conllu"
        })
final class EvalCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec, "set by picocli").commandLine(),
                "Name a task: events, contexts, relate or read.");
    }

    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new EvalCommand())
                .addSubcommand(new Events(terminal))
                .addSubcommand(new Contexts(terminal))
                .addSubcommand(new EvalPlans(terminal))
                .addSubcommand(new Relations(terminal))
                .addSubcommand(new ReadText(terminal));
    }

    private static void print(Terminal terminal, String json) throws IOException {
        terminal.out().write((json + "\n").getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
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

    /** {@code casus eval read}. */
    @Command(
            name = "read",
            mixinStandardHelpOptions = true,
            versionProvider = Casus.Version.class,
            description = "Scores the tokens, trees and names that casus read wrote.",
            footer = {
                "",
                "GOLD is CoNLL-U, names as NER=B-PER in its last column if it has them, or names alone as IOB2.",
                "",
                "Examples:",
                "  casus read report.txt > read.conllu",
                "  casus eval read report.gold.conllu read.conllu",
                "  casus eval read report.iob2.gz read.conllu"
            })
    static final class ReadText implements Callable<Integer> {

        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "GOLD", description = "annotated text; may be gzipped")
        private Path gold = Path.of("");

        @Parameters(index = "1", paramLabel = "PRED", description = "what casus read wrote of the same text")
        private Path predicted = Path.of("");

        ReadText(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            AnnotatedText wanted = ReadFiles.text(gold);
            AnnotatedText found = ReadFiles.text(predicted);
            ReadFiles.checkSame(gold, wanted, predicted, found);
            print(terminal, ScoreJson.of(ReadScorer.score(wanted, found)));
            return ExitCode.OK;
        }
    }

    /** {@code casus eval contexts}. */
    @Command(
            name = "contexts",
            mixinStandardHelpOptions = true,
            versionProvider = Casus.Version.class,
            description = "Scores the contexts of articles that casus code --format articles wrote.",
            footer = {
                "",
                "GOLD is JSON lines with 'id' and 'contexts', a list of codes.",
                "",
                "Example:",
                "  casus code --format articles reports.jsonl > articles.jsonl",
                "  casus eval contexts contexts.gold.jsonl articles.jsonl"
            })
    static final class Contexts implements Callable<Integer> {

        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "GOLD", description = "articles with their right contexts")
        private Path gold = Path.of("");

        @Parameters(index = "1", paramLabel = "PRED", description = "what casus code --format articles wrote of them")
        private Path predicted = Path.of("");

        Contexts(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            Map<String, Set<String>> wanted = EvalFiles.contexts(gold);
            Map<String, Set<String>> coded = EvalFiles.contexts(predicted);
            Map<String, Set<String>> found = new HashMap<>();
            for (String id : wanted.keySet()) {
                Optional<String> name = coded.containsKey(id)
                        ? Optional.of(id)
                        : coded.keySet().stream().filter(key -> same(id, key)).findFirst();
                name.ifPresent(key -> found.put(id, coded.getOrDefault(key, Set.of())));
                if (name.isEmpty()) {
                    terminal.err()
                            .println("casus: " + id + " is not in " + predicted + "; it counts as without contexts");
                }
            }
            print(terminal, ScoreJson.of(ContextScores.of(wanted, found)));
            return ExitCode.OK;
        }
    }

    /** {@code casus eval relate}. */
    @Command(
            name = "relate",
            mixinStandardHelpOptions = true,
            versionProvider = Casus.Version.class,
            description = "Scores the codes of marked pairs that casus relate wrote.",
            footer = {
                "",
                "Both files are JSON lines with 'id' and 'event'; if GOLD has YIELD, CONCEDE and RETREAT count as it.",
                "",
                "Example:",
                "  casus relate pairs.jsonl > codes.jsonl",
                "  casus eval relate pairs.gold.jsonl codes.jsonl"
            })
    static final class Relations implements Callable<Integer> {

        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "GOLD", description = "pairs with the right event type")
        private Path gold = Path.of("");

        @Parameters(index = "1", paramLabel = "PRED", description = "what casus relate wrote of them")
        private Path predicted = Path.of("");

        Relations(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() throws IOException {
            Map<String, RelationScores.Pair> wanted = EvalFiles.relations(gold);
            Map<String, RelationScores.Pair> found = EvalFiles.relations(predicted);
            List<RelationScores.Pair> pairs = new ArrayList<>();
            wanted.forEach((id, pair) -> {
                RelationScores.Pair guess = found.get(id);
                if (guess == null) {
                    terminal.err().println("casus: " + id + " is not in " + predicted + "; it counts as wrong");
                }
                pairs.add(
                        guess == null
                                ? new RelationScores.Pair(pair.gold(), "NONE", 0)
                                : new RelationScores.Pair(pair.gold(), guess.predicted(), guess.confidence()));
            });
            print(terminal, ScoreJson.of(RelationScores.of(pairs)));
            return ExitCode.OK;
        }
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
            print(terminal, ScoreJson.of(scores, articles.size(), published, differences));
            return ExitCode.OK;
        }

        private static Accuracy published(Gold article, List<Predicted> own) {
            Optional<LocalDate> found = own.stream().findFirst().flatMap(Predicted::published);
            return article.published().isEmpty()
                    ? Accuracy.NONE
                    : new Accuracy(found.equals(article.published()) ? 1 : 0, 1);
        }
    }
}
