package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.JobListener;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What comes from a broker of Kafka is coded as if it stood in files. A run that is stopped goes on where its group stands,
 * or from a savepoint.
 */
class KafkaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TOPIC = "news";
    private static final String GROUP = "readers";
    private static final int MESSAGES = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path directory = Path.of("");

    @Test
    void nothingIsLostOrDoubledWhenAFeedIsStoppedAndGoesOn() throws Exception {
        Path corpus = directory.resolve("corpus");
        Corpus.write(corpus, MESSAGES, 3, 20240311);
        OneMachine first = alone(corpus.resolve("part-0.jsonl"));
        OneMachine rest = alone(corpus.resolve("more"));
        Results results = new Results(directory.resolve("out"));
        try (Broker broker = new Broker(directory.resolve("broker"), TOPIC, 2)) {
            send(broker, corpus.resolve("part-0.jsonl"));
            Feed feed = new Feed(broker, "");
            feed.until(() -> results.complete(first.events)
                    && results.has("acts")
                    && results.acts().equals(first.acts)
                    && broker.unread(TOPIC, GROUP) == 0);
            feed.stop();
            assertThat(results.differences(first.events)).isZero();
            assertThat(results.copies()).isEqualTo(first.copies);
            assertThat(problems(results.rejected())).isEqualTo(problems(first.rejected));

            // The group knows where to go on; acts and copies of before are forgotten.
            long before = results.events();
            send(broker, corpus.resolve("more/part-1.jsonl"));
            Feed again = new Feed(broker, "");
            again.until(() -> results.events() > before);
            String savepoint = again.stop();

            // In the middle of it a savepoint knows everything.
            send(broker, corpus.resolve("more/part-2.jsonl"));
            Path all = directory.resolve("alone/*/events.parquet");
            Map<String, String> acts = union(first.acts, rest.acts);
            Feed last = new Feed(broker, savepoint);
            last.until(() -> results.complete(all) && results.acts().equals(acts));
            last.stop();
            assertThat(results.events()).isEqualTo(results.distinctEvents());
            assertThat(results.differences(all)).isZero();
            assertThat(results.copies()).isEqualTo(union(first.copies, rest.copies));
            List<String> rejected = new ArrayList<>(first.rejected);
            rejected.addAll(rest.rejected);
            assertThat(problems(results.rejected())).isEqualTo(problems(rejected));
        }
    }

    private OneMachine alone(Path input) throws IOException {
        return new OneMachine(
                input, Files.createDirectories(directory.resolve("alone").resolve(input.getFileName())));
    }

    /** One message a line, by the id of its article, so that the first with an id stays the first. */
    private static void send(Broker broker, Path file) throws Exception {
        List<Map.Entry<String, String>> messages = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            messages.add(Map.entry(id(line), line));
        }
        broker.send(TOPIC, messages);
    }

    private static String id(String line) {
        try {
            return MAPPER.readTree(line).path("id").asText();
        } catch (JsonProcessingException e) {
            return "no article";
        }
    }

    /** What was wrong, without the places: a line of a file has another name than a message. */
    private static List<String> problems(List<String> rejected) {
        return rejected.stream()
                .map(one -> one.substring(one.lastIndexOf(' ') + 1))
                .sorted()
                .toList();
    }

    private static Map<String, String> union(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new TreeMap<>(one);
        all.putAll(other);
        return Collections.unmodifiableMap(all);
    }

    /** A run that does not end by itself. */
    private final class Feed implements JobListener {

        private final CompletableFuture<JobClient> submitted = new CompletableFuture<>();
        private final CompletableFuture<Integer> run;

        /** @param savepoint empty text to go on where the group stands */
        Feed(Broker broker, String savepoint) {
            Configuration settings = new Configuration();
            if (!savepoint.isEmpty()) {
                settings.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
            }
            StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2, settings);
            env.registerJobListener(this);
            run = CompletableFuture.supplyAsync(() -> Engine.run(
                    env,
                    "--mode",
                    "streaming",
                    "--kafka",
                    broker.servers(),
                    "--topic",
                    TOPIC,
                    "--group",
                    GROUP,
                    "--checkpoint",
                    "1",
                    "--refresh",
                    "1",
                    "--window",
                    "400",
                    "--out",
                    directory.resolve("out").toString()));
        }

        @Override
        public void onJobSubmitted(@Nullable JobClient client, @Nullable Throwable failure) {
            if (client != null) {
                submitted.complete(client);
            }
        }

        @Override
        public void onJobExecuted(@Nullable JobExecutionResult result, @Nullable Throwable failure) {
            // The run tells it.
        }

        void until(Callable<Boolean> question) throws Exception {
            Instant end = Instant.now().plus(PATIENCE);
            while (!question.call()) {
                assertThat(run).isNotDone();
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(200);
            }
        }

        /** As {@code flink stop} does; returns where the savepoint is. */
        String stop() throws Exception {
            String savepoint = submitted
                    .get()
                    .stopWithSavepoint(false, directory.resolve("savepoints").toString(), SavepointFormatType.CANONICAL)
                    .get(1, TimeUnit.MINUTES);
            assertThat(run.get(1, TimeUnit.MINUTES)).isZero();
            return savepoint;
        }
    }
}
