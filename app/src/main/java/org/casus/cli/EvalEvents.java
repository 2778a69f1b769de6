package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class EvalEvents implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "GOLD", description = "annotated file, or a directory of them")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "PRED", description = "JSON lines of coded events")
    private Path predicted = Path.of("");

    @Option(names = "--differences", description = "list each single difference too")
    private boolean differences;

    EvalEvents(Terminal terminal) {
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
                    .filter(p -> sole || EvalCommand.same(article.article(), p.article()))
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
        EvalCommand.print(terminal, ScoreJson.of(scores, articles.size(), published, differences));
        return ExitCode.OK;
    }

    private static Accuracy published(Gold article, List<Predicted> own) {
        Optional<LocalDate> found = own.stream().findFirst().flatMap(Predicted::published);
        return article.published().isEmpty()
                ? Accuracy.NONE
                : new Accuracy(found.equals(article.published()) ? 1 : 0, 1);
    }
}
