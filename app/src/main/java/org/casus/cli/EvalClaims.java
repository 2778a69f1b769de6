package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.eval.AttributedEvent;
import org.casus.eval.ClaimScores;
import org.casus.output.ClaimFiles;
import org.casus.output.ScoreJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus eval claims}. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Scores who says, confirms or denies each event that casus code --format jsonl wrote.",
        footer = {
            "",
            "GOLD is JSON lines, a text and one annotated event each: 'id', 'text', 'trigger', and 'speaker', 'chain',",
            "'cue', 'indirect', 'stance' and 'denied_by', spans as objects with 'start' and 'end'.",
            "",
            "Example:",
            "  casus code --format jsonl texts.jsonl > events.jsonl",
            "  casus eval claims --half dev texts.jsonl events.jsonl"
        })
final class EvalClaims implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "texts with one annotated event each")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "PRED", description = "what casus code --format jsonl wrote of them")
    private Path predicted = Path.of("");

    @Option(names = "--half", paramLabel = "HALF", description = "only texts of this half: dev or test (default: all)")
    private @Nullable String half;

    EvalClaims(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        EvalCommand.checkHalf(half, spec);
        Map<String, AttributedEvent> wanted = ClaimFiles.gold(gold, Optional.ofNullable(half));
        Map<String, List<AttributedEvent>> coded = ClaimFiles.predicted(predicted);
        ClaimScores scores = ClaimScores.NONE;
        for (Map.Entry<String, AttributedEvent> event : wanted.entrySet()) {
            scores = scores.with(event.getValue(), coded.getOrDefault(event.getKey(), List.of()));
        }
        EvalCommand.print(terminal, ScoreJson.of(scores));
        return ExitCode.OK;
    }
}
