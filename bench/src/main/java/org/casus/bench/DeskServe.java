package org.casus.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.cli.Main;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How fast the pages of a desk come: {@code bench/desk serve}. Clients on this machine ask {@code casus serve} for one kind
 * of page after another, without a pause and with other filters every time, so that no answer is a remembered one.
 */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Starts casus serve on a desk, asks it from several clients at once and prints how long its pages take.")
public final class DeskServe implements Callable<Integer> {

    /** Milliseconds from the start of the process to the first page. */
    private static final int READY = 3_000;

    private static final Pattern EVENT = Pattern.compile("/event/([^\"?#/]+)[\"?#]");
    private static final List<String> COUNTRIES =
            List.of("RUS", "USA", "SYR", "FRA", "CHN", "IRN", "TUR", "GBR", "UKR", "ISR", "IRQ", "DEU");
    private static final List<String> TYPES =
            List.of("ASSAULT", "CONSULT", "ACCUSE", "REJECT", "AID", "COERCE", "REQUEST");

    @Option(names = "--desk", required = true, paramLabel = "DIR", description = "directory of the desk")
    private Path desk = Path.of("desk");

    @Option(names = "--clients", defaultValue = "20", description = "how many ask at once (default: ${DEFAULT-VALUE})")
    private int clients;

    @Option(
            names = "--requests",
            defaultValue = "1000",
            description = "how many of each kind are measured (default: ${DEFAULT-VALUE})")
    private int requests;

    @Option(
            names = "--warm-up",
            defaultValue = "400",
            description = "how many of each kind before that (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(
            names = "--casus",
            paramLabel = "FILE",
            description = "the program that is started, as its users do; without it the classes of this build")
    private @Nullable Path program;

    @Option(
            names = "--pages",
            split = ",",
            description = "which kinds are asked for: list, timeline, map, event, dyads, suggest (default: all)")
    private List<String> pages = List.of();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<String, Endpoint> endpoints = new LinkedHashMap<>();
    private List<String> events = List.of();
    private String base = "";

    /**
     * A kind of page.
     *
     * @param bar milliseconds that 95 of 100 must not exceed, 0 if there is none
     * @param path makes an address
     */
    private record Endpoint(int bar, Function<Random, String> path) {}

