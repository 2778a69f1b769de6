package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.eval.PlaceScores;
import org.casus.eval.PlaceScores.Toponym;
import org.casus.output.PlaceFiles;
import org.casus.output.ScoreJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus eval places}. */
@Command(
        name = "places",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description =
                "Scores the places that casus places --format jsonl wrote: found, country, distance, precision, use.",
        footer = {
            "",
            "GOLD is JSON lines with 'id' and 'places', a list of objects with 'start', 'end', 'use' (place or actor), 'country',",
            "'lat', 'lon' and 'precision'. What was not found is wrong in everything. Distances are of places below countries.",
            "",
            "Example:",
            "  casus places --format jsonl texts.jsonl > places.jsonl",
            "  casus eval places --half dev texts.jsonl places.jsonl"
        })
final class EvalPlaces implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "texts with their right places")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "CODED", description = "what casus places --format jsonl wrote of them")
    private Path coded = Path.of("");

    @Option(names = "--half", paramLabel = "HALF", description = "only texts of this half: dev or test (default: all)")
    private @Nullable String half;

    @Option(names = "--faults", description = "list what is wrong, on standard error")
    private boolean faults;

    EvalPlaces(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        EvalCommand.checkHalf(half, spec);
        Map<String, List<Toponym>> wanted = PlaceFiles.gold(gold, Optional.ofNullable(half));
        Map<String, List<Toponym>> found = PlaceFiles.coded(coded);
        PlaceScores scores = PlaceScores.NONE;
        for (Map.Entry<String, List<Toponym>> text : wanted.entrySet()) {
            List<Toponym> here = found.getOrDefault(text.getKey(), List.of());
            scores = scores.plus(PlaceScores.of(text.getValue(), here));
            if (faults) {
                PlaceScores.faults(text.getValue(), here)
                        .forEach(f -> terminal.err()
                                .println(text.getKey() + " " + f.name() + " " + String.join(", ", f.wrong())));
            }
        }
        EvalCommand.print(terminal, ScoreJson.of(scores, wanted.size()));
        return ExitCode.OK;
    }
}
