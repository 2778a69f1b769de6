package org.casus.bench.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Tries changes in several processes. */
final class Trial {

    /** How often it says how far it is. */
    private static final int SAY = 100;

    private final PitReport report;
    private final Results results;
    private final List<String> command;
    private final Path log;
    private final Order order = new Order();

    /**
     * A run.
     *
     * @param results that are there already and those to come
     * @param command that starts a {@link Worker}
     * @param log for what the tests print
     */
    Trial(PitReport report, Results results, List<String> command, Path log) {
        this.report = report;
        this.results = results;
        this.command = List.copyOf(command);
        this.log = log;
    }

    /** Tries what was not tried before, and returns what came of all changes, in PIT's order. */
    List<Table.Row> run(int processes) throws IOException, InterruptedException {
        Queue<Change> left = new ConcurrentLinkedQueue<>();
        report.changes().stream().filter(change -> results.of(change).isEmpty()).forEach(left::add);
        if (!left.isEmpty()) {
            Groups groups = groups();
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                work.add(() -> tryAll(left, groups));
            }
            all(work);
        }
        return report.changes().stream()
                .flatMap(change -> results.of(change).map(v -> new Table.Row(change, v)).stream())
                .toList();
    }

    private static void all(List<Callable<Boolean>> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Boolean> future : threads.invokeAll(work)) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** The classes are run twice: the first time loads what they use. */
    private Groups groups() throws IOException, InterruptedException {
        List<String> types = List.copyOf(Groups.types(report.all()));
        try (WorkerProcess worker = start()) {
            worker.time(types);
            worker.time(types);
        }
        return Groups.of(report.all(), order::micros);
    }

    private boolean tryAll(Queue<Change> left, Groups groups) throws IOException, InterruptedException {
        try (Examiner examiner = new Examiner(this::start)) {
            for (Change change = left.poll(); change != null; change = left.poll()) {
                List<String> tests = order.of(change.type(), groups.of(report.reaching(change)));
                Verdict verdict = tests.isEmpty() ? Verdict.of(Outcome.UNREACHED) : examiner.examine(change, tests);
                results.add(change, verdict);
                if (left.size() % SAY == 0) {
                    System.err.println(left.size() + " left");
                }
            }
        } finally {
            // Empty by now, unless something is wrong: then the others need not go on.
            left.clear();
        }
        return true;
    }

    private WorkerProcess start() throws IOException {
        return new WorkerProcess(command, log, order);
    }
}
