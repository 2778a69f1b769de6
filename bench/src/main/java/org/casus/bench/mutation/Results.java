package org.casus.bench.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verdicts as a file, a line a change, so that a run which was stopped goes on. The first line is a hash of the classes and the
 * tests; verdicts on any others are not believed.
 */
final class Results {

    /** Ends a line: a line without it was cut short. */
    private static final String WHOLE = "\t.";

    private final Path file;
    private final Map<String, Verdict> verdicts = new HashMap<>();

    private Results(Path file) {
        this.file = file;
    }

    /**
     * Reads the file, or begins it anew.
     *
     * @param hash of what is judged
     */
    static Results open(Path file, String hash) throws IOException {
        Results results = new Results(file);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        boolean same = !lines.isEmpty() && lines.get(0).equals(hash);
        Files.writeString(file, hash + "\n");
        if (same) {
            lines.stream().skip(1).filter(line -> line.endsWith(WHOLE)).forEach(results::read);
        }
        return results;
    }

    /** What came of a change, if it was tried. */
    synchronized Optional<Verdict> of(Change change) {
        return Optional.ofNullable(verdicts.get(change.key()));
    }

    /** Keeps a verdict. */
    void add(Change change, Verdict verdict) {
        add(change.key(), verdict);
    }

    private void read(String line) {
        String[] field = line.split("\t", 3);
        add(
                field[2].substring(0, field[2].length() - WHOLE.length()),
                new Verdict(Outcome.valueOf(field[0]), field[1]));
    }

    private synchronized void add(String key, Verdict verdict) {
        verdicts.put(key, verdict);
        try {
            Files.writeString(
                    file,
                    verdict.outcome() + "\t" + verdict.group() + "\t" + key + WHOLE + "\n",
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be written", e);
        }
    }
}
