package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.eval.GoldStatus;
import org.casus.eval.StatusScorer;
import org.casus.output.ScoreJson;
import org.casus.output.StatusFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus eval status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Scores whether acts happened, by the events that casus code --format jsonl wrote.",
        footer = {
            "",
            "GOLD is JSON lines, one act of a text each: 'id' and 'text' of the text, 'trigger' with start and end,",
            "'event', 'status', 'historical', 'kind' and 'half'. casus code reads the same file.",
            "",
            "Example:",
            "  casus code --format jsonl acts.jsonl > events.jsonl",
            "  casus eval status --half dev acts.jsonl events.jsonl"
        })
final class EvalStatus implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "GOLD", description = "acts with their right status")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "PRED", description = "JSON lines of the events coded of the same texts")
    private Path predicted = Path.of("");

    @Option(names = "--half", paramLabel = "HALF", description = "score only this half of the set: dev or test")
    private @Nullable String half;

    @Option(names = "--differences", description = "list each act that is missed or coded otherwise too")
    private boolean differences;

    EvalStatus(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<GoldStatus> acts = StatusFiles.gold(gold).stream()
                .filter(act -> half == null || act.half().equals(half))
                .toList();
        if (acts.isEmpty()) {
            terminal.err().println("casus: " + gold + ": no act in it" + (half == null ? "" : " of the half " + half));
        }
        List<StatusScorer.Pair> pairs = StatusScorer.pairs(acts, StatusFiles.coded(predicted));
        List<StatusScorer.Pair> listed =
                pairs.stream().filter(pair -> differences && !pair.isRight()).toList();
        EvalCommand.print(terminal, ScoreJson.of(StatusScorer.score(pairs), listed));
        return ExitCode.OK;
    }
}
