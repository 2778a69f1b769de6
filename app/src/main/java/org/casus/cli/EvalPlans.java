package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.eval.PlanScores;
import org.casus.output.PlanFiles;
import org.casus.output.ScoreJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus eval plans}. */
@Command(
        name = "plans",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Scores the plans that casus plans --format jsonl wrote: how many were found, their state and day.",
        footer = {
            "",
            "GOLD is JSON lines with 'id' and 'plans', a list of objects with 'kind', 'state', 'date' and 'parties'.",
            "",
            "Example:",
            "  casus plans --format jsonl texts.jsonl > plans.jsonl",
            "  casus eval plans --half dev texts.jsonl plans.jsonl"
        })
final class EvalPlans implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "articles with their right plans")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "PRED", description = "what casus plans --format jsonl wrote of them")
    private Path predicted = Path.of("");

    @Option(
            names = "--half",
            paramLabel = "HALF",
            description = "only articles of this half: dev or test (default: all)")
    private @Nullable String half;

    EvalPlans(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        EvalCommand.checkHalf(half, spec);
        Map<String, List<PlanScores.Entry>> wanted = PlanFiles.gold(gold, Optional.ofNullable(half));
        Map<String, List<PlanScores.Entry>> found = PlanFiles.predicted(predicted);
        PlanScores scores = PlanScores.NONE;
        for (Map.Entry<String, List<PlanScores.Entry>> article : wanted.entrySet()) {
            scores = scores.plus(PlanScores.of(article.getValue(), found.getOrDefault(article.getKey(), List.of())));
        }
        EvalCommand.print(terminal, ScoreJson.of(scores, wanted.size()));
        return ExitCode.OK;
    }
}
