package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineCommandTest {

    private static final int WRONG = 2;

    @TempDir
    private Path directory = Path.of("");

    private static int run(String... arguments) {
        return Engine.run(StreamExecutionEnvironment.createLocalEnvironment(2, new Configuration()), arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--out results",
                "--out results --kafka localhost:9092",
                "--out results --topic news",
                "--out results --watch 5 news",
                "--out results --mode streaming --watch -1 news",
                "--out results --window 0 news",
                "--out results --refresh 0 news",
                "--out results --checkpoint 0 news",
                "--out results --lateness -1 news",
                "--out results --max-chars 0 news",
                "news",
                "--out results nowhere/to/be/found"
            })
    void whatMakesNoRunIsRefused(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(WRONG);
    }

    @Test
    void aCheckpointOvertakesNoArticleWhereAGroupRemembersThePlace() {
        assertThat(Engine.overtaking(true).get(CheckpointingOptions.ENABLE_UNALIGNED))
                .isFalse();
        assertThat(Engine.overtaking(false).get(CheckpointingOptions.ENABLE_UNALIGNED))
                .isTrue();
    }

    @Test
    void aRunThatFailsIsTold() throws IOException {
        Path blocked = Files.writeString(directory.resolve("file"), "no directory");
        Path news = Files.writeString(directory.resolve("a.jsonl"), line("w", "Chile"));
        assertThat(run("--out", blocked.toString(), news.toString())).isEqualTo(1);
    }

    @Test
    void ofAnArchiveTheFirstArticleWithAnIdCounts() throws IOException {
        Path news = Files.createDirectories(directory.resolve("news/b"));
        Files.writeString(directory.resolve("news/c.jsonl"), line("x", "Iran"));
        Files.writeString(news.resolve("z.jsonl"), line("y", "Peru") + line("x", "Kenya"));
        Files.writeString(directory.resolve("news/a.jsonl"), line("w", "Chile"));
        Path out = directory.resolve("out");
        assertThat(run("--out", out.toString(), directory.resolve("news").toString()))
                .isZero();
        Results results = new Results(out);
        assertThat(results.actors()).containsExactly("Chile", "Kenya", "Peru");
        assertThat(results.rejected()).containsExactly("x CAS010");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void messagesAndFilesCanBeReadTogether(boolean archive) {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2, new Configuration());
        Settings.Kafka kafka = new Settings.Kafka("localhost:9092", List.of("news", "wire"), "casus");
        new EngineJob(new Settings(
                        archive,
                        List.of(directory.toUri().toString()),
                        Reading.DEFAULT,
                        directory.resolve("out").toUri().toString(),
                        archive ? 0 : 10,
                        kafka,
                        List.of(),
                        7,
                        2,
                        60,
                        null,
                        ""))
                .build(env);
        assertThat(env.getExecutionPlan()).contains("read Kafka", "read files", "find acts");
    }

    private static String line(String id, String state) {
        return "{\"id\":\"" + id + "\",\"date\":\"2024-03-05\",\"text\":\"" + state
                + " expelled the ambassador of Norway on Monday.\"}\n";
    }
}
