package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker that is killed in the middle of a run costs time, not articles. */
class WorkerLossTest {

    private static final int RECORDS = 600;

    @TempDir
    private Path directory = Path.of("");

    @Test
    void nothingIsLostOrDoubledWhenAWorkerIsKilled() throws Exception {
        Path out = directory.resolve("out");
        Results results = new Results(out);
        Path corpus = directory.resolve("corpus");
        Corpus.write(corpus, RECORDS, 4, 20240601);
        OneMachine alone = new OneMachine(corpus, Files.createDirectories(directory.resolve("alone")));
        try (Cluster cluster = new Cluster(directory.resolve("cluster"), 3)) {
            cluster.await(3);
            StreamExecutionEnvironment env = StreamExecutionEnvironment.createRemoteEnvironment(
                    "localhost", cluster.port(), new Configuration());
            env.setParallelism(2);
            CompletableFuture<Integer> run = CompletableFuture.supplyAsync(() -> Engine.run(
                    env,
                    "--mode",
                    "streaming",
                    "--checkpoint",
                    "1",
                    "--window",
                    "400",
                    "--out",
                    out.toString(),
                    corpus.toString()));
            while (!results.begun() && !run.isDone()) {
                Thread.sleep(100);
            }
            assertThat(run).isNotDone();
            cluster.killOneAtWork();
            assertThat(results.complete(alone.events)).isFalse();
            assertThat(run.get()).isZero();
        }
        assertThat(results.events()).isEqualTo(results.distinctEvents());
        assertThat(results.differences(alone.events)).isZero();
        assertThat(results.rejected()).containsExactlyInAnyOrderElementsOf(alone.rejected);
        assertThat(results.copies()).isEqualTo(alone.copies);
        assertThat(results.acts()).isEqualTo(alone.acts);
    }
}
