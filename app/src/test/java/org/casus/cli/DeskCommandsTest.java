package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code casus load}, {@code query} and {@code export}, with a coder that answers with the sample. */
class DeskCommandsTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final SampleEngine engine = new SampleEngine(0);

    @BeforeEach
    void files() throws IOException {
        Files.writeString(
                directory.resolve("news.jsonl"),
                line("one", Sample.TEXT) + line("two", Sample.TEXT) + "{\"id\": \"bad\"}\n"
                        + line("three", "It rained all day."));
        Files.writeString(directory.resolve("broken.txt"), "The coder breaks here.");
    }

    private static String line(String id, String text) {
        return "{\"id\": \"" + id + "\", \"text\": \""
                + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n";
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.getBuffer().setLength(0);
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(Sample.TEXT.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintWriter(err, true),
                false,
                false,
                120);
        return Casus.commandLine(engine, terminal).execute(arguments);
    }

    private int load(String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"load", path("news.jsonl"), "--desk", path("desk")}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLoadTellsWhatBecameOfEachArticle() throws IOException {
        assertThat(load("--rejects", path("rejects.jsonl"))).isEqualTo(ExitCode.SOME_FAILED);

        assertThat(out())
                .isEqualTo("3 added, 0 revised, 0 held already, 1 rejected; " + path("desk")
                        + " holds 3 articles with 4 events\n");
        assertThat(err.toString()).contains("casus: CAS006", "line 3");
        assertThat(Files.readString(directory.resolve("rejects.jsonl"))).contains("\"problem\":\"CAS006\"");
    }

    @Test
    void whatTheDeskHoldsIsNotCodedAgain() {
        load();
        int before = engine.coded().get();

        load();
        assertThat(out()).startsWith("0 added, 0 revised, 3 held already, 1 rejected; ");
        assertThat(engine.coded()).hasValue(before);

        load("--again");
        assertThat(out()).startsWith("0 added, 0 revised, 3 held already, 1 rejected; ");
        assertThat(engine.coded()).hasValue(before + 3);
    }

    @Test
    void anotherDateMakesAnotherArticle() {
        load();

        load("--date", "2016-10-20");

        assertThat(out()).startsWith("0 added, 3 revised, 0 held already");
    }

    @Test
    void anArticleThatCannotBeCodedSpoilsNoOther() {
        assertThat(run("load", path("broken.txt"), path("news.jsonl"), "--desk", path("desk")))
                .isEqualTo(ExitCode.SOME_FAILED);

        assertThat(out()).startsWith("3 added, 0 revised, 0 held already, 2 rejected");
        assertThat(err.toString()).contains("CAS099");
    }

    @Test
    void standardInputIsAnArticle() {
        assertThat(run("load", "-", "--desk", path("desk"))).isZero();
        assertThat(out()).startsWith("1 added").endsWith("holds 1 article with 2 events\n");
    }

    @Test
    void aQueryIsPrintedWithItsSentences() {
        load();

        assertThat(run("query", "--desk", path("desk"), "actor:FRA", "type:REJECT"))
                .isZero();

        assertThat(out())
                .contains("refuses a meeting", "[refused to meet] Rell on Monday", "REJECT/meet", "one")
                .endsWith("2 of 2 events\n");
    }

    @Test
    void optionsAndWordsAndAddressesAskTheSame() {
        load();
        String words;
        run("query", "--desk", path("desk"), "--format", "jsonl", "refused", "actor:FRA");
        words = out();
        run("query", "--desk", path("desk"), "--format", "jsonl", "--actor", "France", "refused");
        assertThat(out()).isEqualTo(words);
        run(
                "query",
                "--desk",
                path("desk"),
                "--format",
                "jsonl",
                "--query",
                "http://127.0.0.1:8017/list?q=refused&actor=FRA&order=newest");
        assertThat(out()).isEqualTo(words);
        assertThat(words.lines()).hasSize(2).allMatch(l -> l.contains("\"status\":\"actual\""));
    }

    @ParameterizedTest
    @CsvSource({"--count,4", "--count --status actual,2", "--count --history no,2", "--count --from 2017,0"})
    void eventsAreCounted(String options, String count) {
        load();

        String[] arguments = ("query --desk " + path("desk") + " " + options).split(" ");
        assertThat(run(arguments)).isZero();
        assertThat(out()).isEqualTo(count + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "geojson", "parquet", "icews", "gdelt"})
    void everyFormIsExportedWithAsManyEventsAsAreCounted(String format) throws IOException {
        load();
        Path file = directory.resolve("events." + format);

        assertThat(run("export", "--desk", path("desk"), "--format", format, "-o", file.toString()))
                .as(err.toString())
                .isZero();

        assertThat(err.toString()).isEqualTo("casus: 4 events written\n");
        assertThat(Files.size(file)).isPositive();
        assertThat(run("export", "--desk", path("desk"), "--format", format)).isZero();
        assertThat(out.size()).isPositive();
    }

    @Test
    void theExportIsWhatTheCoderWrites() {
        load();
        run("export", "--desk", path("desk"));
        String exported = out();

        run("code", "--format", "jsonl", path("news.jsonl"));

        assertThat(exported).isEqualTo(out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query --desk NOWHERE|2|there is no desk; fill one with: casus load FILES... --desk",
                "query|2|Name a desk: --desk DIR",
                "load FILE|2|Name a desk: --desk DIR",
                "load --desk DESK|2|Name a file",
                "load FILE --desk DESK --database postgresql://h/d|2|name two desks; name one",
                "load FILE --database mysql://h/d|3|write it as postgresql://USER@HOST:5432/DATABASE",
                "load FILE --database postgresql://127.0.0.1:1/d|3|is the server running",
                "query --desk DESK type:REJEC|2|the nearest is REJECT",
                "query --desk DESK --limit 0|2|must be at least 1",
                "query --desk DESK --query a=b rain|2|use it without words",
                "export --desk DESK --query nonsense=1|2|no filter",
                "export --desk DESK --format xml|2|--format",
                "export --desk DESK -o NOWHERE/x|3|there is no such file or directory",
            })
    void mistakesAreTold(String line, int exitCode, String message) {
        load();
        String[] arguments = line.replace("NOWHERE", path("nowhere"))
                .replace("DESK", path("desk"))
                .replace("FILE", path("news.jsonl"))
                .split(" ");

        assertThat(run(arguments)).as(err.toString()).isEqualTo(exitCode);
        assertThat(err.toString()).contains(message).doesNotContain("internal failure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"load", "query", "export"})
    void helpShowsExamples(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out()).contains("Examples:", "casus " + command + " ", "Exit codes:");
    }
}
