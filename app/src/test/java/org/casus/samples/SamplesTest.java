package org.casus.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.cli.InProcess;
import org.casus.eval.EventScorer;
import org.casus.eval.EventScores;
import org.casus.output.EvalFiles;
import org.casus.reader.EncoderReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample articles, coded as the command line codes them. With {@code -Dcasus.golden=write} the golden files are
 * written, not compared.
 */
class SamplesTest {

    /** Type F1 over all samples with a gold file; raise it when the coder gets better. */
    private static final double FLOOR = 0.62;

    private static final String WRITE =
            "mvn -pl core,app -Dtest=SamplesTest -Dsurefire.failIfNoSpecifiedTests=false -Dcasus.golden=write test";

    private static final Path EXAMPLES = examples();

    private static Optional<InProcess> casus = Optional.empty();

    @BeforeAll
    static void needsTheModel() {
        assumeTrue(EncoderReader.class.getResource("encoder.onnx") != null, "no model on the class path");
        casus = Optional.of(new InProcess());
    }

    /** The directory of samples, in the working directory or in one above it. */
    private static Path examples() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("examples").resolve("articles"))) {
            at = Objects.requireNonNull(at.getParent(), "no directory examples/articles here or above");
        }
        return at.resolve("examples");
    }

    static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("articles"))) {
            return files.sorted().toList();
        }
    }

    static List<Path> goldFiles() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("gold"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    /** What {@code casus code --format jsonl examples/articles/NAME} prints at the root of the project. */
    private static String coded(Path article) {
        InProcess.Run run = casus.orElseThrow().run("code", "--format", "jsonl", article.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        String root = EXAMPLES.resolveSibling("").toString();
        return run.out().replace(root.endsWith("/") ? root : root + "/", "");
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.indexOf('.'));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theOutputIsTheGoldenOneByteForByte(Path article) throws IOException {
        Path golden = EXAMPLES.resolve("golden").resolve(stem(article) + ".jsonl");
        String coded = coded(article);
        if (System.getProperty("casus.golden", "").equals("write")) {
            Files.createDirectories(EXAMPLES.resolve("golden"));
            Files.writeString(golden, coded);
        }
        if (!Files.exists(golden)) {
            fail("there is no %s; read what the coder makes of the sample, then write it with%n  %s", golden, WRITE);
        }
        assertThat(coded)
                .as("if the new output of %s is right, write it with%n  %s", article.getFileName(), WRITE)
                .isEqualTo(Files.readString(golden));
    }

    @Test
    void theDeskGivesBackWhatIsWrittenWithoutIt(@TempDir Path directory) throws IOException {
        Path articles = EXAMPLES.resolve("articles");
        String desk = directory.resolve("desk").toString();
        InProcess.Run load = casus.orElseThrow().run("load", articles.toString(), "--desk", desk);
        assertThat(load.exitCode()).as(load.err()).isZero();

        InProcess.Run export = casus.orElseThrow().run("export", "--desk", desk);
        String root = articles + "/";
        List<String> exported = export.out().replace(root, "").lines().toList();

        List<String> golden = new ArrayList<>();
        for (Path article : articles()) {
            // The desk keeps readable text; the golden file of a web page has offsets into the page.
            if (!article.toString().endsWith(".html")) {
                golden.addAll(Files.readAllLines(EXAMPLES.resolve("golden").resolve(stem(article) + ".jsonl")));
            }
        }
        assertThat(golden).hasSizeGreaterThan(100);
        assertThat(exported.stream().filter(line -> !line.contains(".html\"")))
                .containsExactlyElementsOf(golden.stream()
                        .map(line -> line.replace("examples/articles/", ""))
                        .toList());
    }

    @Test
    void everyGoldenFileHasItsArticle() throws IOException {
        List<String> names = articles().stream().map(SamplesTest::stem).toList();
        assertThat(names).doesNotHaveDuplicates();
        Path directory = EXAMPLES.resolve("golden");
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                assertThat(files.map(SamplesTest::stem)).isSubsetOf(names);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goldFiles")
    void theOffsetsOfGoldFilesAreThoseOfTheirWords(Path gold) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Files.readString(gold));
        String text =
                Files.readString(EXAMPLES.resolveSibling(root.path("article").asText()));
        for (JsonNode event : root.path("events")) {
            assertThat(words(event, text)).isEqualTo(event.path("trigger").asText());
            for (JsonNode node : event) {
                checkWords(node, text);
            }
        }
    }

    private static void checkWords(JsonNode node, String text) {
        if (node.has("start") && node.has("text")) {
            assertThat(words(node, text)).isEqualTo(node.path("text").asText());
        }
        node.forEach(child -> checkWords(child, text));
    }

    private static String words(JsonNode node, String text) {
        return text.substring(node.path("start").asInt(), node.path("end").asInt());
    }

    @Test
    void theSamplesAreCodedAboutAsPeopleCodeThem(@TempDir Path directory) throws IOException {
        EventScores scores = EventScores.NONE;
        for (Path file : goldFiles()) {
            EvalFiles.Gold gold = EvalFiles.gold(file).get(0);
            Path output = Files.writeString(
                    directory.resolve(stem(file) + ".jsonl"), coded(EXAMPLES.resolveSibling(gold.article())));
            scores = scores.plus(EventScorer.score(
                    gold.article(),
                    gold.events(),
                    EvalFiles.predicted(output).stream()
                            .map(EvalFiles.Predicted::event)
                            .toList()));
        }
        assertThat(scores.type().f1())
                .as("type F1: %s, direction: %s", scores.type(), scores.direction())
                .isGreaterThanOrEqualTo(FLOOR);
    }
}
