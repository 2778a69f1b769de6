package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.casus.model.Event;
import org.casus.store.PostgresqlServer;
import org.casus.store.Store;
import org.casus.store.StoredArticle;
import org.casus.store.Stores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that fills a desk in PostgreSQL. */
class DeskWriterTest {

    private static Optional<PostgresqlServer> server = Optional.empty();

    @TempDir
    private Path directory = Path.of("");

    @BeforeAll
    static void starts() throws Exception {
        server = PostgresqlServer.start();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed");
    }

    @AfterAll
    static void stops() throws Exception {
        if (server.isPresent()) {
            server.orElseThrow().stop();
        }
    }

    private void run(Path corpus, String out, String mode) {
        URI database = server.orElseThrow().database("postgres");
        int code = Engine.run(
                StreamExecutionEnvironment.createLocalEnvironment(2, new Configuration()),
                "--mode",
                mode,
                "--database",
                database.toString(),
                "--out",
                directory.resolve(out).toString(),
                corpus.toString());
        assertThat(code).isZero();
    }

    @Test
    void articlesAreOnTheDeskOnceHoweverOftenTheyAreCoded() throws IOException {
        Path corpus = directory.resolve("corpus");
        Corpus.write(corpus, 130, 3, 11);
        Files.writeString(
                corpus.resolve("unfit.jsonl"),
                "{\"id\":\"nul\",\"date\":\"2024-03-05\",\"text\":\"Kenya expelled\\u0000 the ambassador of Norway.\"}\n");
        OneMachine alone = new OneMachine(corpus, Files.createDirectories(directory.resolve("alone")));
        run(corpus, "first", "batch");
        Results results = new Results(directory.resolve("first"));
        assertThat(results.rejected()).contains("nul CAS012");
        try (Store store = Stores.open(server.orElseThrow().database("postgres"), "", OneMachine.CLOCK)) {
            List<StoredArticle> held = store.articlesAfter("", 1_000);
            assertThat(held).hasSize(alone.filed - 1);
            assertThat(held.stream().flatMap(a -> a.coded().events().stream()).map(Event::id))
                    .hasSize((int) results.eventsBut("nul"))
                    .doesNotHaveDuplicates();
            long changes = store.lastChange();
            run(corpus, "second", "streaming");
            assertThat(store.lastChange()).isEqualTo(changes);
        }
        assertThat(new Results(directory.resolve("second")).differences(alone.events))
                .isZero();
    }
}
