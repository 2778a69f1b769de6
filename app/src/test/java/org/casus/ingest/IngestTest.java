package org.casus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.Article;
import org.casus.model.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestTest {

    @TempDir
    Path directory;

    private final List<String> reports = new ArrayList<>();

    private List<Ingested> read(IngestOptions options, String... inputs) {
        List<String> paths = List.of(inputs).stream()
                .map(name -> name.equals("-") ? name : directory.resolve(name).toString())
                .toList();
        InputStream in = new ByteArrayInputStream("An envoy left.".getBytes(StandardCharsets.UTF_8));
        try (var articles =
                new Ingest(options, r -> reports.add(r.toString().replace(directory + "/", ""))).read(paths, in)) {
            return articles.toList();
        }
    }

    private Article only(String input) {
        List<Ingested> all = read(IngestOptions.DEFAULT, input);
        assertThat(all).hasSize(1).first().isInstanceOf(Ingested.Accepted.class);
        return ((Ingested.Accepted) all.get(0)).article();
    }

    @Test
    void aDirectoryIsReadInOrderOfNamesWithRelativeIds() throws IOException {
        Files.createDirectories(directory.resolve("news/b/c"));
        for (String name :
                List.of("news/z.txt", "news/b/two.txt", "news/b/c/one.txt", "news/.hidden.txt", "news/a.txt")) {
            Files.writeString(directory.resolve(name), "An envoy left.");
        }

        assertThat(read(IngestOptions.DEFAULT, "news", "-"))
                .extracting(Ingested::id)
                .containsExactly("a.txt", "b/c/one.txt", "b/two.txt", "z.txt", "stdin");
    }

    @Test
    void filesOfOneNameAreToldApartByTheirPaths() throws IOException {
        Files.createDirectories(directory.resolve("x"));
        Files.writeString(directory.resolve("x/a.txt"), "An envoy left.");
        Files.writeString(directory.resolve("a.txt"), "An envoy left.");

        assertThat(read(IngestOptions.DEFAULT, "a.txt", "x/a.txt"))
                .extracting(Ingested::id)
                .containsExactly(directory + "/a.txt", directory + "/x/a.txt");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a.txt   | UTF-8        | ''     | An envoy left.        | a.txt: text, UTF-8 (only ASCII)
            a.txt   | UTF-8        | ''     | Señor Paz left.       | a.txt: text, UTF-8 (valid UTF-8)
            a.txt   | UTF-8        | \uFEFF | Señor Paz left.       | a.txt: text, UTF-8 (byte order mark)
            a.txt   | windows-1252 | ''     | “Señor Paz” left.     | a.txt: text, windows-1252 (not UTF-8, plausible as windows-1252)
            a.txt   | UTF-16LE     | \uFEFF | Señor Paz left.       | a.txt: text, UTF-16LE (byte order mark)
            a.txt   | UTF-16BE     | \uFEFF | Señor Paz left.       | a.txt: text, UTF-16BE (byte order mark)
            a.txt   | UTF-16LE     | ''     | Señor Paz left.       | a.txt: text, UTF-16LE (zero in every second byte)
            a.txt   | UTF-16BE     | ''     | Señor Paz left.       | a.txt: text, UTF-16BE (zero in every second byte)
            """)
    void theEncodingIsToldFromTheBytesAndReported(String name, Charset charset, String mark, String text, String report)
            throws IOException {
        Files.write(directory.resolve(name), (mark + text).getBytes(charset));

        assertThat(only(name).text()).isEqualTo(text);
        assertThat(reports).containsExactly(report);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a.jsonl | '{"id":"x","title":"T","text":"An envoy left.","date":"2016-10-11","publisher":"P","link":"u","extra":[1]}' | x
            a.json  | '{"id":"x","headline":"T","text":"An envoy left.","published":"2016-10-11T08:00:00Z","source":"P","url":"u"}' | x
            a       | '[{"id":"x","title":"T","text":"An envoy left.","pub_date":"11 October 2016","source":"P","url":"u"}]' | x
            a.csv   | 'id,title,text,date,source,url~x,T,An envoy left.,2016-10-11,P,u' | x
            a.csv   | 'id;title;text;date;source;url~x;T;An envoy left.;20161011;P;u' | x
            a.tsv   | 'id\ttitle\ttext\tdate\tsource\turl~x\tT\tAn envoy left.\tOct. 11, 2016\tP\tu' | x
            a       | 'text,Title,DATE,source,url~"An envoy left.",T,2016-10-11,P,u' | a#2
            a.json  | '{~ "title": "T",~ "text": "An envoy left.",~ "date": "2016-10-11", "source": "P", "url": "u"~}' | a.json
            """)
    void everyRecordFormatGivesTheSameArticle(String name, String content, String id) throws IOException {
        Files.writeString(directory.resolve(name), content.replace('~', '\n'));

        Article article = only(name);

        assertThat(article.id()).isEqualTo(id);
        assertThat(List.of(
                        article.text(),
                        article.title().orElse(""),
                        article.source().orElse(""),
                        article.url().orElse(""),
                        article.published().day()))
                .isEqualTo(List.of("An envoy left.", "T", "P", "u", Optional.of(LocalDate.of(2016, 10, 11))));
    }

    @Test
    void jsonLinesInUtf16AreCutAtTheirLines() throws IOException {
        String line = "{\"text\":\"Señor Čapek left Ċ.\"}\n";
        Files.write(directory.resolve("a.jsonl"), (line + line).getBytes(StandardCharsets.UTF_16LE));

        assertThat(read(IngestOptions.DEFAULT, "a.jsonl"))
                .extracting(i -> ((Ingested.Accepted) i).article().text())
                .containsExactly("Señor Čapek left Ċ.", "Señor Čapek left Ċ.");
    }

    @Test
    void aQuotedFieldMayHoldLineEndsAndQuotes() throws IOException {
        Files.writeString(directory.resolve("a.csv"), "id,text\r\n1,\"An \"\"envoy\"\"\r\nleft, he said.\"\r\n");

        assertThat(only("a.csv").text()).isEqualTo("An \"envoy\"\nleft, he said.");
    }

    @Test
    void theCallersDateWinsEvenOverABadOne() throws IOException {
        Files.writeString(directory.resolve("a.jsonl"), "{\"text\":\"An envoy left.\",\"date\":\"soon\"}");

        List<Ingested> all = read(IngestOptions.DEFAULT.withDate(LocalDate.of(2016, 10, 11)), "a.jsonl");

        assertThat(((Ingested.Accepted) all.get(0)).article().published())
                .isEqualTo(new PublicationDate.Given(LocalDate.of(2016, 10, 11), "--date"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-10-11                       | 2016-10-11
            2016/10/11                       | 2016-10-11
            20161011                         | 2016-10-11
            2016-10-11T23:59:59-05:00        | 2016-10-11
            2016-10-11 08:15                 | 2016-10-11
            Tue, 11 Oct 2016 08:15:00 GMT    | 2016-10-11
            Tuesday, October 11, 2016        | 2016-10-11
            11 October 2016                  | 2016-10-11
            Oct. 11, 2016, 8:15 a.m.         | 2016-10-11
            1st March 2014                   | 2014-03-01
            Sept. 5, 2014                    | 2014-09-05
            29 Feb 2015                      | ''
            2016-13-01                       | ''
            10/11/2016                       | ''
            yesterday                        | ''
            """)
    void datesAreReadAsMetadataWriteThem(String written, String day) {
        assertThat(Dates.parse(written).map(LocalDate::toString).orElse("")).isEqualTo(day);
    }
}
