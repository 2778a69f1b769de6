package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A worker that is killed in the middle of a run costs time, not articles. */
class WorkerLossTest {

    private static final int RECORDS = 600;

    /** Two work, two are killed, one in each mode. */
    private static final int WORKERS = 4;

    @TempDir
    private static Path directory = Path.of("");

    private static Path corpus = Path.of("");
    private static @Nullable OneMachine made;
    private static @Nullable Cluster started;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Cluster cluster = new Cluster(directory.resolve("cluster"), WORKERS);
        started = cluster;
        corpus = directory.resolve("corpus");
        Corpus.write(corpus, RECORDS, 4, 20240601);
        made = new OneMachine(corpus, Files.createDirectories(directory.resolve("alone")));
        cluster.await(WORKERS);
    }

    @AfterAll
    static void stop() {
        Opened.state(started).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"streaming", "batch"})
    void nothingIsLostOrDoubledWhenAWorkerIsKilled(String mode) throws Exception {
        OneMachine alone = Opened.state(made);
        Cluster cluster = Opened.state(started);
        Path out = directory.resolve(mode);
        Results results = new Results(out);
        StreamExecutionEnvironment env =
                StreamExecutionEnvironment.createRemoteEnvironment("localhost", cluster.port(), new Configuration());
        env.setParallelism(2);
        CompletableFuture<Integer> run = CompletableFuture.supplyAsync(() -> Engine.run(
                env,
                "--mode",
                mode,
                "--checkpoint",
                "1",
                "--window",
                "400",
                "--out",
                out.toString(),
                corpus.toString()));
        // Of an archive nothing is complete before its end.
        while (!(mode.equals("batch") ? results.started() : results.begun()) && !run.isDone()) {
            Thread.sleep(100);
        }
        assertThat(run).isNotDone();
        cluster.killOneAtWork();
        assertThat(results.complete(alone.events)).isFalse();
        assertThat(run.get()).isZero();
        assertThat(results.events()).isEqualTo(results.distinctEvents());
        assertThat(results.differences(alone.events)).isZero();
        assertThat(results.rejected()).containsExactlyInAnyOrderElementsOf(alone.rejected);
        assertThat(results.copies()).isEqualTo(alone.copies);
        assertThat(results.acts()).isEqualTo(alone.acts);
    }
}