    /** Starts the measurement. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new DeskServe()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        int port = freePort();
        base = "http://127.0.0.1:" + port;
        endpoints.put("list, three filters", new Endpoint(100, r -> "/list?" + three(r)));
        endpoints.put("timeline", new Endpoint(300, r -> "/timeline?" + one(r)));
        endpoints.put("map", new Endpoint(300, r -> "/map?" + one(r)));
        endpoints.put("event", new Endpoint(30, r -> "/event/" + events.get(r.nextInt(events.size()))));
        endpoints.put("dyads", new Endpoint(0, r -> "/dyads?" + one(r)));
        endpoints.put("suggest", new Endpoint(0, r -> "/suggest?search=" + (char) ('a' + r.nextInt(26))));
        if (!pages.isEmpty()) {
            endpoints.keySet().removeIf(name -> pages.stream().noneMatch(name::startsWith));
        }
        long start = System.nanoTime();
        List<String> command = new ArrayList<>(
                program == null
                        ? List.of(
                                JavaProgram.path(),
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName())
                        : List.of(program.toString()));
        command.addAll(List.of("serve", "--desk", desk.toString(), "--port", Integer.toString(port)));
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            boolean met = ready(server, start);
            events = events();
            run(server, warmUp, new Random(seed));
            return print(run(server, requests, new Random(seed + 1))) && met ? 0 : 1;
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean ready(Process server, long start) throws IOException, InterruptedException {
        double first = 0;
        while (server.isAlive()) {
            try {
                get("/");
                first = (System.nanoTime() - start) / 1e6;
                break;
            } catch (IOException e) {
                Thread.sleep(20);
            }
        }
        if (!server.isAlive()) {
            throw new IOException("casus serve ended with " + server.exitValue() + "; run it to see why");
        }
        get("/timeline");
        double counted = (System.nanoTime() - start) / 1e6;
        get("/list");
        System.out.printf(
                Locale.ROOT,
                "first page after %.0f ms, bar %d: %s; first timeline after %.0f ms, first list after %.0f ms%n",
                first,
                READY,
                first < READY ? "reached" : "missed",
                counted,
                (System.nanoTime() - start) / 1e6);
        return first < READY;
    }

    /** Asks without keeping what comes, so that the client takes little of the machine. */
    private void ask(String path) throws IOException, InterruptedException {
        int status = client.send(
                        HttpRequest.newBuilder(URI.create(base + path))
                                .timeout(Duration.ofSeconds(60))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException(path + " answers " + status);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + response.statusCode());
        }
        return response.body();
    }

    /** Events of all sorts, for cards. */
    private List<String> events() throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        for (String order : List.of("newest", "oldest", "doubtful", "corroborated")) {
            for (String type : TYPES) {
                Matcher m = EVENT.matcher(get("/list?type=" + type + "&order=" + order));
                while (m.find()) {
                    found.add(m.group(1));
                }
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("the desk has no events; bench/desk load makes one");
        }
        return found.stream().distinct().toList();
    }

    /** A stretch of days that no other request has. */
    private static String days(Random random) {
        int from = random.nextInt(3000);
        return "from=" + SyntheticStore.FIRST.plusDays(from) + "&to="
                + SyntheticStore.FIRST.plusDays(from + 200 + random.nextInt(600));
    }

    private static String three(Random random) {
        return "involving=" + pick(random, COUNTRIES) + "&type=" + pick(random, TYPES) + "," + "PROTEST&"
                + days(random);
    }

    private static String one(Random random) {
        return random.nextInt(3) == 0
                ? "status=actual,cancelled&" + days(random)
                : "from=" + SyntheticStore.FIRST.plusDays(random.nextInt(2000));
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /**
     * What one kind of page took.
     *
     * @param milliseconds of each request, as its client saw it
     * @param processor milliseconds that the server computed for one request, which other programs disturb less
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, here
    private record Measured(double[] milliseconds, double processor) {}

    /** Asks for one kind of page after the other. */
    private Map<String, Measured> run(Process server, int count, Random random)
            throws InterruptedException, ExecutionException {
        Map<String, Measured> measured = new LinkedHashMap<>();
        for (Map.Entry<String, Endpoint> one : endpoints.entrySet()) {
            List<String> paths = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                paths.add(one.getValue().path().apply(random));
            }
            double before = processor(server);
            double[] times = run(paths);
            measured.put(one.getKey(), new Measured(times, (processor(server) - before) / count));
        }
        return measured;
    }

    /** Milliseconds that a process has computed; 0 where the system does not tell. */
    private static double processor(Process process) {
        return process.info().totalCpuDuration().map(d -> d.toNanos() / 1e6).orElse(0.0);
    }

    private double[] run(List<String> paths) throws InterruptedException, ExecutionException {
        double[] times = new double[paths.size()];
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Future<?>> running = new ArrayList<>();
        for (int c = 0; c < clients; c++) {
            running.add(pool.submit(() -> {
                for (int i = next.getAndIncrement(); i < times.length; i = next.getAndIncrement()) {
                    long start = System.nanoTime();
                    ask(paths.get(i));
                    times[i] = (System.nanoTime() - start) / 1e6;
                }
                return true;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        pool.shutdown();
        return times;
    }

    private boolean print(Map<String, Measured> measured) {
        boolean met = true;
        System.out.println("| page | requests | processor ms | p50 ms | p95 ms | bar | |");
        System.out.println("|---|--:|--:|--:|--:|--:|---|");
        for (Map.Entry<String, Measured> one : measured.entrySet()) {
            double[] sorted = one.getValue().milliseconds().clone();
            Arrays.sort(sorted);
            double high = sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.95) - 1)];
            int bar = Objects.requireNonNull(endpoints.get(one.getKey())).bar();
            boolean reached = bar == 0 || high < bar;
            met &= reached;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %.1f | %s | %s |%n",
                    one.getKey(),
                    sorted.length,
                    one.getValue().processor(),
                    sorted[sorted.length / 2],
                    high,
                    bar == 0 ? "" : "< " + bar,
                    bar == 0 ? "" : reached ? "reached" : "missed");
        }
        System.out.printf(
                Locale.ROOT,
                "%d clients, %d processors%n",
                clients,
                Runtime.getRuntime().availableProcessors());
        return met;
    }
}
