package org.casus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.casus.store.Filing;
import org.casus.store.Store;
import org.casus.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast articles that are coded already are filed: {@code bench/desk load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description =
                "Files synthetic articles on a new desk and prints events a second; the desk stays for other measurements.")
public final class DeskLoad implements Callable<Integer> {

    /** Events a second. */
    private static final int BAR = 5_000;

    @Option(names = "--desk", required = true, paramLabel = "DIR", description = "directory of the desk, new or empty")
    private Path desk = Path.of("desk");

    @Option(names = "--events", defaultValue = "1000000", description = "how many events (default: ${DEFAULT-VALUE})")
    private long events;

    @Option(names = "--long", defaultValue = "5000", description = "how many long articles (default: ${DEFAULT-VALUE})")
    private int longArticles;

    @Option(names = "--batch", defaultValue = "250", description = "articles a transaction (default: ${DEFAULT-VALUE})")
    private int batch;

    @Option(names = "--threads", defaultValue = "2", description = "threads that file (default: ${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    /** Starts the measurement. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new DeskLoad()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (Stores.exists(desk)) {
            System.err.println(desk + ": there is a desk already; name a new directory");
            return 2;
        }
        SyntheticDesk synthetic = new SyntheticDesk(seed, events, longArticles);
        long start = System.nanoTime();
        try (Store store = Stores.open(desk, Clock.systemUTC())) {
            file(store, synthetic);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double rate = synthetic.events() / seconds;
        double busy = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> d.toNanos() / 1e9)
                .orElse(Double.NaN);
        System.out.printf(
                Locale.ROOT,
                "%d events of %d articles in %.1f s: %.0f events/s, bar at least %d: %s; %.1f s of processor time, %.0f"
                        + " events/s by it; %.0f MB on disk%n",
                synthetic.events(),
                synthetic.articles(),
                seconds,
                rate,
                BAR,
                rate >= BAR ? "reached" : "missed",
                busy,
                synthetic.events() / busy,
                size() / 1e6);
        return rate >= BAR ? 0 : 1;
    }

    /** One thread makes articles, the others file them; making them is part of what is measured. */
    private void file(Store store, SyntheticDesk synthetic) throws InterruptedException, ExecutionException {
        BlockingQueue<List<Filing>> waiting = new ArrayBlockingQueue<>(2 * threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> filing = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                filing.add(pool.submit(() -> {
                    for (List<Filing> some = waiting.take(); !some.isEmpty(); some = waiting.take()) {
                        store.fileAll(some);
                    }
                    return true;
                }));
            }
            while (synthetic.hasNext()) {
                List<Filing> some = new ArrayList<>();
                while (some.size() < batch && synthetic.hasNext()) {
                    some.add(synthetic.next());
                }
                waiting.put(some);
            }
            for (int i = 0; i < threads; i++) {
                waiting.put(List.of());
            }
            for (Future<?> one : filing) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private long size() throws IOException {
        try (var files = Files.list(desk)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }
}
