package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.casus.eval.RelationScores;
import org.casus.output.EvalFiles;
import org.casus.output.ScoreJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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
final class EvalRelations implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "GOLD", description = "pairs with the right event type")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "PRED", description = "what casus relate wrote of them")
    private Path predicted = Path.of("");

    EvalRelations(Terminal terminal) {
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
        EvalCommand.print(terminal, ScoreJson.of(RelationScores.of(pairs)));
        return ExitCode.OK;
    }
}
