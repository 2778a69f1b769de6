package org.casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.casus.JavaCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Started alone, the engine goes by the settings of {@code FLINK_CONF_DIR}: engine/local keeps what a feed remembers in files. */
class LocalSettingsTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void checkpointsAreKeptWhereTheSettingsSay() throws IOException, InterruptedException {
        Path checkpoints = directory.resolve("checkpoints");
        assertThat(run(checkpoints)).isZero();
        try (Stream<Path> kept = Files.list(checkpoints)) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void aRunThatCannotKeepCheckpointsEndsAndSaysWhy() throws IOException, InterruptedException {
        Path blocked = Files.writeString(directory.resolve("checkpoints"), "no directory");
        assertThat(run(blocked)).isEqualTo(1);
        assertThat(Files.readString(directory.resolve("log")))
                .contains("casus-engine: the run failed:", blocked.toString());
    }

    private int run(Path checkpoints) throws IOException, InterruptedException {
        Path conf = Files.createDirectories(directory.resolve("conf"));
        Files.writeString(conf.resolve("config.yaml"), """
                restart-strategy.type: none
                execution.checkpointing.storage: filesystem
                execution.checkpointing.dir: %s
                """.formatted(checkpoints.toUri()));
        Path news = Files.writeString(
                directory.resolve("news.jsonl"),
                "{\"id\":\"a\",\"date\":\"2016-10-11\",\"text\":\"Chile accused Peru of torture on Monday.\"}\n");
        String out = directory.resolve("out").toString();
        List<String> arguments = List.of("--mode", "streaming", "--checkpoint", "1", "--out", out, news.toString());
        ProcessBuilder engine = new ProcessBuilder(JavaCommand.of(List.of(), Engine.class.getName(), arguments))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile());
        engine.environment().put("FLINK_CONF_DIR", conf.toString());
        Process process = engine.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
