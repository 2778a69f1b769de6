package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.casus.Sample;
import org.casus.actor.ActorDictionary;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.model.Event;
import org.casus.model.Provenance;
import org.casus.model.PublicationDate;
import org.casus.model.Success;
import org.casus.store.Correction;
import org.casus.store.Store;
import org.casus.store.StoredArticle;
import org.casus.store.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code casus diff} and {@code casus recode}, with coders that answer with the sample. */
class DiffAndRecodeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2016-10-12T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final SampleEngine old = new SampleEngine(0);
    private final NextEngine next = new NextEngine();

    /** The next version: it takes {@code e2} for history no more, finds none in "two", and fails on "three" while it is broken. */
    private static final class NextEngine extends SampleEngine {
        private boolean broken;
        private final List<Article> seen = Collections.synchronizedList(new ArrayList<>());

        NextEngine() {
            super(0);
        }

        @Override
        public Provenance versions() {
            return new Provenance("casus 1", "plover 2.0", "model 0");
        }

        @Override
        public Function<Article, Coded> coder(List<ActorDictionary> own) {
            Function<Article, Coded> sample = super.coder(own);
            return article -> {
                seen.add(article);
                if (broken && article.id().equals("three")) {
                    throw new IllegalStateException("no such rule");
                }
                Success coded = (Success) sample.apply(article);
                List<Event> events = coded.events().stream()
                        .filter(e -> !e.id().equals("two:e2"))
                        .map(e -> e.id().endsWith("e2") && !e.id().startsWith("three") ? present(e) : e)
                        .toList();
                return new Success(coded.resolved(), events, coded.contexts(), versions());
            };
        }

        private static Event present(Event e) {
            return new Event(
                    e.id(),
                    e.code(),
                    e.promised(),
                    e.actors(),
                    e.recipients(),
                    e.time(),
                    e.place(),
                    e.status(),
                    false,
                    e.mentions(),
                    e.claims(),
                    e.confidence(),
                    e.explanation(),
                    e.contexts());
        }
    }

    @BeforeEach
    void codings() throws IOException {
        Files.writeString(
                directory.resolve("news.jsonl"),
                line("one", "") + line("two", ", \"date\": \"2016-10-11\"") + line("three", ""));
        run(old, "code", "--format", "jsonl", "-o", "@before", "@news.jsonl");
        run(next, "code", "--format", "jsonl", "-o", "@after", "@news.jsonl");
        next.seen.clear();
    }

    private static String line(String id, String more) {
        return "{\"id\": \"" + id + "\", \"text\": \""
                + Sample.TEXT.replace("\"", "\\\"").replace("\n", "\\n") + "\"" + more + "}\n";
    }

    private int run(Engine engine, String... arguments) {
        out.reset();
        err.getBuffer().setLength(0);
        String[] all = new String[arguments.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = arguments[i].startsWith("@")
                    ? directory.resolve(arguments[i].substring(1)).toString()
                    : arguments[i];
        }
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err, true), false, false, 120);
        return Casus.commandLine(engine, terminal).execute(all);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatDiffersIsToldEventByEvent() {
        assertThat(run(old, "diff", "@before", "@after")).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(out()).isEqualTo("""
                        one
                          ~ CONSULT  2016-09-01  - > -  negated  "talks"
                              historical: true -> false

                        two
                          - CONSULT  2016-09-01  - > -  negated  "talks"

                        4 events the same, 0 added, 1 removed, 1 changed (historical 1); 2 articles of 3 differ
                        """);
    }

    @Test
    void jsonLinesTellTheSame() {
        assertThat(run(old, "diff", "--format", "jsonl", "@before", "@after")).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(out().lines())
                .hasSize(2)
                .first()
                .isEqualTo("{\"article\":\"one\",\"change\":\"changed\",\"id\":\"one:e2\",\"id_before\":\"one:e2\","
                        + "\"fields\":[{\"field\":\"historical\",\"before\":true,\"after\":false}]}");
        assertThat(out().lines().toList().get(1))
                .startsWith(
                        "{\"article\":\"two\",\"change\":\"removed\",\"id\":\"two:e2\",\"event\":{\"id\":\"two:e2\",");
        assertThat(err.toString())
                .isEqualTo("casus: 4 events the same, 0 added, 1 removed, 1 changed (historical 1)\n");
    }

    @Test
    void orderAndPackingDoNotMatter() throws IOException {
        run(old, "diff", "@before", "@after");
        String expected = out();
        List<String> lines = new ArrayList<>(Files.readAllLines(directory.resolve("after")));
        Collections.reverse(lines);
        try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(directory.resolve("after.gz")))) {
            zip.write((String.join("\n", lines) + "\n\n").getBytes(StandardCharsets.UTF_8));
        }

        run(old, "diff", "@before", "@after.gz");

        assertThat(out()).isEqualTo(expected);
    }

    @Test
    void onlyTheFieldsThatAreAskedForAreCompared() {
        assertThat(run(old, "diff", "--fields", "event,mode", "@before", "@after"))
                .isEqualTo(ExitCode.SOME_FAILED);
        assertThat(out()).endsWith("5 events the same, 0 added, 1 removed, 0 changed; 1 article of 3 differs\n");
        assertThat(run(old, "diff", "--fields", "evnt", "@before", "@after")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("no event has the field 'evnt'");
    }

    @Test
    void desksAreComparedLikeFiles() {
        run(old, "load", "@news.jsonl", "--desk", "@desk");
        assertThat(run(old, "diff", "@before", "@desk")).as(err.toString()).isZero();
        assertThat(out()).isEqualTo("6 events the same, 0 added, 0 removed, 0 changed; 0 articles of 3 differ\n");
        assertThat(run(old, "diff", "@desk", "@after")).isEqualTo(ExitCode.SOME_FAILED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@before | 2 | Missing required parameter",
                "@before @gone | 3 | gone: there is no such file or directory",
                "@before @. | 3 | it is a directory without a desk in it",
                "@before @news.jsonl | 3 | news.jsonl, line 1: no event: 'id', 'article' and 'trigger' are expected",
            })
    void mistakesAreTold(String arguments, int exitCode, String message) {
        assertThat(run(old, ("diff " + arguments).split(" "))).isEqualTo(exitCode);
        assertThat(err.toString()).contains(message);
    }

    @Test
    void recodingMakesTheDeskWhatALoadWouldHaveMade() {
        run(old, "load", "@news.jsonl", "--desk", "@desk");
        run(next, "load", "@news.jsonl", "--desk", "@fresh");
        decide("two:e2");
        decide("one:e1");

        assertThat(run(next, "recode", "--desk", "@desk", "--changes", "@changes"))
                .isZero();

        assertThat(out()).isEqualTo("""
                        3 articles coded again by casus 1, model model 0, plover 2.0: 1 with the same events, 2 with others; \
                        0 could not be coded and stay as they were
                        4 events the same, 0 added, 1 removed, 1 changed (historical 1)
                        2 decisions kept, 1 of them about events that are not coded any more: two:e2
                        """);
        try (Store one = Stores.open(directory.resolve("desk"), CLOCK);
                Store other = Stores.open(directory.resolve("fresh"), CLOCK)) {
            assertThat(one.articlesAfter("", 10))
                    .extracting(StoredArticle::coded)
                    .isEqualTo(other.articlesAfter("", 10).stream()
                            .map(StoredArticle::coded)
                            .toList());
            assertThat(one.corrections(0, 10)).hasSize(2);
        }
        assertThat(run(old, "diff", "@desk", "@after")).isZero();
        assertThat(directory.resolve("changes")).content().hasLineCount(2);
        assertThat(run(next, "recode", "--desk", "@desk")).isZero();
        assertThat(out()).contains("everything was coded by casus 1, model model 0, plover 2.0 already");
        assertThat(run(next, "load", "@news.jsonl", "--desk", "@desk")).isZero();
        assertThat(out()).startsWith("0 added, 0 revised, 3 held already");
    }

    private void decide(String event) {
        try (Store store = Stores.open(directory.resolve("desk"), CLOCK)) {
            store.correct(new Correction(
                    0,
                    event,
                    Correction.Verdict.ACCEPT,
                    "ada",
                    "",
                    CLOCK.instant().toString(),
                    Optional.empty()));
        }
    }

    @Test
    void aDateThatWasInferredIsInferredAnewAndOneThatWasGivenIsNot() {
        run(old, "load", "@news.jsonl", "--desk", "@desk");

        run(next, "recode", "--desk", "@desk", "--threads", "1");

        assertThat(next.seen).extracting(Article::id).containsExactly("one", "three", "two");
        assertThat(next.seen.get(0).published()).isInstanceOf(PublicationDate.Unknown.class);
        assertThat(next.seen.get(2).published()).isInstanceOf(PublicationDate.Given.class);
    }

    @Test
    void whatFailedIsTakenUpAgainAndTheRestIsNot() {
        run(old, "load", "@news.jsonl", "--desk", "@desk");
        next.broken = true;
        assertThat(run(next, "recode", "--desk", "@desk", "--rejects", "@rejects"))
                .isEqualTo(ExitCode.SOME_FAILED);
        assertThat(out()).contains("2 articles coded again", "1 could not be coded and stay as they were");
        assertThat(directory.resolve("rejects")).content().contains("\"article\":\"three\"");
        next.broken = false;
        next.seen.clear();

        assertThat(run(next, "recode", "--desk", "@desk")).isZero();

        assertThat(next.seen).extracting(Article::id).containsExactly("three");
        assertThat(out()).startsWith("1 article coded again by");
    }

    @Test
    void aDryRunFilesNothing() {
        run(old, "load", "@news.jsonl", "--desk", "@desk");

        assertThat(run(next, "recode", "--desk", "@desk", "--dry-run")).isZero();

        assertThat(out()).startsWith("3 articles coded by casus 1, model model 0, plover 2.0, nothing filed: 1 with");
        assertThat(run(old, "diff", "@before", "@desk")).isZero();
        assertThat(run(old, "recode", "--desk", "@desk")).isZero();
        assertThat(out()).contains("everything was coded by casus 0");
        assertThat(run(old, "recode", "--desk", "@desk", "--all")).isZero();
        assertThat(out()).startsWith("3 articles coded again by casus 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff", "recode"})
    void helpShowsExamples(String command) {
        assertThat(run(old, command, "--help")).isZero();
        assertThat(out()).contains("Examples:", "casus " + command + " ", "Exit codes:");
    }
}
