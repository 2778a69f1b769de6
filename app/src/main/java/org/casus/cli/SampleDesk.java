package org.casus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.casus.ingest.Ingest;
import org.casus.ingest.IngestOptions;
import org.casus.ingest.Ingested;
import org.casus.service.Desk;
import org.casus.web.Samples;

/** A desk that is shown once and thrown away, with the sample reports that come with the program. */
record SampleDesk(Path directory) implements AutoCloseable {

    /** An empty one. */
    static SampleDesk make() throws IOException {
        return new SampleDesk(Files.createTempDirectory("casus-desk"));
    }

    /** Codes and files the samples, one after the other; pages show those that are there. */
    static void fill(Desk desk, BooleanSupplier stopped) {
        IngestOptions options = IngestOptions.DEFAULT.withSource("Sample reports of Casus");
        for (String name : Samples.names()) {
            if (stopped.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                return;
            }
            byte[] text = Samples.text(name).orElseThrow().getBytes(StandardCharsets.UTF_8);
            Ingested read = Ingest.content(text, options, 1).get(0);
            if (read instanceof Ingested.Accepted accepted) {
                desk.add(accepted.article().withId(name));
            }
        }
    }

    /** Removes it. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
