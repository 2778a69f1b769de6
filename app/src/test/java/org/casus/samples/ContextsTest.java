package org.casus.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.casus.cli.InProcess;
import org.casus.codebook.Codebook;
import org.casus.eval.ContextScores;
import org.casus.output.EvalFiles;
import org.casus.reader.EncoderReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paragraphs of examples/contexts, coded as the command line codes them. */
class ContextsTest {

    private static final Path CONTEXTS = contexts();

    /** The directory of paragraphs, in the working directory or in one above it. */
    private static Path contexts() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("examples").resolve("contexts"))) {
            at = Objects.requireNonNull(at.getParent(), "no directory examples/contexts here or above");
        }
        return at.resolve("examples").resolve("contexts");
    }

    @ParameterizedTest
    @CsvSource({"dev.jsonl, 0.93", "test.jsonl, 0.86"})
    void paragraphsHaveAboutTheContextsThatPeopleGiveThem(String half, double floor, @TempDir Path directory)
            throws IOException {
        assumeTrue(EncoderReader.class.getResource("encoder.onnx") != null, "no model on the class path");
        InProcess.Run run = new InProcess()
                .run("code", "--format", "articles", CONTEXTS.resolve(half).toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        Path coded = Files.writeString(directory.resolve(half), run.out());

        ContextScores scores = ContextScores.of(EvalFiles.contexts(CONTEXTS.resolve(half)), EvalFiles.contexts(coded));

        assertThat(scores.all().f1()).as("micro F1: %s", scores.all()).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void goldNamesOnlyContextsOfTheCodebookAndAllOfThem() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String file : Set.of("dev.jsonl", "test.jsonl", "articles.jsonl")) {
            Map<String, Set<String>> gold = EvalFiles.contexts(CONTEXTS.resolve(file));
            gold.values().forEach(named::addAll);
        }
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Codebook.plover().contexts().stream().map(c -> c.code()).toList());
    }
}
