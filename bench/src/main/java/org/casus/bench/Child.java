package org.casus.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One entrant in a virtual machine of its own; all of them get the same options. */
final class Child {

    private final Entrant entrant;
    private final Path result;
    private final Path log;
    private final Process process;
    private final BufferedReader answers;

    private Child(Entrant entrant, Path result, Path log, Process process) {
        this.entrant = entrant;
        this.result = result;
        this.log = log;
        this.process = process;
        this.answers = process.inputReader();
    }

    /**
     * Starts it, and waits until it is loaded and warm.
     *
     * @param folder with the articles in {@code text}; for the files that the process writes
     */
    static Child start(Entrant entrant, String classPath, Path folder, int warmup, int passes) throws IOException {
        String name = entrant.main() + "-" + entrant.threads();
        Path result = folder.resolve(name + ".json");
        Path log = folder.resolve(name + ".log");
        Files.deleteIfExists(result);
        Process process = new ProcessBuilder(
                        JavaProgram.path(),
                        "-Xmx4g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        Child.class.getPackageName() + "." + entrant.main(),
                        folder.resolve("text").toString(),
                        result.toString(),
                        Integer.toString(entrant.threads()),
                        Integer.toString(warmup),
                        Integer.toString(passes),
                        Long.toString(System.currentTimeMillis()))
                .redirectError(log.toFile())
                .start();
        Child child = new Child(entrant, result, log, process);
        child.await();
        return child;
    }

    /** Has it read the text once, and waits for that; a process that has ended is left alone. */
    void pass() throws IOException {
        if (process.isAlive()) {
            OutputStream orders = process.getOutputStream();
            orders.write('\n');
            orders.flush();
            await();
        }
    }

    /** What it measured, once all passes are done. */
    Row finish() throws IOException, InterruptedException {
        int status = process.waitFor();
        if (status != 0) {
            return new Row(entrant, Optional.empty(), problem(status));
        }
        return new Row(entrant, Optional.of(new ObjectMapper().readValue(result.toFile(), Measurement.class)), "");
    }

    private void await() throws IOException {
        String line = answers.readLine();
        while (line != null && !line.equals(Worker.DONE)) {
            line = answers.readLine();
        }
        if (line == null) {
            process.onExit().join();
        }
    }

    private String problem(int status) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.stream()
                .filter(line -> line.startsWith("Exception in thread"))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .findFirst()
                .orElse("ended with status " + status);
    }
}
