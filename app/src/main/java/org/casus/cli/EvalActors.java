package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.eval.ActorScores;
import org.casus.output.ActorFiles;
import org.casus.output.ScoreJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus eval actors}. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Scores whom the mentions that casus actors --format jsonl wrote stand for: country, sector, both.",
        footer = {
            "",
            "GOLD is JSON lines with 'id' and 'mentions', a list of objects with 'start', 'end', 'text', 'kind',",
            "'country' and 'sector'; null where there is none.",
            "",
            "Example:",
            "  casus actors --format jsonl texts.jsonl > actors.jsonl",
            "  casus eval actors --half dev texts.jsonl actors.jsonl"
        })
final class EvalActors implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "articles with their right actors, or a directory of such files")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "CODED", description = "what casus actors --format jsonl wrote of them")
    private Path coded = Path.of("");

    @Option(
            names = "--half",
            paramLabel = "HALF",
            description = "only articles of this half: dev or test (default: all)")
    private @Nullable String half;

    EvalActors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        EvalCommand.checkHalf(half, spec);
        Map<String, List<ActorScores.Gold>> wanted = ActorFiles.gold(gold, Optional.ofNullable(half));
        Map<String, List<ActorScores.Coded>> found = ActorFiles.coded(coded);
        ActorScores scores = ActorScores.NONE;
        for (Map.Entry<String, List<ActorScores.Gold>> article : wanted.entrySet()) {
            Optional<String> name = EvalCommand.find(article.getKey(), found.keySet());
            if (name.isEmpty()) {
                terminal.err()
                        .println("casus: " + article.getKey() + " is not in " + coded
                                + "; its mentions count as not found");
            }
            scores = scores.with(
                    article.getValue(),
                    name.map(key -> found.getOrDefault(key, List.of())).orElse(List.of()));
        }
        EvalCommand.print(terminal, ScoreJson.of(scores, wanted.size()));
        return ExitCode.OK;
    }
}
