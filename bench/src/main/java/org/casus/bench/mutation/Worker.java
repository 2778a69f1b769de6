package org.casus.bench.mutation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A process with the tests in memory. It reads orders, lines with {@link Change#key} (five empty fields for no change) and the ids of
 * tests, and says line by line what it does and what comes of it. The parent watches the time and ends a process that does not come
 * back: nothing in Java stops a thread safely.
 */
final class Worker {

    /** Said before the tests are asked about the unchanged code. */
    static final String PLAIN = "plain";
    /** Said before the tests are asked about the change. */
    static final String CHANGED = "changed";
    /** The tests passed. */
    static final String PASSED = "passed";
    /** A test failed. */
    static final String FAILED = "failed";
    /** The class was not exchanged. */
    static final String REFUSED = "refused";
    /** The order is carried out. */
    static final String DONE = "done";

    /** The fields of a key. */
    static final int KEY = 5;

    private final Tests tests = new Tests();
    private final Mutants mutants = new Mutants();
    private final Set<String> known = new HashSet<>();
    private final PrintStream parent;

    private Worker(PrintStream parent) {
        this.parent = parent;
    }

    public static void main(String[] args) throws InterruptedException, ClassNotFoundException {
        PrintStream parent = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // What tests and changed code print would be taken for an answer.
        System.setOut(System.err);
        BlockingQueue<String> orders = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(orders), "orders");
        reader.setDaemon(true);
        reader.start();
        Worker worker = new Worker(parent);
        while (true) {
            worker.carryOut(orders.take());
        }
    }

    /** Ends the process with the parent, whatever a test is doing. */
    private static void read(BlockingQueue<String> orders) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                orders.add(line);
            }
        } catch (IOException e) {
            System.err.println("the parent cannot be heard: " + e);
        }
        Runtime.getRuntime().halt(1);
    }

    private void carryOut(String order) throws ClassNotFoundException {
        List<String> fields = Arrays.asList(order.split("\t", -1));
        List<String> groups = fields.subList(KEY, fields.size());
        if (fields.get(0).isEmpty()) {
            groups.forEach(group -> ask(PLAIN, group));
        } else {
            examine(fields.get(0), String.join("\t", fields.subList(0, KEY)), groups);
        }
        parent.println(DONE);
    }

    private void examine(String name, String key, List<String> groups) throws ClassNotFoundException {
        // What is kept between tests is made by the unchanged code, also by the static initialiser of the class.
        Class<?> type = Class.forName(name);
        byte[] unchanged = mutants.unchanged(name);
        byte[] changed = mutants.changed(key);
        groups.stream().filter(group -> !known.contains(group)).forEach(group -> ask(PLAIN, group));
        if (!put(type, changed)) {
            parent.println(REFUSED);
            return;
        }
        Optional<String> failing =
                groups.stream().flatMap(group -> ask(CHANGED, group).stream()).findFirst();
        put(type, unchanged);
        // A failure counts only if the unchanged code still passes: a change can spoil what is kept.
        failing.ifPresent(test -> ask(PLAIN, test));
    }

    /** The test that fails first; empty if all pass. */
    private Optional<String> ask(String how, String group) {
        parent.println(how + "\t" + group);
        long start = System.nanoTime();
        Optional<String> failing = tests.failing(group);
        parent.println((failing.isEmpty() ? PASSED : FAILED) + "\t" + (System.nanoTime() - start) / 1000);
        known.add(group);
        return failing;
    }

    private static boolean put(Class<?> type, byte[] bytes) throws ClassNotFoundException {
        try {
            Exchange.put(type, bytes);
            return true;
        } catch (UnmodifiableClassException | LinkageError | UnsupportedOperationException e) {
            System.err.println(type + " is not exchanged: " + e);
            return false;
        }
    }
}
