package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much a feed remembers of an article, by hand: {@code mvn -pl core,app,engine -Dtest=StateSize
 * -Dsurefire.failIfNoSpecifiedTests=false test}. The steps behind the coder are given articles with three events each, two of
 * ten of them copies, all within the window.
 */
class StateSize {

    private static final int ARTICLES = 50_000;

    /** Marks without content, which follow the articles so that there is time for a checkpoint. */
    private static final AtomicLong AFTER = new AtomicLong();

    @TempDir
    private Path directory = Path.of("");

    private static Mark mark(long number) {
        Mark mark = new Mark();
        mark.article = "paper-2024-03-01/" + number;
        mark.day = 19_800 + number % 7;
        mark.time = Days.millis(mark.day);
        if (number >= ARTICLES) {
            AFTER.incrementAndGet();
            return mark;
        }
        Random random = new Random(number % 10 < 2 ? number / 100 : -number - 1);
        mark.hashes = random.ints(64, 0, Integer.MAX_VALUE).toArray();
        Random facts = new Random(number);
        mark.facts = Stream.generate(() -> fact(mark, facts)).limit(3).toArray(Fact[]::new);
        return mark;
    }

    private static Fact fact(Mark mark, Random random) {
        Fact fact = new Fact();
        fact.event = mark.article + "-" + random.nextInt(5_000);
        fact.article = mark.article;
        fact.source = "Paper " + random.nextInt(500);
        fact.published = mark.day;
        fact.time = mark.time;
        fact.sentence = random.nextInt(3_000);
        fact.key = "CRITICIZE\tactual\tA" + random.nextInt(60) + "\tB" + random.nextInt(60);
        fact.first = (int) mark.day - random.nextInt(3);
        fact.last = fact.first;
        fact.country = "SYR";
        return fact;
    }

    @Test
    void ofAMillionArticles() throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(StateBackendOptions.STATE_BACKEND, "hashmap");
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(5));
        configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
        configuration.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                directory.resolve("checkpoints").toUri().toString());
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
        env.setRuntimeMode(RuntimeExecutionMode.STREAMING);
        DataGeneratorSource<Mark> source = new DataGeneratorSource<>(
                StateSize::mark, Long.MAX_VALUE, RateLimiterStrategy.perSecond(4_000), Types.MARK);
        Settings settings = new Settings(
                false,
                List.of(),
                Reading.DEFAULT,
                directory.resolve("out").toString(),
                0,
                null,
                List.of(),
                7,
                2,
                60,
                null,
                "");
        new EngineJob(settings)
                .across(env.fromSource(source, WatermarkStrategy.noWatermarks(), "marks")
                        .setParallelism(1));
        JobClient job = env.executeAsync("state");
        while (AFTER.get() < 8_000) {
            Thread.sleep(500);
        }
        Thread.sleep(30_000);
        long bytes = newestCheckpoint();
        job.cancel().get();
        System.out.printf("state: %d bytes an article%n", bytes / ARTICLES);
        assertThat(bytes / ARTICLES).isBetween(1_000L, 20_000L);
    }

    /** Bytes of the largest checkpoint that is there. */
    private long newestCheckpoint() throws IOException {
        try (Stream<Path> all = Files.walk(directory.resolve("checkpoints"))) {
            long most = 0;
            for (Path one : all.filter(p -> p.getFileName().toString().startsWith("chk-"))
                    .toList()) {
                try (Stream<Path> files = Files.list(one)) {
                    most = Math.max(
                            most, files.mapToLong(f -> f.toFile().length()).sum());
                }
            }
            return most;
        }
    }
}
