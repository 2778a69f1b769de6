package org.casus.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.casus.bench.Measurement.Pass;
import org.casus.model.Article;

/** The process of one candidate: loads it, reads the text several times, writes down what that took. */
final class Worker {

    /** Said once the reader is warm, and after every pass. */
    static final String DONE = "casus.bench: done";

    private static final int ARGUMENTS = 6;

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private Worker() {}

    /**
     * Measures.
     *
     * @param args folder of the text, file for the result, threads, warm-up passes, timed passes, start of the process
     *     as the parent saw it in milliseconds since 1970
     */
    static <T> void run(String[] args, Supplier<? extends Candidate<T>> loader) {
        if (args.length != ARGUMENTS) {
            throw new IllegalArgumentException("started by bench/reader, not by hand");
        }
        List<Article> articles = Articles.in(Path.of(args[0]));

        long begin = System.nanoTime();
        Candidate<T> candidate = loader.get();
        double loadMillis = (System.nanoTime() - begin) / 1e6;
        candidate.read(candidate.prepare(opening(articles.get(0))));
        double firstMillis = System.currentTimeMillis() - Long.parseLong(args[5]);

        List<T> prepared = articles.stream().map(candidate::prepare).toList();
        Passes<T> text = new Passes<>(candidate, prepared, Integer.parseInt(args[2]));
        Counts counts = Counts.NONE;
        for (int i = 0; i < Integer.parseInt(args[3]); i++) {
            counts = text.run();
        }
        System.out.println(DONE);
        List<Pass> passes = new ArrayList<>();
        while (passes.size() < Integer.parseInt(args[4])) {
            awaitOrder();
            passes.add(timed(text));
            System.out.println(DONE);
        }
        long peak = PeakMemory.bytes("self");
        write(
                Path.of(args[1]),
                new Measurement(
                        candidate.version(),
                        counts.sentences(),
                        counts.tokens(),
                        loadMillis,
                        firstMillis,
                        passes,
                        heapBytes(),
                        peak));
    }

    /** The first paragraph, a headline for the most part. */
    private static Article opening(Article article) {
        return Article.of("opening", article.text().strip().split("\n\\s*\n", 2)[0]);
    }

    /** The parent lets one process read at a time, so that all of them meet the same state of the machine. */
    private static void awaitOrder() {
        try {
            if (System.in.read() < 0) {
                throw new IllegalStateException("the parent has gone");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the parent cannot be heard", e);
        }
    }

    private static Pass timed(Passes<?> text) {
        long cpu = SYSTEM.getProcessCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long begin = System.nanoTime();
        text.run();
        return new Pass(
                (System.nanoTime() - begin) / 1e9,
                (SYSTEM.getProcessCpuTime() - cpu) / 1e6,
                THREADS.getCurrentThreadAllocatedBytes() - allocated);
    }

    private static long heapBytes() {
        ManagementFactory.getMemoryMXBean().gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void write(Path file, Measurement measurement) {
        try {
            new ObjectMapper().writeValue(file.toFile(), measurement);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be written", e);
        }
    }
}
