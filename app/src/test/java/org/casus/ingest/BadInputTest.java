package org.casus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.casus.model.Problem;
import org.casus.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    private static final String GOOD =
            "Arvenia recalled its ambassador from Belmora on Monday, the foreign ministry said.";

    @TempDir
    Path directory;

    private List<Ingested> read(IngestOptions options, String... inputs) {
        List<String> paths = List.of(inputs).stream()
                .map(name -> directory.resolve(name).toString())
                .toList();
        try (var articles = new Ingest(options, report -> {}).read(paths, InputStream.nullInputStream())) {
            return articles.toList();
        }
    }

    private List<Ingested> read(String... inputs) {
        return read(IngestOptions.DEFAULT, inputs);
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }

    private Rejected rejected(Ingested ingested) {
        assertThat(ingested).isInstanceOf(Ingested.Refused.class);
        Rejected rejected = ((Ingested.Refused) ingested).rejected();
        return new Rejected(
                rejected.article(),
                rejected.stage(),
                rejected.problem(),
                rejected.message().replace(directory + "/", ""));
    }

    private Rejected only(String... inputs) {
        List<Ingested> all = read(inputs);
        assertThat(all).hasSize(1);
        return rejected(all.get(0));
    }

    private static Rejected because(String article, Problem problem, String message) {
        return new Rejected(article, "ingest", problem, message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a.txt   | ''                                     | EMPTY     | a.txt: the file is empty; nothing to code
            a.txt   | '  \t '                                | EMPTY     | a.txt: the text is empty; nothing to code
            a.pdf   | '%PDF-1.7 etc.'                        | BINARY    | a.pdf: this is no text: it is a PDF document; convert it to text first, for example with pdftotext
            a.jsonl | '{"id":"x","text":"  "}'               | EMPTY     | a.jsonl, line 1: the text is empty; nothing to code
            a.jsonl | '{"id":"x","text":"An envoy left.'     | MALFORMED | a.jsonl, line 1, column 33: no valid JSON: Unexpected end-of-input: was expecting closing quote for a string value
            a.jsonl | '{"id":"x","text":"An envoy left."} 7' | MALFORMED | a.jsonl, line 1, column 36: no valid JSON: something stands after the object; write one object on a line
            a.jsonl | '[1,2]'                                | MALFORMED | a.jsonl, line 1: a JSON object is expected, with a field 'text', but this is an array
            a.jsonl | '{"id":"x","text":7}'                  | MALFORMED | a.jsonl, line 1: field 'text' is a number, a string is expected
            a.jsonl | '{"id":"x","text":"A","date":20161011}'| MALFORMED | a.jsonl, line 1: field 'date' is a number, a string is expected
            a.jsonl | '{"id":"x","body":"A"}'                | NO_TEXT   | a.jsonl, line 1: the object has no field 'text', where the article's text is expected
            a.jsonl | '{"id":"x","text":"A","date":"soon"}'  | BAD_DATE  | a.jsonl, line 1: field date is 'soon'; write it as 2016-10-11, leave it out, or give one with --date
            a.jsonl | '{"text":"A","pub_date":"2017-02-30"}' | BAD_DATE  | a.jsonl, line 1: field pub_date is '2017-02-30'; write it as 2016-10-11, leave it out, or give one with --date
            a.jsonl | '{"text":"A","language":"fr"}'         | LANGUAGE  | a.jsonl, line 1: its language is given as 'fr'; this version reads English only
            a.json  | '[ ]'                                  | EMPTY     | a.json: no object in it; nothing to code
            a.json  | '{~  "text": oops }'                    | MALFORMED | a.json, line 2, column 11: no valid JSON: Unrecognized token 'oops': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false'); nothing after this place was read
            a.csv   | 'id,body'                              | MALFORMED | a.csv, line 1: the header has no column 'text'; its columns are id, body
            a.csv   | 'text,ID,id'                           | MALFORMED | a.csv, line 1: the header has the column 'id' twice; rename or remove one
            a.csv   | 'id,text'                              | EMPTY     | a.csv: no row below the header to code
            a.html  | '<html><body><nav>Home</nav></body></html>' | NO_TEXT | a.html: no article text was found in this page; save the page after it has loaded, or give the text itself
            """)
    void oneBadRecordIsRefusedWithItsPlaceAndAReason(String name, String content, Problem problem, String message)
            throws IOException {
        file(name, content.replace('~', '\n'));

        Rejected rejected = only(name);

        assertThat(rejected.problem()).isEqualTo(problem);
        assertThat(rejected.message()).isEqualTo(message);
    }

    @Test
    void aBadLineDoesNotStopTheLinesAfterIt() throws IOException {
        file(
                "batch.jsonl",
                "{\"id\":\"one\",\"text\":\"" + GOOD + "\"}\n{\"id\":\"two\",\"text\":\n\n{\"text\":\"" + GOOD + "\"}\n"
                        + "{\"id\":\"one\",\"text\":\"" + GOOD + "\"}");

        List<Ingested> all = read("batch.jsonl");

        assertThat(all).extracting(Ingested::id).containsExactly("one", "batch.jsonl#2", "batch.jsonl#4", "one");
        assertThat(rejected(all.get(1)).message())
                .isEqualTo(
                        "batch.jsonl, line 2, column 20: no valid JSON: Unexpected end-of-input within/between Object"
                                + " entries");
        assertThat(rejected(all.get(3)))
                .isEqualTo(
                        because(
                                "one",
                                Problem.DUPLICATE_ID,
                                "batch.jsonl, line 5: an earlier article of this batch has the id 'one'; give each article its own"));
    }

    @Test
    void objectsOnOneLineAreToldApart() throws IOException {
        file("batch.json", "[{\"text\":\"" + GOOD + "\"}, 7, {\"text\":\"" + GOOD + "\"}]");

        List<Ingested> all = read("batch.json");

        assertThat(all).extracting(Ingested::id).containsExactly("batch.json#1", "batch.json#2", "batch.json#3");
        assertThat(all.get(2)).isInstanceOf(Ingested.Accepted.class);
        assertThat(rejected(all.get(1)).message())
                .isEqualTo(
                        "batch.json, line 1, object 2: a JSON object is expected, with a field 'text', but this is a number");
    }

    @Test
    void aHugeLineIsCountedAndSkippedWithoutBeingHeld() throws IOException {
        try (var out = Files.newBufferedWriter(directory.resolve("huge.jsonl"))) {
            out.write("{\"id\":\"big\",\"text\":\"");
            String block = "word ".repeat(20_000);
            for (int i = 0; i < 500; i++) {
                out.write(block);
            }
            out.write("\"}\n{\"id\":\"next\",\"text\":\"" + GOOD + "\"}\n");
        }

        List<Ingested> all = read("huge.jsonl");

        assertThat(all).extracting(Ingested::id).containsExactly("huge.jsonl#1", "next");
        assertThat(rejected(all.get(0)))
                .isEqualTo(because(
                        "huge.jsonl#1",
                        Problem.TOO_LONG,
                        "huge.jsonl, line 1: 50000022 bytes on one line, the limit for one article is 2000000 characters;"
                                + " split the input or raise the limit with --max-chars"));
    }

    @Test
    void aTextOverTheLimitIsRefusedInEveryFormat() throws IOException {
        String text = "Arvenia waited. ".repeat(10);
        file("a.txt", text);
        file("b.jsonl", "{\"text\":\"" + text + "\"}");
        file("c.csv", "id,text\nc," + text);
        file("d.html", "<html><body><article><p>" + text + "</p></article></body></html>");

        List<Ingested> all = read(IngestOptions.DEFAULT.withLimit(100), "a.txt", "b.jsonl", "c.csv", "d.html");

        assertThat(all)
                .hasSize(4)
                .allSatisfy(i -> assertThat(rejected(i).problem()).isEqualTo(Problem.TOO_LONG));
    }

    @Test
    void csvRowsAreCheckedOneByOne() throws IOException {
        file(
                "rows.csv",
                "id,date,text\n1,2016-10-11,\"" + GOOD + "\"\n2,2016-10-11,An envoy left, again\n3,2016-10-11\n"
                        + "4,11/10/2016,\"" + GOOD
                        + "\"\n5,2016-10-11,\"An envoy\nleft.\"\n6,,\"never closed\n7,,An envoy left.\n");

        List<Ingested> all = read("rows.csv");

        assertThat(all)
                .extracting(Ingested::id)
                .containsExactly("1", "rows.csv#3", "rows.csv#4", "4", "5", "rows.csv#8", "7");
        assertThat(rejected(all.get(1)).message())
                .isEqualTo("rows.csv, line 3: 4 columns, the header has 3; put quotes around a field that holds the"
                        + " separator");
        assertThat(rejected(all.get(2)).message()).startsWith("rows.csv, line 4: 2 columns, the header has 3");
        assertThat(rejected(all.get(3)).problem()).isEqualTo(Problem.BAD_DATE);
        assertThat(rejected(all.get(5)).message())
                .isEqualTo("rows.csv, line 8: a quote opens in this row and is not closed; close it, and write a quote"
                        + " inside quotes twice");
    }

    @Test
    void damagedUtf8IsRefusedAtItsByte() throws IOException {
        byte[] text = ("Zoë and Åsa said: " + GOOD).getBytes(StandardCharsets.UTF_8);
        text[12] = (byte) 0xFF;
        Files.write(directory.resolve("damaged.txt"), text);

        assertThat(only("damaged.txt"))
                .isEqualTo(because(
                        "damaged.txt",
                        Problem.ENCODING,
                        "damaged.txt: byte 0xFF at byte offset 12 is not UTF-8; name the right encoding with --encoding, for"
                                + " example --encoding windows-1252"));
    }

    @Test
    void aWrongFixedEncodingIsRefusedAtItsByte() throws IOException {
        Files.write(directory.resolve("latin.txt"), ("Señor " + GOOD).getBytes(StandardCharsets.ISO_8859_1));

        List<Ingested> all = read(IngestOptions.DEFAULT.withEncoding(StandardCharsets.UTF_8), "latin.txt");

        assertThat(rejected(all.get(0)).message()).startsWith("latin.txt: byte 0xF1 at byte offset 2 is not UTF-8;");
    }

    @Test
    void onlyTheLineInAnotherEncodingIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String filler = "{\"text\":\"" + "Arvenia waited. ".repeat(5000) + "\"}\n";
        out.write(filler.getBytes(StandardCharsets.UTF_8));
        out.write("{\"text\":\"Señor Paz left.\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        out.write(("{\"text\":\"" + GOOD + "\"}\n").getBytes(StandardCharsets.UTF_8));
        Files.write(directory.resolve("mixed.jsonl"), out.toByteArray());

        List<Ingested> all = read("mixed.jsonl");

        assertThat(all).extracting(Ingested::id).containsExactly("mixed.jsonl#1", "mixed.jsonl#2", "mixed.jsonl#3");
        assertThat(rejected(all.get(1)).message())
                .startsWith(
                        "mixed.jsonl, line 2: byte 0xF1 at byte offset " + (filler.length() + 11) + " is not UTF-8;");
    }

    @Test
    void binaryFilesAreToldByTheirFirstBytes() throws IOException {
        try (var out = new GZIPOutputStream(new GZIPOutputStream(Files.newOutputStream(directory.resolve("a.gz"))))) {
            out.write(GOOD.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(directory.resolve("b.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Files.write(directory.resolve("c.zip"), new byte[] {'P', 'K', 3, 4, 20, 0});
        Files.write(directory.resolve("d.dat"), new byte[] {'a', 'b', 'c', 0, 'd', 'e', 'f', 'g', 'h'});

        assertThat(read("a.gz", "b.png", "c.zip", "d.dat"))
                .extracting(i -> rejected(i).message())
                .containsExactly(
                        "a.gz: this is no text: it is compressed twice; unpack it first, for example with gunzip",
                        "b.png: this is no text: it is a PNG image",
                        "c.zip: this is no text: it is a ZIP archive or an Office document; unpack it or save it as text"
                                + " first",
                        "d.dat: this is no text: byte 3 is zero, which text never holds; if it is UTF-16, say --encoding"
                                + " UTF-16LE");
    }

    @Test
    void aMissingFileIsUnreadableAndTheNextOneIsRead() throws IOException {
        file("here.txt", GOOD);

        List<Ingested> all = read("gone.txt", "here.txt");

        assertThat(rejected(all.get(0)))
                .isEqualTo(because("gone.txt", Problem.UNREADABLE, "gone.txt: there is no such file or directory"));
        assertThat(all.get(1)).isInstanceOf(Ingested.Accepted.class);
    }

    @Test
    void anEmptyDirectoryIsNotPassedOverInSilence() throws IOException {
        Files.createDirectory(directory.resolve("none"));

        assertThat(only("none")).isEqualTo(because("none", Problem.EMPTY, "none: the directory holds no files"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            French     | Le ministre a rencontré son homologue à la capitale et il a dit que les deux pays sont d'accord sur la paix.
            German     | Der Minister hat sich am Montag mit dem Botschafter getroffen und die Lage an der Grenze besprochen.
            Spanish    | El ministro se reunió con los embajadores en la capital y dijo que no hay acuerdo sobre la frontera.
            Dutch      | De minister heeft op maandag met de ambassadeur gesproken over het conflict aan de grens van het land.
            Italian    | Il ministro ha incontrato gli ambasciatori nella capitale e ha detto che non c'è un accordo sulla pace.
            Portuguese | O ministro encontrou-se com os embaixadores na capital e disse que não há acordo para a paz entre os dois.
            Polish     | Minister spotkał się z ambasadorem w stolicy i powiedział, że nie ma zgody na pokój po wojnie na granicy.
            Turkish    | Bakan bugün büyükelçi ile bir araya geldi ve sınır için anlaşma olduğu gibi kadar daha çok görüşme var dedi.
            Swedish    | Ministern träffade ambassadören i huvudstaden och sade att det inte finns en överenskommelse om freden.
            Indonesian | Menteri itu bertemu dengan duta besar di ibu kota dan mengatakan bahwa tidak ada perjanjian untuk perdamaian.
            Cyrillic   | Министр встретился с послом в столице и заявил, что соглашения о мире на границе пока нет и не будет.
            Arabic     | التقى الوزير بالسفير في العاصمة وقال إنه لا يوجد اتفاق بشأن السلام على الحدود بين البلدين حتى الآن
            Han        | 阿尔维尼亚总统周一召回了大使
            """)
    void anotherLanguageIsRefusedByName(String language, String text) throws IOException {
        file("foreign.txt", text);

        Rejected rejected = only("foreign.txt");

        assertThat(rejected.problem()).isEqualTo(Problem.LANGUAGE);
        assertThat(rejected.message()).contains(language).endsWith("this version reads English only");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Arvenia expels Belmoran envoy
            President de la Cruz met Chancellor von der Heide in La Paz on Monday to discuss the El Paso del Norte plan.
            Rebels seize Port Karsk; Navy blockades Gulf ports, oil prices climb, Council meets Friday, envoys leave
            Arvenia's envoy asked Belmora's rulers to do a deal, say aides to Tolu's president; talks resume today
            """)
    void englishPassesEvenWithForeignNames(String text) throws IOException {
        file("english.txt", text);

        assertThat(read("english.txt").get(0)).isInstanceOf(Ingested.Accepted.class);
    }

    @Test
    void refusalsDoNotDependOnTheLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            file("a.txt", "x".repeat(200));
            List<Ingested> all = read(IngestOptions.DEFAULT.withLimit(100), "a.txt");
            assertThat(rejected(all.get(0)).message()).contains("the limit for one article is 100 characters");
        } finally {
            Locale.setDefault(before);
        }
    }
}
