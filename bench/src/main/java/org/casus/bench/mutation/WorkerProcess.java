package org.casus.bench.mutation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The parent's end of a {@link Worker}. */
final class WorkerProcess implements AutoCloseable {

    /** What tests of the unchanged code may take, with all that they load. */
    private static final long PLAIN_MICROS = 600_000_000;

    /** Changed code may take ten times as long and some seconds more: other work and the collector may hold it up. */
    private static final long SLOWER = 10;

    private static final long MORE_MICROS = 4_000_000;

    /** In place of a line: the process has ended. */
    private static final String END = "end";

    /** In place of a line: there is none in time. */
    private static final String LATE = "late";

    private final Process process;
    private final PrintStream orders;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Order order;
    private boolean usable = true;

    /**
     * Starts it.
     *
     * @param command of the process
     * @param log for what the tests print, at its end
     * @param order learns what tests take and which fail
     */
    WorkerProcess(List<String> command, Path log, Order order) throws IOException {
        this.order = order;
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        Thread listener = new Thread(() -> listen(lines), "answers");
        listener.setDaemon(true);
        listener.start();
    }

    /** Runs tests of the unchanged code, so that what they take is known. */
    void time(List<String> groups) throws InterruptedException {
        send("\t".repeat(Worker.KEY - 1), groups);
        for (String line = next(PLAIN_MICROS); !line.equals(Worker.DONE); line = next(PLAIN_MICROS)) {
            warm(line);
        }
    }

    /**
     * Tries a change. That a test failed is only to be believed if the process is usable after it: else the unchanged code fails as
     * well.
     */
    Verdict examine(Change change, List<String> groups) throws InterruptedException {
        send(change.key(), groups);
        Verdict verdict = Verdict.of(Outcome.PASSED);
        String line = next(PLAIN_MICROS);
        while (!line.equals(Worker.DONE)) {
            if (line.equals(Worker.REFUSED)) {
                verdict = Verdict.of(Outcome.REFUSED);
            } else if (line.startsWith(Worker.CHANGED)) {
                verdict = changed(change, rest(line));
            } else if (verdict.outcome().noticed()) {
                usable = line.startsWith(Worker.PLAIN)
                        && next(limit(verdict.group())).startsWith(Worker.PASSED);
            } else {
                warm(line);
            }
            line = usable ? next(PLAIN_MICROS) : Worker.DONE;
        }
        return verdict;
    }

    /** Whether it can take another order. */
    boolean isUsable() {
        return usable;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Verdict changed(Change change, String group) throws InterruptedException {
        String answer = next(limit(group));
        boolean passed = answer.startsWith(Worker.PASSED);
        order.asked(change.type(), group, !passed);
        if (passed) {
            return Verdict.of(Outcome.PASSED);
        }
        if (answer.startsWith(Worker.FAILED)) {
            return new Verdict(Outcome.FAILED, group);
        }
        usable = false;
        return new Verdict(answer.equals(LATE) ? Outcome.ENDLESS : Outcome.ENDED, group);
    }

    private void warm(String line) throws InterruptedException {
        String answer = line.startsWith(Worker.PLAIN) ? next(PLAIN_MICROS) : line;
        if (!answer.startsWith(Worker.PASSED)) {
            throw new IllegalStateException("the tests do not pass on the unchanged code: " + line + ", " + answer);
        }
        order.took(rest(line), Long.parseLong(rest(answer)));
    }

    private long limit(String group) {
        return SLOWER * order.micros(group) + MORE_MICROS;
    }

    private static String rest(String line) {
        return line.substring(line.indexOf('\t') + 1);
    }

    private void send(String key, List<String> groups) {
        orders.println(key + "\t" + String.join("\t", groups));
    }

    private String next(long micros) throws InterruptedException {
        String line = answers.poll(micros, TimeUnit.MICROSECONDS);
        return line == null ? LATE : line;
    }

    private void listen(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(line);
            }
        } catch (IOException e) {
            // It was ended while it spoke.
            answers.add(END);
        }
        answers.add(END);
    }
}
