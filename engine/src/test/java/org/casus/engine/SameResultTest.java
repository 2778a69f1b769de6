package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine makes of a corpus what one machine makes of it, event for event. */
class SameResultTest {

    private static final int RECORDS = 2_040;

    @TempDir
    private static Path directory = Path.of("");

    private static Path corpus = Path.of("");
    private static @Nullable OneMachine made;

    @BeforeAll
    static void onOneMachine() throws IOException {
        corpus = directory.resolve("corpus");
        Corpus.write(corpus, RECORDS, 7, 20240212);
        made = new OneMachine(corpus, Files.createDirectories(directory.resolve("alone")));
    }

    private static OneMachine alone() {
        return Opened.state(made);
    }

    @Test
    void theCorpusHasWhatAnArchiveHas() {
        assertThat(alone().articles).isEqualTo(RECORDS);
        assertThat(alone().rejected).hasSizeGreaterThan(20).anyMatch(r -> r.endsWith("CAS010"));
        assertThat(alone().copies).hasSizeGreaterThan(200);
        assertThat(alone().acts).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch", "streaming"})
    void theResultIsThatOfOneMachine(String mode) throws IOException {
        Path out = directory.resolve(mode);
        int code = Engine.run(
                StreamExecutionEnvironment.createLocalEnvironment(2, new Configuration()),
                "--mode",
                mode,
                "--checkpoint",
                "2",
                "--window",
                "400",
                "--out",
                out.toString(),
                corpus.toString());
        assertThat(code).isZero();
        Results results = new Results(out);
        assertThat(results.events()).isGreaterThan(1_000).isEqualTo(results.distinctEvents());
        assertThat(results.differences(alone().events)).isZero();
        assertThat(results.misplaced()).isZero();
        assertThat(sorted(results.rejected())).isEqualTo(sorted(alone().rejected));
        assertThat(results.copies()).isEqualTo(alone().copies);
        assertThat(results.acts()).isEqualTo(alone().acts);
    }

    private static List<String> sorted(List<String> all) {
        List<String> sorted = new ArrayList<>(all);
        sorted.sort(null);
        return sorted;
    }
}
