package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casus.JavaCommand;
import org.casus.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code casus code --resume}. */
class ResumeTest {

    private static final int ARTICLES = 400;

    @TempDir
    Path directory;

    private final SampleEngine engine = new SampleEngine(0);
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void archive() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            String text = i % 50 == 3 ? "This breaks." : Sample.TEXT;
            lines.append(i % 40 == 7 ? "no JSON\n" : line("a" + i, text));
        }
        Files.writeString(directory.resolve("news.jsonl"), lines.toString());
    }

    private static String line(String id, String text) {
        return "{\"id\": \"" + id + "\", \"text\": \""
                + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n";
    }

    private String[] arguments(String... own) {
        List<String> all = new ArrayList<>(List.of("code"));
        for (String argument : own) {
            all.add(
                    argument.startsWith("@")
                            ? directory.resolve(argument.substring(1)).toString()
                            : argument);
        }
        return all.toArray(String[]::new);
    }

    private int run(String... own) {
        err.getBuffer().setLength(0);
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintWriter(err, true),
                false,
                false,
                120);
        return Casus.commandLine(engine, terminal).execute(arguments(own));
    }

    private String file(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    /** Starts a run as a program of its own and kills it once it has come to another mark. */
    private void runAndKill(String... own) throws Exception {
        Path note = directory.resolve("out.progress");
        String before = Files.exists(note) ? Files.readString(note) : "";
        Process process = new ProcessBuilder(
                        JavaCommand.of(List.of(), CodesUntilKilled.class.getName(), List.of(arguments(own))))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int i = 0; i < 6000 && process.isAlive() && !moved(note, before); i++) {
            Thread.sleep(5);
        }
        // SIGKILL: nothing in the program can run any more.
        process.destroyForcibly();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("it was killed, not done").isEqualTo(137);
    }

    private static boolean moved(Path note, String before) throws IOException {
        String now = Files.exists(note) ? Files.readString(note) : "";
        return !now.isEmpty() && !now.equals(before) && !now.contains("\"inputs\" : 0,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "icews", "gdelt", "articles"})
    void aRunThatIsKilledEndsInTheSameBytes(String format) throws Exception {
        String[] whole = {"--format", format, "--rejects", "@whole.rejects", "-o", "@whole", "@news.jsonl"};
        int exitCode = run(whole);
        String said = err.toString().lines().reduce((a, b) -> b).orElse("");

        String[] again = {
            "--resume", "--format", format, "--rejects", "@rejects", "-o", "@out", "--threads", "2", "@news.jsonl"
        };
        runAndKill(again);
        // What was written after the last mark, half a character of it included, is to be forgotten.
        Files.write(directory.resolve("out"), new byte[] {'x', '\n', (byte) 0xC3}, StandardOpenOption.APPEND);
        runAndKill(again);
        int before = engine.coded().get();

        assertThat(run(again)).isEqualTo(exitCode).isEqualTo(ExitCode.SOME_FAILED);

        assertThat(file("out")).isEqualTo(file("whole"));
        assertThat(file("rejects")).isEqualTo(file("whole.rejects"));
        assertThat(err.toString()).startsWith("casus: goes on after ");
        assertThat(err.toString().lines().reduce((a, b) -> b)).contains(said);
        assertThat(engine.coded().get() - before)
                .as("what was done is not coded again")
                .isLessThanOrEqualTo(ARTICLES - 2 * Journal.EVERY + 4);
        assertThat(directory.resolve("out.progress")).doesNotExist();
        assertThat(directory.resolve("out.progress.new")).doesNotExist();
    }

    @Test
    void aRunOfOneGoWithResumeIsLikeAnyOther() throws IOException {
        run("--format", "jsonl", "-o", "@whole", "@news.jsonl");
        run("--resume", "--format", "jsonl", "-o", "@out", "@news.jsonl");

        assertThat(file("out")).isEqualTo(file("whole"));
        assertThat(run("--resume", "--format", "jsonl", "-o", "@out", "@news.jsonl"))
                .isEqualTo(ExitCode.IO);
        assertThat(err.toString()).contains("it is complete, or --resume did not write it");
        assertThat(file("out")).isEqualTo(file("whole"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format csv @news.jsonl | had --format 'jsonl', this one has 'csv'",
                "--format jsonl --date 2016-10-11 @news.jsonl | had --date '', this one has '2016-10-11'",
                "--format jsonl --status actual @news.jsonl | had --status 'actual,future,",
                "--format jsonl @news.jsonl @news.jsonl | had inputs '",
            })
    void anotherRunIsNotGoneOnWith(String arguments, String message) throws Exception {
        runAndKill("--resume", "--format", "jsonl", "-o", "@out", "--threads", "1", "@news.jsonl");
        String written = file("out");

        assertThat(run(("--resume -o @out " + arguments).split(" "))).isEqualTo(ExitCode.IO);

        assertThat(err.toString()).contains("out.progress: the run that was broken off ", message);
        assertThat(file("out")).isEqualTo(written);
    }

    @Test
    void changedInputsAreToldAndNothingIsTouched() throws Exception {
        String[] arguments = {"--resume", "--format", "jsonl", "-o", "@out", "--threads", "1", "@news.jsonl"};
        runAndKill(arguments);
        String written = file("out");
        String news = file("news.jsonl");

        Files.writeString(directory.resolve("news.jsonl"), news.replaceFirst("Monday", "Tuesday"));
        assertThat(run(arguments)).isEqualTo(ExitCode.IO);
        assertThat(err.toString()).contains("the inputs have changed", "are not those that were coded");
        Files.writeString(directory.resolve("news.jsonl"), line("a0", Sample.TEXT));
        assertThat(run(arguments)).isEqualTo(ExitCode.IO);
        assertThat(err.toString()).contains("there are only 1 now");
        assertThat(file("out")).isEqualTo(written);

        Files.writeString(directory.resolve("news.jsonl"), news);
        Files.writeString(directory.resolve("out"), "");
        assertThat(run(arguments)).isEqualTo(ExitCode.IO);
        assertThat(err.toString()).contains("0 bytes, but ", "remove both to code again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--resume --format jsonl @news.jsonl | --resume goes on with a file; name it with -o OUT.",
                "--resume -o @out @news.jsonl | --resume cannot go on with table, which has to be closed to be read",
                "--resume --format parquet -o @out @news.jsonl | --resume cannot go on with parquet",
                "--format parquet --codebook cameo -o @out @news.jsonl | Parquet has PLOVER in the column event",
            })
    void whatCannotBeGoneOnWithIsWrongUsage(String arguments, String message) {
        assertThat(run(arguments.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains(message);
    }
}
