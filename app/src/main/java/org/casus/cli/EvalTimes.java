package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.eval.TimeScorer;
import org.casus.eval.TimeScores;
import org.casus.output.TimeFiles;
import org.casus.output.TimeScoreJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus eval times}. */
@Command(
        name = "times",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Scores the times that casus times --format jsonl wrote: how many were found, and whether the days are"
                        + " right.",
        footer = {
            "",
            "GOLD is JSON lines with 'id' and 'times', a list of objects with 'start', 'end', 'kind', 'first', 'last'",
            "and 'precision', the last three null where the words give no days. casus times reads the same file.",
            "",
            "Example:",
            "  casus times --format jsonl texts.jsonl > times.jsonl",
            "  casus eval times --half dev texts.jsonl times.jsonl"
        })
final class EvalTimes implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "articles with their right times")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "PRED", description = "what casus times --format jsonl wrote of them")
    private Path predicted = Path.of("");

    @Option(
            names = "--half",
            paramLabel = "HALF",
            description = "only articles of this half: dev or test (default: all)")
    private @Nullable String half;

    @Option(names = "--differences", description = "list each single difference too")
    private boolean differences;

    EvalTimes(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        EvalCommand.checkHalf(half, spec);
        Map<String, List<TimeScores.Gold>> wanted = TimeFiles.gold(gold, Optional.ofNullable(half));
        Map<String, List<TimeScores.Coded>> found = TimeFiles.coded(predicted);
        TimeScorer scorer = new TimeScorer();
        wanted.forEach((article, times) -> scorer.add(article, times, found.getOrDefault(article, List.of())));
        EvalCommand.print(terminal, TimeScoreJson.of(scorer.scores(), wanted.size(), differences));
        return ExitCode.OK;
    }
}
