package org.casus.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.casus.coder.PlaceFinder;
import org.casus.eval.ActPlace;
import org.casus.eval.ActPlaceScores;
import org.casus.model.Article;
import org.casus.model.PlaceMention;
import org.casus.model.Span;
import org.casus.output.PlaceFiles;
import org.casus.output.ScoreJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus eval event-places}. */
@Command(
        name = "event-places",
        mixinStandardHelpOptions = true,
        versionProvider = Casus.Version.class,
        description = "Reads texts with a marked verb and scores whether the place found for it is the marked one.",
        footer = {
            "",
            "FILE is JSON lines with 'text' and 'spans', objects with 'start', 'end' and a 'label': VERB (the first counts), LOCATION for",
            "each place of what the verb tells. A place is right if its name is one of those marked, character by character,",
            "articles and words in lower case at its ends left out. Verbs without a marked place are counted apart, and those",
            "with a mark that is empty or cuts a word are left out.",
            "",
            "Example:",
            "  casus eval event-places --part held verbs.jsonl.gz"
        })
final class EvalEventPlaces implements Callable<Integer> {

    private final Engine engine;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "texts with marked verbs and places; may be gzipped")
    private Path file = Path.of("");

    @Option(
            names = "--part",
            paramLabel = "PART",
            description =
                    "held, the tenth of the texts that is held out by a hash, or train, the others (default: all)")
    private @Nullable String part;

    @Option(
            names = "--features",
            paramLabel = "OUT",
            description = "write what the choice goes by to this file, for training")
    private @Nullable Path features;

    EvalEventPlaces(Engine engine, Terminal terminal) {
        this.engine = engine;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (part != null && !part.equals("held") && !part.equals("train")) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "set by picocli").commandLine(),
                    "--part is '" + part + "'; it is held or train.");
        }
        List<ActPlace> acts = PlaceFiles.acts(file).stream()
                .filter(a -> part == null || a.isHeldOut() == part.equals("held"))
                .toList();
        PlaceFinder finder = engine.placeFinder();
        if (features != null) {
            write(finder, acts, features);
            return ExitCode.OK;
        }
        List<Optional<Span>> found = IntStream.range(0, acts.size())
                .parallel()
                .mapToObj(
                        i -> finder.placeOf(article(i, acts.get(i)), acts.get(i).act())
                                .map(PlaceMention::name))
                .toList();
        ActPlaceScores scores = ActPlaceScores.NONE;
        for (int i = 0; i < acts.size(); i++) {
            scores = scores.with(acts.get(i), found.get(i));
        }
        EvalCommand.print(terminal, ScoreJson.of(scores));
        return ExitCode.OK;
    }

    private static Article article(int number, ActPlace act) {
        return Article.of(String.valueOf(number), act.text());
    }

    /** Only acts with a marked place teach anything: where none is marked, one may be told all the same. */
    private static void write(PlaceFinder finder, List<ActPlace> acts, Path out) throws IOException {
        List<ActPlace> marked = acts.stream().filter(a -> !a.places().isEmpty()).toList();
        List<String> lines = IntStream.range(0, marked.size())
                .parallel()
                .mapToObj(i -> PlaceFiles.features(
                        marked.get(i),
                        finder.options(article(i, marked.get(i)), marked.get(i).act())))
                .toList();
        try (Writer writer = Files.newBufferedWriter(out)) {
            for (String line : lines) {
                writer.write(line + "\n");
            }
        }
    }
}
