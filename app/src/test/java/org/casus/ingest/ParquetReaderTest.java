package org.casus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.casus.model.Article;
import org.casus.model.Problem;
import org.casus.model.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parquet files that the test writes. */
class ParquetReaderTest {

    private static final String TEXT = "The president of Arvenia refused to meet the envoy of Tolu on Monday.";

    @TempDir
    Path directory;

    private Path write(String name, String select) throws SQLException {
        Path file = directory.resolve(name);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("COPY (" + select.replace("TEXT", "'" + TEXT + "'") + ") TO '" + file
                    + "' (FORMAT parquet, ROW_GROUP_SIZE 4096)");
        }
        return file;
    }

    private static List<Ingested> read(Path file) throws IOException {
        return read(file.toString(), InputStream.nullInputStream());
    }

    private static List<Ingested> read(String input, InputStream stdin) {
        try (Stream<Ingested> all = new Ingest(IngestOptions.DEFAULT, r -> {}).read(List.of(input), stdin)) {
            return all.toList();
        }
    }

    private static Article article(Ingested ingested) {
        assertThat(ingested).isInstanceOf(Ingested.Accepted.class);
        return ((Ingested.Accepted) ingested).article();
    }

    private static String message(List<Ingested> all) {
        assertThat(all).hasSize(1);
        return ((Ingested.Refused) all.get(0)).rejected().message();
    }

    @Test
    void theColumnsAreThoseOfCsv() throws Exception {
        Path file = write(
                "news.parquet",
                "SELECT 7 AS ID, TEXT AS text, 'A title' AS headline, DATE '2016-10-11' AS published,"
                        + " 'Wire' AS source, 'http://a.example/7' AS url, 'en' AS language, 3.5 AS score");

        Article article = article(read(file).get(0));

        assertThat(article.id()).isEqualTo("7");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.title()).contains("A title");
        assertThat(article.source()).contains("Wire");
        assertThat(article.url()).contains("http://a.example/7");
        assertThat(article.published())
                .isEqualTo(new PublicationDate.Given(LocalDate.of(2016, 10, 11), "field published"));
        try (InputStream stdin = Files.newInputStream(file)) {
            assertThat(read("-", stdin)).extracting(Ingested::id).containsExactly("7");
        }
    }

    @Test
    void rowsComeInTheirOrderAndBadOnesAreRefused() throws Exception {
        List<Ingested> all = read(write(
                "many.parquet",
                "SELECT CASE WHEN i = 5 THEN NULL ELSE TEXT END AS text, TIMESTAMP '2016-10-11 23:30:00' AS date"
                        + " FROM range(20000) t(i)"));

        assertThat(all).hasSize(20_000);
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).id()).isEqualTo("many.parquet#" + (i + 1));
        }
        assertThat(((Ingested.Refused) all.get(5)).rejected().problem()).isEqualTo(Problem.EMPTY);
        assertThat(((Ingested.Refused) all.get(5)).rejected().message()).contains("row 6: the text is empty");
        assertThat(article(all.get(19_999)).published().day()).contains(LocalDate.of(2016, 10, 11));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT 'x' AS body, 'y' AS id | the table has no column 'text'; its columns are body, id",
                "SELECT 1.5 AS text | column 'text' is DECIMAL(2,1), text is expected",
                "SELECT TEXT AS text, 20161011 AS date | column 'date' is INTEGER, text or a date is expected",
                "SELECT TEXT AS text WHERE false | no row in it; nothing to code",
            })
    void tablesThatDoNotFitAreToldAsSuch(String select, String message) throws Exception {
        assertThat(message(read(write("a.parquet", select))))
                .isEqualTo(directory.resolve("a.parquet") + ": " + message);
    }

    @Test
    void aNameWithSignsOfPatternsIsAFile() throws Exception {
        Path plain = write("x.parquet", "SELECT TEXT AS text");
        Path odd = Files.move(plain, directory.resolve("x[1]'.parquet"));

        assertThat(read(odd)).extracting(Ingested::id).containsExactly("x[1]'.parquet#1");
    }

    @Test
    void damageIsTold() throws Exception {
        byte[] whole = Files.readAllBytes(write("a.parquet", "SELECT TEXT AS text"));
        Path cut = Files.write(directory.resolve("cut.parquet"), Arrays.copyOf(whole, whole.length - 20));
        Path other = Files.writeString(directory.resolve("note.parquet"), "This is a note.");

        assertThat(message(read(cut))).contains("cut.parquet: this is no Parquet file, or it is damaged");
        assertThat(message(read(other))).contains("note.parquet: this is no Parquet file, or it is damaged");
    }
}
