package org.casus.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.casus.cli.Main;
import org.casus.model.Article;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How fast an archive is coded, and what a second thread adds: {@code bench/archive}. Every run is {@code casus code --resume} as a
 * program of its own; the time that it takes for the first articles is taken off. For one that is loading, for some hundreds it is
 * loading and warming up.
 */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = "Codes an archive with several numbers of threads and prints articles a second.")
public final class ArchiveCode implements Callable<Integer> {

    @Option(names = "--articles", defaultValue = "400", description = "how many (default: ${DEFAULT-VALUE})")
    private int articles;

    @Option(
            names = "--warm",
            defaultValue = "1",
            description = "how many of them are not counted (default: ${DEFAULT-VALUE})")
    private int warm;

    @Option(
            names = "--text",
            defaultValue = "examples/articles",
            description = "folder or JSONL file of articles, repeated under other ids (default: ${DEFAULT-VALUE})")
    private Path text = Path.of("examples", "articles");

    @Option(names = "--threads", split = ",", defaultValue = "1,2", description = "default: ${DEFAULT-VALUE}")
    private List<Integer> threads = List.of();

    @Option(names = "--heap", defaultValue = "400m", description = "of the Java machine (default: ${DEFAULT-VALUE})")
    private String heap = "400m";

    /**
     * One run.
     *
     * @param seconds of the clock
     * @param busy seconds of processors
     * @param peak resident memory in MB; 0 where the system does not tell
     */
    private record Run(double seconds, double busy, long peak) {}

    /** Starts the measurement. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ArchiveCode()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (warm < 1 || warm >= articles) {
            System.err.println("--warm is " + warm + ", it must be at least 1 and less than --articles");
            return CommandLine.ExitCode.USAGE;
        }
        Path directory = Files.createTempDirectory("casus-archive");
        Path archive = directory.resolve("archive.jsonl.gz");
        Path begin = directory.resolve("first.jsonl.gz");
        try {
            List<Article> samples = Articles.at(text);
            write(archive, samples, articles);
            write(begin, samples, warm);
            System.out.printf(
                    Locale.ROOT,
                    "%d articles, of which the first %d are not counted, heap %s, load average at the start %.1f%n%n",
                    articles,
                    warm,
                    heap,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            System.out.println("| threads | articles/s | times one thread | efficiency | processor ms an article"
                    + " | peak MB |\n|---|---|---|---|---|---|");
            double one = 0;
            byte[] first = {};
            for (int count : threads) {
                Run start = run(begin, count);
                Run all = run(archive, count);
                byte[] coded = Files.readAllBytes(out(archive));
                if (first.length > 0 && !Arrays.equals(first, coded)) {
                    System.err.println("the output differs from that of the first run");
                    return 1;
                }
                first = coded;
                double rate = (articles - warm) / Math.max(0.001, all.seconds() - start.seconds());
                one = one == 0 ? rate / count : one;
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %.1f | %.2f | %.0f %% | %.0f | %d |%n",
                        count,
                        rate,
                        rate / one,
                        100 * rate / one / count,
                        1000 * (all.busy() - start.busy()) / (articles - warm),
                        all.peak());
            }
            return 0;
        } finally {
            for (Path file : List.of(out(archive), out(begin), archive, begin, directory)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Path out(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".events");
    }

    private static void write(Path file, List<Article> samples, int count) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (int i = 0; i < count; i++) {
                Article sample = samples.get(i % samples.size());
                ObjectNode line = mapper.createObjectNode();
                line.put("id", i + "-" + sample.id());
                line.put("text", sample.text());
                out.write(line + "\n");
            }
        }
    }

    private Run run(Path archive, int count) throws IOException, InterruptedException {
        Files.deleteIfExists(out(archive));
        List<String> command = new ArrayList<>(List.of(
                JavaProgram.path(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "code",
                "--resume",
                "--format",
                "jsonl",
                "--threads",
                Integer.toString(count),
                "-o",
                out(archive).toString(),
                archive.toString()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        double busy = 0;
        long peak = 0;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            busy = Math.max(
                    busy,
                    process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9);
            peak = Math.max(peak, PeakMemory.bytes(Long.toString(process.pid())) >> 20);
        }
        if (process.exitValue() != 0) {
            throw new IOException("casus code ended with " + process.exitValue());
        }
        return new Run((System.nanoTime() - start) / 1e9, busy, peak);
    }
}
