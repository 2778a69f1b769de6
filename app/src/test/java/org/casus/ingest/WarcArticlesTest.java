package org.casus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.casus.model.Article;
import org.casus.model.Problem;
import org.casus.model.PublicationDate;
import org.casus.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web archives that the test writes. */
class WarcArticlesTest {

    private static final String TEXT =
            "The president of Arvenia refused to meet the envoy of Tolu in the capital, officials said on Monday.";

    @TempDir
    Path directory;

    private List<Ingested> read(String name, byte[] archive, IngestOptions options) throws IOException {
        Path file = Files.write(directory.resolve(name), archive);
        List<String> inputs = List.of(file.toString());
        try (Stream<Ingested> all = new Ingest(options, r -> {}).read(inputs, new ByteArrayInputStream(archive))) {
            return all.toList();
        }
    }

    private List<Ingested> read(Warc archive) throws IOException {
        return read("a.warc.gz", archive.bytes(), IngestOptions.DEFAULT);
    }

    private static Article article(Ingested ingested) {
        assertThat(ingested).isInstanceOf(Ingested.Accepted.class);
        return ((Ingested.Accepted) ingested).article();
    }

    private static Rejected rejected(Ingested ingested) {
        assertThat(ingested).isInstanceOf(Ingested.Refused.class);
        return ((Ingested.Refused) ingested).rejected();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pagesAndTextsAreArticlesAndNothingElseIs(boolean compressed) throws IOException {
        Warc archive = new Warc(compressed)
                .record("warcinfo", "", "application/warc-fields", Warc.utf8("software: test\r\n"))
                .record(
                        "request",
                        "http://www.a.example/1",
                        "application/http; msgtype=request",
                        Warc.utf8("GET / HTTP/1.1\r\n\r\n"))
                .page("http://www.a.example/1", TEXT)
                .answer("http://a.example/robots.txt", "Content-Type: text/plain\r\n", Warc.utf8("User-agent: *"))
                .answer("http://a.example/x.png", "Content-Type: image/png\r\n", new byte[] {1, 2, 3})
                .answer(
                        "http://a.example/gone",
                        "HTTP/1.1 404 Not Found",
                        "Content-Type: text/html\r\n",
                        Warc.utf8("no"))
                .answer("http://a.example/2", "Content-Type: text/plain\r\n", Warc.utf8(TEXT))
                .record("response", "dns:a.example", "text/dns", Warc.utf8("a.example. 1 IN A 1.2.3.4"))
                .record("resource", "http://a.example/3", "text/html", Warc.utf8(Warc.html(TEXT)))
                .record("conversion", "http://a.example/4", "text/plain", Warc.utf8(TEXT));

        List<Ingested> all = read(archive);

        assertThat(all)
                .extracting(Ingested::id)
                .containsExactly(
                        "http://www.a.example/1", "http://a.example/2", "http://a.example/3", "http://a.example/4");
        assertThat(all).allSatisfy(a -> assertThat(article(a).text()).contains(TEXT));
        assertThat(article(all.get(0)).url()).contains("http://www.a.example/1");
        assertThat(article(all.get(0)).source()).contains("a.example");
        assertThat(article(all.get(0)).title()).contains("News");
        assertThat(read("pipe", archive.bytes(), IngestOptions.DEFAULT)).hasSize(4);
    }

    @Test
    void bodiesAreUnpackedInEveryWayThatServersPackThem() throws IOException {
        byte[] page = Warc.utf8(Warc.html(TEXT));
        String type = "Content-Type: text/html\r\n";
        Warc archive = new Warc(true)
                .answer("http://a.example/1", type + "Content-Encoding: gzip\r\n", Warc.zipped(page))
                .answer("http://a.example/2", type + "Transfer-Encoding: chunked\r\n", Warc.chunked(page))
                .answer(
                        "http://a.example/3",
                        type + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
                        Warc.chunked(Warc.zipped(page)))
                .answer("http://a.example/4", type + "Content-Encoding: deflate\r\n", Warc.deflated(page, false))
                .answer("http://a.example/5", type + "Content-Encoding: deflate\r\n", Warc.deflated(page, true))
                .answer("http://a.example/6", type + "Content-Encoding: gzip\r\n", page)
                .answer("http://a.example/7", type + "Transfer-Encoding: chunked\r\n", page);

        assertThat(read(archive))
                .hasSize(7)
                .allSatisfy(a -> assertThat(article(a).text()).contains(TEXT));
    }

    @Test
    void theEncodingIsThatOfTheHeaderOrThePage() throws IOException {
        String text = TEXT + " Señor Müller agreed.";
        Charset latin = StandardCharsets.ISO_8859_1;
        Warc archive = new Warc(true)
                .answer("http://a.example/1", "Content-Type: text/plain; charset=iso-8859-1\r\n", text.getBytes(latin))
                .answer(
                        "http://a.example/2",
                        "Content-Type: text/html\r\n",
                        Warc.html(text)
                                .replace("<title>", "<meta charset=latin1><title>")
                                .getBytes(latin))
                .answer("http://a.example/3", "Content-Type: text/html; charset=latin1\r\n", Warc.utf8(Warc.html(text)))
                .answer(
                        "http://a.example/4",
                        "Content-Type: text/plain; charset=windows-1251\r\n",
                        (TEXT + " Москва.").getBytes(Charset.forName("windows-1251")));

        List<Ingested> all = read(archive);

        assertThat(all.subList(0, 3))
                .allSatisfy(a -> assertThat(article(a).text()).contains("Señor Müller"));
        assertThat(article(all.get(3)).text()).contains("Москва");
    }

    @Test
    void theDayOfCaptureIsADateOnlyIfItIsAskedFor() throws IOException {
        String dated = Warc.html(TEXT).replace("<title>", "<meta name=date content=2016-10-10><title>");
        byte[] archive = new Warc(true)
                .page("http://a.example/1", TEXT)
                .answer("http://a.example/2", "Content-Type: text/html\r\n", Warc.utf8(dated))
                .bytes();

        List<Ingested> plain = read("a.warc.gz", archive, IngestOptions.DEFAULT);
        List<Ingested> asked = read("a.warc.gz", archive, IngestOptions.DEFAULT.withCaptureDate(true));

        assertThat(article(plain.get(0)).published()).isInstanceOf(PublicationDate.Unknown.class);
        assertThat(article(asked.get(0)).published())
                .isEqualTo(new PublicationDate.Given(LocalDate.of(2016, 10, 12), "WARC-Date, the day of capture"));
        assertThat(article(plain.get(1)).published().day()).contains(LocalDate.of(2016, 10, 10));
        assertThat(article(asked.get(1)).published().day()).contains(LocalDate.of(2016, 10, 10));
    }

    @Test
    void aLaterCaptureOfAnAddressHasItsTimeInItsId() throws IOException {
        assertThat(read(new Warc(true).page("http://a.example/", TEXT).page("http://a.example/", TEXT + " Later.")))
                .extracting(Ingested::id)
                .containsExactly("http://a.example/", "http://a.example/@2016-10-12T08:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void damageSpoilsOneRecord(boolean compressed) throws IOException {
        Warc archive = new Warc(compressed);
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            offsets.add(archive.size());
            archive.page("http://a.example/" + i, TEXT + " Number " + i + " of them.");
        }
        byte[] bytes = archive.bytes();
        int start = offsets.get(10);
        Arrays.fill(bytes, start + 12, start + 60, (byte) 'x');

        List<Ingested> all = read("a.warc", bytes, IngestOptions.DEFAULT);

        assertThat(all).filteredOn(Ingested.Accepted.class::isInstance).hasSize(29);
        assertThat(all).filteredOn(Ingested.Refused.class::isInstance).hasSize(1);
        Rejected damage = rejected(all.get(10));
        assertThat(damage.problem()).isEqualTo(Problem.MALFORMED);
        assertThat(damage.article()).isEqualTo("a.warc@" + start);
        assertThat(damage.message())
                .contains("record at byte offset " + start + ": the record is damaged")
                .contains("reading goes on at byte offset " + offsets.get(11));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArchiveMayBreakOffAnywhere(boolean compressed) throws IOException {
        Warc archive = new Warc(compressed).page("http://a.example/1", TEXT);
        int first = archive.size();
        byte[] bytes = archive.page("http://a.example/2", TEXT).bytes();
        for (int length = first + 3; length < bytes.length - 4; length += 7) {
            List<Ingested> all = read("a.warc", Arrays.copyOf(bytes, length), IngestOptions.DEFAULT);
            assertThat(article(all.get(0)).text()).contains(TEXT);
            assertThat(all.size()).as("cut at " + length).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void answersThatCannotBeReadAreRefusedAndTheOthersAreNot() throws IOException {
        String type = "Content-Type: text/html\r\n";
        Warc archive = new Warc(true)
                .record("response", "http://a.example/1", Warc.HTTP, Warc.utf8("nonsense"))
                .answer("http://a.example/2", type + "Content-Encoding: br\r\n", new byte[] {1, 2, 3})
                .answer("http://a.example/3", type + "Content-Encoding: deflate\r\n", new byte[] {1, 2, 3})
                .answer("http://a.example/4", type + "Content-Encoding: gzip\r\n", Warc.zipped(new byte[3_000_000]))
                .page("http://a.example/5", "")
                .page("http://a.example/6", TEXT);

        List<Ingested> all = read(archive);

        assertThat(all.subList(0, 5))
                .extracting(i -> rejected(i).problem())
                .containsExactly(
                        Problem.MALFORMED, Problem.MALFORMED, Problem.MALFORMED, Problem.MALFORMED, Problem.NO_TEXT);
        assertThat(rejected(all.get(1)).message()).contains("Content-Encoding is br, which cannot be read");
        assertThat(rejected(all.get(3)).message()).contains("packed more than 200-fold");
        assertThat(article(all.get(5)).text()).contains(TEXT);
    }

    @Test
    void aPageBeyondTheLimitIsRefused() throws IOException {
        byte[] archive = new Warc(true)
                .page("http://a.example/1", (TEXT + " ").repeat(4000))
                .page("http://a.example/2", TEXT)
                .bytes();

        List<Ingested> all = read("a.warc.gz", archive, IngestOptions.DEFAULT.withLimit(1000));

        assertThat(rejected(all.get(0)).problem()).isEqualTo(Problem.TOO_LONG);
        assertThat(article(all.get(1)).text()).contains(TEXT);
    }

    @Test
    void anArchiveWithoutPagesIsEmpty() throws IOException {
        assertThat(rejected(read(new Warc(true).record("warcinfo", "", "application/warc-fields", new byte[0]))
                                .get(0))
                        .message())
                .endsWith("no web page and no text in this archive; nothing to code");
    }

    @Test
    void nameWithoutArchiveIsTold() throws IOException {
        assertThat(rejected(read("x.warc", Warc.utf8("This is a note."), IngestOptions.DEFAULT)
                                .get(0))
                        .message())
                .contains("x.warc", "byte offset 0", "damaged");
    }
}
