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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.casus.Sample;
import org.casus.actor.ActorDictionary;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.coder.ActorFinder;
import org.casus.coder.PlaceFinder;
import org.casus.model.Article;
import org.casus.model.Coded;
import org.casus.model.EventCode;
import org.casus.model.Plan;
import org.casus.model.Problem;
import org.casus.model.Provenance;
import org.casus.model.Read;
import org.casus.model.Rejected;
import org.casus.model.Related;
import org.casus.model.Relation;
import org.casus.model.RelationQuery;
import org.casus.model.Segmented;
import org.casus.model.Status;
import org.casus.model.Success;
import org.casus.output.Codes;
import org.casus.reader.Conllu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private static final String CONLLU =
            "1\tEnvoys\tenvoy\tNOUN\t_\t_\t2\tnsubj\t_\t_\n2\tmet\tmeet\tVERB\t_\t_\t0\troot\t_\t_\n\n";

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();
    private final AtomicInteger loads = new AtomicInteger();

    private final class FakeEngine implements Engine {
        @Override
        public Function<Article, Coded> coder(List<ActorDictionary> own) {
            loads.incrementAndGet();
            return article -> {
                if (article.text().contains("breaks")) {
                    throw new IllegalStateException("no such rule");
                }
                return Sample.code(article);
            };
        }

        @Override
        public Provenance versions() {
            return new Provenance("casus 0", "plover 2.0", "model 0");
        }

        @Override
        public Function<Article, Segmented> segmenter() {
            return article -> Conllu.parse(article.id(), CONLLU).segmented();
        }

        @Override
        public Function<Segmented, Read> reader() {
            return segmented -> Conllu.parse(segmented.article().id(), CONLLU);
        }

        @Override
        public Function<RelationQuery, Related> relations() {
            return query -> query.text().contains("breaks")
                    ? new Rejected(query.id(), "relate", Problem.BAD_SPAN, query.id() + ": target is not in it")
                    : new Relation(
                            query.id(),
                            List.of(
                                    new Relation.Choice(new EventCode("SANCTION", Optional.of("expel")), 0.75),
                                    new Relation.Choice(new EventCode("REJECT", Optional.empty()), 0.25)),
                            Status.ACTUAL,
                            Optional.empty(),
                            new Provenance("c", "b", "m"));
        }

        @Override
        public Function<Success, List<Plan>> plans() {
            return success -> List.of();
        }

        @Override
        public PlaceFinder placeFinder() {
            throw new AssertionError("no test asks for it");
        }

        @Override
        public ActorFinder actorFinder() {
            throw new AssertionError("no test asks for it");
        }

        @Override
        public Codes codes() {
            Codebook codebook = Codebook.plover();
            return Codes.of(codebook, CameoMap.load(codebook));
        }
    }

    private static final String TIMES = "{\"id\": \"1\", \"half\": \"dev\", \"times\": [{\"start\": 0, \"end\": 6,"
            + " \"kind\": \"weekday\", \"first\": \"%1$s\", \"last\": \"%1$s\", \"precision\": \"day\"}]}\n";

    @BeforeEach
    void files() throws IOException {
        Files.writeString(directory.resolve("sample.txt"), Sample.TEXT);
        Files.writeString(directory.resolve("empty.txt"), "");
        Files.write(directory.resolve("latin.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
        Files.writeString(directory.resolve("broken.json"), "{\"events\":\n]}");
        Files.writeString(directory.resolve("no-plans.jsonl"), "{\"id\": \"1\"}\n");
        Files.writeString(directory.resolve("bad-times.jsonl"), TIMES.formatted("2016-13-01"));
        Files.writeString(directory.resolve("good-times.jsonl"), TIMES.formatted("2016-10-11"));
        Files.writeString(directory.resolve("own.txt"), "ADA_RELL_ [NORGOV]\nODD_ [ZQZGOV]\n");
        Files.createDirectory(directory.resolve("bare"));
    }

    private int run(OutputStream target, String stdin, String... arguments) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                target,
                new PrintWriter(err, true),
                false,
                false,
                120);
        String[] resolved = Stream.of(arguments)
                .map(a -> a.startsWith("@") ? directory.resolve(a.substring(1)).toString() : a)
                .toArray(String[]::new);
        return Casus.commandLine(new FakeEngine(), terminal).execute(resolved);
    }

    private int run(String... arguments) {
        return run(out, Sample.TEXT, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString().replace(directory + "/", "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            code @sample.txt                        | 0 | ''
            code -                                  | 0 | ''
            --version                               | 0 | ''
            code --help                             | 0 | ''
            code @sample.txt @empty.txt             | 1 | casus: CAS001 empty.txt: the file is empty; nothing to code
            code @gone.txt                          | 3 | casus: CAS008 gone.txt: there is no such file or directory
            code                                    | 2 | Name a file, a directory or - for standard input; casus code --help shows examples.
            code --date 2016-13-01 @sample.txt      | 2 | --date is '2016-13-01', which is no calendar date; write it as 2016-10-11.
            code --threads 0 @sample.txt            | 2 | --threads is 0, it must be at least 1.
            code --nonsense @sample.txt             | 2 | Unknown option: '--nonsense'
            code --format xml @sample.txt           | 2 | Invalid value for option '--format'
            code --encoding klingon @sample.txt     | 2 | Invalid value for option '--encoding'
            code --status maybe @sample.txt         | 2 | Invalid value for option '--status'
            code -o @none/out.txt @sample.txt       | 3 | casus: none/out.txt: there is no such file or directory
            code -o @sample.txt @sample.txt         | 3 | sample.txt: it is one of the inputs; write to another file
            code --rejects @new.jsonl @.            | 3 | new.jsonl: it is one of the inputs; write to another file
            code - -                                | 3 | casus: CAS008 standard input: it was read already; name - only once
            read --pretokenized @empty.txt          | 1 | CAS001 empty.txt: no sentence in it; nothing to read
            read --pretokenized @latin.txt          | 1 | CAS003 latin.txt: this is not UTF-8, as CoNLL-U has to be
            eval events @latin.txt @empty.txt       | 1 | casus: latin.txt: this is not UTF-8; is it a gold file?
            eval events @bare @empty.txt            | 1 | casus: bare: no .json file in this directory; name a gold file or a directory of them
            eval events @broken.json @empty.txt     | 1 | casus: broken.json, line 2: Unexpected character (']' (code 93))
            eval read @latin.txt @sample.txt        | 1 | casus: latin.txt: this is not UTF-8; is it CoNLL-U or IOB2?
            eval read @empty.txt @sample.txt        | 1 | casus: empty.txt: no sentence in it; is it CoNLL-U or IOB2?
            eval read @sample.txt @sample.txt       | 1 | casus: sample.txt, line 1: 1 columns; CoNLL-U has 10, IOB2 has number, word and label
            eval read @gone.iob2 @sample.txt        | 3 | casus: gone.iob2: there is no such file or directory
            eval                                    | 2 | Name a task: events, status, claims, plans, actors, actor-evidence, times, places, event-places, contexts, relate or read.
            nonsense                                | 2 | Unmatched argument
            plans @sample.txt                       | 0 | ''
            plans --help                            | 0 | ''
            plans --state in-doubt,held @sample.txt | 0 | ''
            plans --state lost @sample.txt          | 2 | no plan stands 'lost'; it is planned, moved, conditional, postponed, cancelled, held or in-doubt
            plans                                   | 2 | Name a file, a directory or - for standard input; casus plans --help shows examples.
            actors @sample.txt                      | 0 | ''
            actors --help                           | 0 | ''
            actors                                  | 2 | Name a file, a directory or - for standard input; casus actors --help shows examples.
            actors --actors @gone @sample.txt       | 3 | casus: gone: there is no such file or directory
            actors --actors @empty.txt @sample.txt  | 2 | empty.txt: no actor in it
            actors --actors @own.txt @sample.txt    | 0 | own.txt, line 2: 'ZQZGOV' begins with no country and no role of CAMEO; it is left out
            code --actors @own.txt @sample.txt      | 0 | own.txt, line 2: 'ZQZGOV'
            eval actors @broken.json @empty.txt     | 1 | casus: broken.json, line 1: this is no JSON object
            eval actors @no-plans.jsonl @empty.txt  | 1 | casus: no-plans.jsonl, line 1: no 'id' or no list 'mentions' in it
            eval actors --half odd @gone @gone      | 2 | --half is 'odd'; it is dev or test.
            plans @sample.txt @empty.txt            | 1 | casus: CAS001 empty.txt: the file is empty; nothing to code
            times @sample.txt                       | 0 | ''
            times --open --format jsonl @sample.txt | 0 | ''
            times --help                            | 0 | ''
            times                                   | 2 | Name a file, a directory or - for standard input; casus times --help shows examples.
            times @sample.txt @empty.txt            | 1 | casus: CAS001 empty.txt: the file is empty; nothing to code
            eval times @no-plans.jsonl @empty.txt   | 1 | casus: no-plans.jsonl, line 1: no 'id' or no list 'times' in it
            eval times @bad-times.jsonl @empty.txt  | 1 | casus: bad-times.jsonl, line 1: '2016-13-01' is no calendar date; write it as 2016-10-11
            eval times @good-times.jsonl @no-plans.jsonl | 1 | casus: no-plans.jsonl, line 1: no 'article' or no 'date_precision' in it; is it what casus times --format jsonl wrote?
            eval times --half odd @gone @gone       | 2 | --half is 'odd'; it is dev or test.
            eval plans @broken.json @empty.txt      | 1 | casus: broken.json, line 1: this is no JSON object
            eval plans @no-plans.jsonl @empty.txt   | 1 | casus: no-plans.jsonl, line 1: no 'id' or no list 'plans' in it
            eval plans --half odd @gone @gone       | 2 | --half is 'odd'; it is dev or test.
            ''                                      | 2 | Name a command: code, claims, plans, actors, times, places, record, load, query, export, recode, diff, council, court, relate, read or eval.
            eval events @gone.json @gone.jsonl      | 3 | casus: gone.json: there is no such file or directory
            """)
    void exitCodesAndMessagesAreAsDocumented(String line, int exitCode, String message) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(exitCode);
        assertThat(err()).contains(message).doesNotContain("\tat ").doesNotContain("Exception");
        if (message.isEmpty()) {
            assertThat(err()).isEmpty();
        }
    }

    @Test
    void timesAreScored() throws IOException {
        Files.writeString(
                directory.resolve("pred.jsonl"),
                "{\"article\": \"1\", \"start\": 3, \"end\": 9, \"date\": \"2016-10-11\", \"enddate\": \"2016-10-11\","
                        + " \"date_precision\": \"day\"}\n");
        assertThat(run("eval", "times", "--half", "dev", "--differences", "@good-times.jsonl", "@pred.jsonl"))
                .isZero();
        assertThat(out())
                .contains("\"value\":{\"accuracy\":1,\"right\":1,\"of\":1}")
                .contains("\"exact\":{\"precision\":0,")
                .contains("\"differences\":[]");
    }

    @Test
    void plansAreScored() throws IOException {
        Files.writeString(
                directory.resolve("gold.jsonl"),
                "{\"id\": \"1\", \"half\": \"dev\", \"plans\": [{\"kind\": \"visit\", \"state\": \"held\", \"date\": null,"
                        + " \"parties\": [\"FRA\"]}]}\n{\"id\": \"2\", \"half\": \"test\", \"plans\": []}\n");
        Files.writeString(
                directory.resolve("pred.jsonl"),
                "{\"article\": \"1\", \"kind\": \"visit\", \"state\": \"planned\", \"date\": null,"
                        + " \"actor\": [{\"code\": \"FRA\"}], \"with\": []}\n");
        assertThat(run("eval", "plans", "--half", "dev", "@gold.jsonl", "@pred.jsonl"))
                .isZero();
        assertThat(out())
                .isEqualTo(
                        "{\"articles\":1,\"found\":{\"precision\":1,\"recall\":1,\"f1\":1,\"right\":1,\"predicted\":1,"
                                + "\"gold\":1},\"state\":{\"accuracy\":0,\"right\":0,\"of\":1},"
                                + "\"date\":{\"accuracy\":1,\"right\":1,\"of\":1}}\n");
    }

    @Test
    void actorsAreScored() throws IOException {
        Files.writeString(
                directory.resolve("gold.jsonl"),
                "{\"id\": \"1\", \"half\": \"dev\", \"mentions\": [{\"start\": 0, \"end\": 6, \"text\": \"France\","
                        + " \"kind\": \"state\", \"country\": \"FRA\", \"sector\": \"GOV\"}]}\n");
        Files.writeString(
                directory.resolve("coded.jsonl"),
                "{\"article\": \"1\", \"start\": 0, \"end\": 6, \"kind\": \"name\", \"code\": \"FRA\","
                        + " \"sector\": \"MIL\", \"resolution\": \"resolved\"}\n");
        assertThat(run("eval", "actors", "@gold.jsonl", "@coded.jsonl")).isZero();
        assertThat(out())
                .startsWith("{\"articles\":1,\"found\":{\"accuracy\":1,\"right\":1,\"of\":1},"
                        + "\"country\":{\"accuracy\":1,\"right\":1,\"of\":1},"
                        + "\"sector\":{\"accuracy\":0,\"right\":0,\"of\":1},"
                        + "\"both\":{\"accuracy\":0,\"right\":0,\"of\":1},\"by_kind\":{\"state\":{");
    }

    @Test
    void theTableIsTheDefault() {
        assertThat(run("code", "@sample.txt")).isZero();
        assertThat(out()).contains("refuses a meeting", "[refused to meet]").endsWith("2 events in 1 article\n");
    }

    @Test
    void aGivenDateAndSourceComeBeforeTheInputsOwn() {
        assertThat(run("code", "--format", "jsonl", "--date", "5 March 2014", "--source", "Wire", "@sample.txt"))
                .isZero();
        assertThat(out()).contains("\"publication_date\":{\"date\":\"2014-03-05\",\"inferred\":false");
    }

    @Test
    void statusAndHistoryFilterEvents() {
        run("code", "--format", "jsonl", "--status", "negated,future", "@sample.txt");
        assertThat(out().lines()).hasSize(1).allMatch(l -> l.contains("\"status\":\"negated\""));
        out.reset();
        run("code", "--format", "jsonl", "--no-historical", "@sample.txt");
        assertThat(out().lines()).hasSize(1).allMatch(l -> l.contains("\"status\":\"actual\""));
    }

    @Test
    void formatsWithoutStatusGetOnlyWhatHappenedAndSaySo() {
        assertThat(run("code", "--format", "gdelt", "@sample.txt")).isZero();
        assertThat(out().lines()).hasSize(2);
        assertThat(err()).startsWith("casus: 1 event left out by status;");
    }

    @Test
    void aFilterAskedForIsToldWithoutAdvice() {
        assertThat(run("code", "--status", "negated", "@sample.txt")).isZero();
        assertThat(err()).isEqualTo("casus: 1 event left out, as asked\n");
    }

    @Test
    void anInputThatIsToBeWrittenOverStaysAsItIs() throws IOException {
        run("code", "-o", "@sample.txt", "@sample.txt");
        assertThat(directory.resolve("sample.txt")).hasContent(Sample.TEXT);
    }

    @Test
    void aFailureOfTheCoderSpoilsOneArticleOnly() throws IOException {
        Files.writeString(directory.resolve("bad.txt"), "This breaks.");

        assertThat(run("code", "--format", "jsonl", "--rejects", "@rejects.jsonl", "@bad.txt", "@sample.txt"))
                .isEqualTo(1);

        assertThat(out().lines()).hasSize(2);
        assertThat(Files.readString(directory.resolve("rejects.jsonl")))
                .isEqualTo(
                        "{\"article\":\"bad.txt\",\"rejected\":{\"stage\":\"code\",\"problem\":\"CAS099\",\"message\":"
                                + "\"bad.txt: the coder failed with IllegalStateException: no such rule; this is a fault in Casus,"
                                + " please report it with the article\"}}\n");
    }

    @Test
    void claimsAreThreadsOfTheSameArticles() {
        assertThat(run("claims", "@sample.txt")).isZero();
        assertThat(out())
                .contains("Said by Arvenia; nobody disputes it.")
                .endsWith("1 thread in 1 article, 0 disputed\n");
    }

    @Test
    void claimsNeedAnInput() {
        assertThat(run("claims")).isEqualTo(2);
        assertThat(err()).contains("casus claims --help shows examples");
    }

    @Test
    void claimsAreScoredAgainstTextsWithOneEventEach() throws IOException {
        Files.writeString(
                directory.resolve("gold.jsonl"),
                "{\"id\":\"sample.txt\",\"half\":\"dev\",\"event\":\"REJECT\",\"trigger\":{\"start\":40,\"end\":55},"
                        + "\"speaker\":{\"start\":72,\"end\":79},\"chain\":[],\"cue\":{\"start\":80,\"end\":84},"
                        + "\"indirect\":true,\"stance\":\"asserts\"}\n"
                        + "{\"id\":\"other\",\"half\":\"test\",\"event\":\"AID\",\"trigger\":{\"start\":0,\"end\":4}}\n");
        run("code", "--format", "jsonl", "-o", "@pred.jsonl", "@sample.txt");

        assertThat(run("eval", "claims", "--half", "dev", "@gold.jsonl", "@pred.jsonl"))
                .isZero();

        assertThat(out())
                .startsWith("{\"events\":1,\"coded\":1,\"not_coded\":0,\"speaker_exact\":{\"precision\":1,")
                .contains("\"stance\":{\"accuracy\":1,\"right\":1,\"of\":1}");
    }

    @Test
    void aHalfHasOneOfTwoNames() {
        assertThat(run("eval", "claims", "--half", "dew", "@gold.jsonl", "@pred.jsonl"))
                .isEqualTo(2);
        assertThat(err()).contains("--half is 'dew'; it is dev or test.");
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
        Path many = Files.createDirectory(directory.resolve("many"));
        for (int i = 0; i < 60; i++) {
            Files.writeString(many.resolve("a" + i + ".txt"), i % 7 == 0 ? "This breaks." : Sample.TEXT);
        }
        run("code", "--threads", "1", "--format", "jsonl", "@many");
        String single = out();
        String messages = err();
        out.reset();
        err.getBuffer().setLength(0);

        run("code", "--threads", "5", "--format", "jsonl", "@many");

        assertThat(out()).isEqualTo(single);
        assertThat(err()).isEqualTo(messages);
        assertThat(loads).hasValue(2);
    }

    @Test
    void parquetIsWrittenToFilesAndPipes() throws Exception {
        assertThat(run("code", "--format", "parquet", "-o", "@events.parquet", "@sample.txt"))
                .as(err())
                .isZero();
        assertThat(run("code", "--format", "parquet", "@sample.txt")).isZero();
        assertThat(out()).startsWith("PAR1").endsWith("PAR1");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*), min(article) FROM read_parquet('"
                        + directory.resolve("events.parquet") + "')")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(2);
            assertThat(rows.getString(2)).isEqualTo("sample.txt");
        }
    }

    @Test
    void halfAPairOfSurrogatesEndsNoBatch() throws IOException {
        String line = "{\"id\": \"%s\", \"text\": \""
                + Sample.TEXT.replace("\"", "\\\"").replace("\n", "\\n") + "\", \"title\": \"%s\"}\n";
        Files.writeString(
                directory.resolve("half.jsonl"),
                String.format(line, "a", "\\ud83d") + String.format(line, "b", "plain"));

        assertThat(run("code", "--format", "jsonl", "-o", "@half.out", "@half.jsonl"))
                .isZero();

        run("code", "--format", "jsonl", "@half.jsonl");
        assertThat(Files.readString(directory.resolve("half.out")))
                .isEqualTo(out())
                .contains("\"title\":\"?\"");
        assertThat(out().lines()).hasSize(4);
    }

    @Test
    void nothingReadableLoadsNoModel() {
        assertThat(run("code", "@empty.txt")).isEqualTo(1);
        assertThat(loads).hasValue(0);
    }

    @Test
    void aClosedPipeEndsQuietly() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThat(run(closed, "", "code", "@sample.txt")).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void verboseTellsTheEncodingOfEachInput() {
        run("code", "--verbose", "@sample.txt");
        assertThat(err()).isEqualTo("casus: sample.txt: text, UTF-8 (only ASCII)\n");
    }

    @Test
    void readPrintsConllu() {
        assertThat(run("read", "@sample.txt")).isZero();
        assertThat(out())
                .startsWith(
                        "# newdoc id = sample.txt\n# newpar id = 1\n# kind = body\n# sent_id = 1\n# text = Envoys met\n"
                                + "1\tEnvoys\tenvoy\tNOUN");
    }

    @Test
    void readKeepsTokensItIsGiven() throws IOException {
        Files.writeString(directory.resolve("a.conllu"), CONLLU);
        Files.writeString(directory.resolve("b.conllu"), "1\tEnvoys\n");

        assertThat(run("read", "--pretokenized", "@a.conllu")).isZero();
        assertThat(run("read", "--pretokenized", "@b.conllu")).isEqualTo(1);
        assertThat(err()).contains("CAS005 b.conllu: line 1: 2 columns, CoNLL-U has 10");
    }

    @Test
    void evalScoresWhatCodeWrote() throws IOException {
        int trigger = Sample.TEXT.indexOf("refused");
        Files.writeString(directory.resolve("sample.events.json"), """
                {"article":"articles/sample.txt","publication_date":"2016-10-11","events":[
                {"trigger":"refused","start":%d,"end":%d,"event":"REJECT","mode":"meet","status":"actual",
                 "actors":[{"country":"FRA"}],"recipients":[],"date":"2016-10-10","speaker":"Arvenia","denied_by":null}]}
                """.formatted(trigger, trigger + 7));
        run("code", "--format", "jsonl", "-o", "@events.jsonl", "@sample.txt");

        assertThat(run("eval", "events", "@sample.events.json", "@events.jsonl"))
                .isZero();

        assertThat(out())
                .startsWith("{\"articles\":1,\"type\":{\"precision\":0.3333,\"recall\":1,\"f1\":0.5,\"right\":1,"
                        + "\"predicted\":3,\"gold\":1},\"direction\":{")
                .contains("\"status\":{\"accuracy\":1,\"right\":1,\"of\":1}", "\"publication_date\":{\"accuracy\":1");
    }

    @Test
    void evalScoresWhetherActsHappened() throws IOException {
        int trigger = Sample.TEXT.indexOf("refused");
        Files.writeString(directory.resolve("acts.jsonl"), """
                {"id":"sample.txt","trigger":{"start":%d,"end":%d},"event":"REJECT","status":"actual","historical":false,"kind":"refusal","half":"dev"}
                {"id":"sample.txt","trigger":{"start":0,"end":1},"event":"AID","status":"negated","kind":"plain","half":"test"}
                """.formatted(trigger, trigger + 7));
        run("code", "--format", "jsonl", "-o", "@events.jsonl", "@sample.txt");
        String events = Files.readString(directory.resolve("events.jsonl"));
        String article = events.replaceAll("(?s).*?\"article\":\"([^\"]*)\".*", "$1");
        Files.writeString(
                directory.resolve("acts.jsonl"),
                Files.readString(directory.resolve("acts.jsonl")).replace("sample.txt", article));

        assertThat(run("eval", "status", "--half", "dev", "@acts.jsonl", "@events.jsonl"))
                .isZero();

        assertThat(out())
                .startsWith("{\"acts\":1,\"found\":{\"accuracy\":1,\"right\":1,\"of\":1}")
                .contains("\"confusion\":{\"actual\":{\"actual\":1}}", "\"by_kind\":{\"refusal\":{")
                .doesNotContain("differences");
    }

    @Test
    void evalScoresTheContextsOfArticles() throws IOException {
        Files.writeString(directory.resolve("contexts.jsonl"), """
                {"id":"reports/sample.txt","contexts":["diplomatic","legal"]}

                {"id":"other","contexts":[]}
                """);
        run("code", "--format", "articles", "-o", "@articles.jsonl", "@sample.txt");

        assertThat(run("eval", "contexts", "@contexts.jsonl", "@articles.jsonl"))
                .isZero();

        assertThat(out())
                .startsWith("{\"articles\":2,\"micro\":{\"precision\":1,\"recall\":0.5,\"f1\":0.6667,\"right\":1,"
                        + "\"predicted\":1,\"gold\":2},\"macro\":{\"precision\":0.5,\"recall\":0.5,\"f1\":0.5},")
                .contains("\"by_context\":{\"diplomatic\":{\"precision\":1,");
        assertThat(err()).contains("other is not in", "it counts as without contexts");
    }

    @Test
    void evalNamesTheLineWithoutContexts() throws IOException {
        Files.writeString(directory.resolve("gold.jsonl"), "\n{\"id\":\"a\"}\n");
        Files.writeString(directory.resolve("pred.jsonl"), "{\"id\":\n");

        assertThat(run("eval", "contexts", "@gold.jsonl", "@pred.jsonl")).isEqualTo(1);
        assertThat(err()).isEqualTo("casus: gold.jsonl, line 2: no 'id' or no list 'contexts' in it\n");
    }

    @Test
    void evalScoresWhatReadWrote() throws IOException {
        run("read", "@sample.txt");
        Files.writeString(directory.resolve("read.conllu"), out());
        out.reset();
        Files.writeString(
                directory.resolve("gold.conllu"),
                CONLLU.replace("\tNOUN\t", "\tPROPN\t").replace("2\tmet", "1.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n2\tmet"));
        try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(directory.resolve("gold.iob2.gz")))) {
            zipped.write("# sent_id = a\n1\tEnvoys\tB-PER\t-\n2\tmet\tB-OTH\t-\n\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run("eval", "read", "@gold.conllu", "@read.conllu")).isZero();
        assertThat(out())
                .startsWith(
                        "{\"tokens\":{\"precision\":1,\"recall\":1,\"f1\":1,\"right\":2,\"predicted\":2,\"gold\":2},")
                .contains(
                        "\"upos\":{\"f1\":0.5,\"aligned_accuracy\":0.5,\"right\":1,\"predicted\":2,\"gold\":2,\"aligned\":2}",
                        "\"las\":{\"f1\":1,")
                .doesNotContain("entities")
                .endsWith("}\n");
        out.reset();
        assertThat(run("eval", "read", "@gold.iob2.gz", "@read.conllu")).isZero();
        assertThat(out())
                .contains("\"entities\":{\"precision\":0,\"recall\":0,\"f1\":0,\"right\":0,\"predicted\":0,\"gold\":1}")
                .doesNotContain("upos");
    }

    @Test
    void evalReadNamesWhereTheTextsDiffer() throws IOException {
        Files.writeString(directory.resolve("gold.conllu"), CONLLU);
        Files.writeString(directory.resolve("read.conllu"), CONLLU.replace("\tmet", "\tmeet"));

        assertThat(run("eval", "read", "@gold.conllu", "@read.conllu")).isEqualTo(1);
        assertThat(err())
                .isEqualTo("casus: not the same text; white space left out, they differ at character 8: gold.conllu has"
                        + " 'Envoysmet' around it, read.conllu has 'Envoysmeet'\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,a,_,X,_,_,9,dep,_,_                                   | line 2: head 9 of 'a' is not in its sentence of 1 words
            1,a,_,X,_,_,x,dep,_,_                                   | line 1: 'x' is no number
            2,a,_,X,_,_,0,dep,_,_                                   | line 1: word 2 is where word 1 should be
            1-2,ab,_,_,_,_,_,_,_,_;1,a,_,X,_,_,0,dep,_,_            | line 3: the sentence ends before word 2 of a range
            2-3,ab,_,_,_,_,_,_,_,_                                  | line 1: range 2-3 is out of order
            1, ,_,X,_,_,0,dep,_,_                                   | line 1: a token without characters
            """)
    void evalReadNamesTheLineThatIsWrong(String lines, String message) throws IOException {
        Files.writeString(
                directory.resolve("gold.conllu"), lines.replace(',', '\t').replace(';', '\n') + "\n\n");

        assertThat(run("eval", "read", "@gold.conllu", "@gold.conllu")).isEqualTo(1);
        assertThat(err()).isEqualTo("casus: gold.conllu, " + message + "\n");
    }

    @Test
    void evalNamesTheLineThatIsNoEvent() throws IOException {
        Files.writeString(directory.resolve("gold.json"), "{\"article\":\"a\",\"events\":[]}");
        Files.writeString(directory.resolve("pred.jsonl"), "\n{\"event\":\"AID\"}\n");

        assertThat(run("eval", "events", "@gold.json", "@pred.jsonl")).isEqualTo(1);
        assertThat(err()).isEqualTo("casus: pred.jsonl, line 2: an event without a trigger's start and end\n");
    }

    @Test
    void relateWritesOneLineForEachPair() {
        String input = """
                {"id":"1","text":"Arvenia expelled two envoys.","source":{"start":0,"end":7}}

                {"id":2,"text":"x","source":{"start":0,"end":1},"target":null}
                """;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(run(out, input, "relate", "--top", "2")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "{\"id\":\"1\",\"event\":\"SANCTION\",\"mode\":\"expel\",\"confidence\":0.75,\"status\":\"actual\",\"trigger\":null,"
                                + "\"top\":[{\"event\":\"SANCTION\",\"mode\":\"expel\",\"confidence\":0.75},"
                                + "{\"event\":\"REJECT\",\"mode\":null,\"confidence\":0.25}],"
                                + "\"coder\":\"c\",\"model\":\"m\",\"codebook\":\"b\"}",
                        out.toString(StandardCharsets.UTF_8)
                                .lines()
                                .findFirst()
                                .orElseThrow()
                                .replace("\"id\":\"1\"", "\"id\":\"2\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "nonsense | CAS005 stdin, line 2, column",
                "{\"id\":\"a\"} | CAS005 stdin, line 2: a field 'text'",
                "{\"text\":\"x\",\"source\":{\"start\":-1,\"end\":2}} | CAS011 stdin, line 2: source [-1, 2) is no span",
                "{\"text\":\"x\",\"source\":{\"start\":1.5,\"end\":2}} | CAS011 stdin, line 2: field 'source' has no whole",
                "{\"id\":\"b\",\"text\":\"breaks\"} | CAS011 b: target is not in it"
            })
    void relateTellsWhatIsWrongWithALineAndGoesOn(String line, String message) {
        String good = "{\"text\":\"Arvenia left.\",\"source\":{\"start\":0,\"end\":7}}\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(run(out, good + line + "\n" + good, "relate", "-")).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
        assertThat(err.toString()).contains(message);
    }

    @Test
    void relationsAreScored() throws IOException {
        Files.writeString(directory.resolve("gold.jsonl"), """
                {"id":"1","event":"YIELD"}
                {"id":"2","event":"AID"}
                {"id":"3","event":"AID"}
                """);
        Files.writeString(directory.resolve("codes.jsonl"), """
                {"id":"1","event":"RETREAT","confidence":0.95}
                {"id":"2","event":"AID","confidence":1}
                """);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(run(
                        out,
                        "",
                        "eval",
                        "relate",
                        directory.resolve("gold.jsonl").toString(),
                        directory.resolve("codes.jsonl").toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"macro_f1\":0.8333,\"event\":{\"accuracy\":0.6667,\"right\":2,\"of\":3}")
                .contains("{\"gold\":\"AID\",\"predicted\":\"NONE\",\"count\":1}");
        assertThat(err.toString()).contains("3 is not in ");
    }
}
