package org.casus.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.Sample;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.model.CodedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetWriterTest {

    private static final Codes CODES = Codes.of(Codebook.plover(), CameoMap.load(Codebook.plover()));

    @TempDir
    Path directory;

    private Path written(int times) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CodedArticle coded = Sample.code(Sample.article()).coded();
        try (ParquetWriter writer = new ParquetWriter(out, CODES)) {
            for (int i = 0; i < times; i++) {
                writer.write(coded);
            }
            writer.finish();
        }
        return Files.write(directory.resolve("events.parquet"), out.toByteArray());
    }

    private static List<String> asked(Path file, String columns) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + columns + " FROM read_parquet('" + file + "')")) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                all.add(String.join(" | ", row));
            }
            return all;
        }
    }

    @Test
    void columnsHaveTypesAndUnknownIsNull() throws Exception {
        Path file = written(1);

        assertThat(asked(file, "id, date + 1, enddate, mode, quad_code * 10, lat, historical, source"))
                .containsExactly(
                        "e1 | 2016-10-11 | null | meet | 30 | 48.85341 | false | The Karsk Courier",
                        "e2 | 2016-09-02 | 2016-09-09 | null | 10 | null | true | The Karsk Courier");
        assertThat(asked(file, "actor[1], len(actor), actor_code[2], recipient[1], speaker[1], contexts[1]"))
                .containsExactly(
                        "France | 2 |  | Ada Rell | Arvenia | diplomatic", "null | 0 | null | null | null | null");
    }

    @Test
    void everyRowIsWritten() throws Exception {
        assertThat(asked(written(3_000), "COUNT(*), COUNT(DISTINCT article)")).containsExactly("6000 | 1");
        assertThat(asked(written(0), "COUNT(*)")).containsExactly("0");
    }

    @Test
    void oneMakerMakesSeveralFilesAtATime() throws Exception {
        List<ParquetTable.Column> one = List.of(new ParquetTable.Column("word", ParquetTable.Type.TEXT, true));
        List<ParquetTable.Column> other = List.of(new ParquetTable.Column("number", ParquetTable.Type.WHOLE, false));
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        ByteArrayOutputStream numbers = new ByteArrayOutputStream();
        try (ParquetMaker maker = new ParquetMaker();
                ParquetTable first = maker.table(one, words);
                ParquetTable second = maker.table(other, numbers)) {
            first.write("peace");
            second.write(3);
            second.write(4);
            first.finish();
            second.finish();
            try (ParquetTable unfinished = maker.table(one, new ByteArrayOutputStream())) {
                unfinished.write("war");
            }
        }
        assertThat(asked(Files.write(directory.resolve("words"), words.toByteArray()), "word"))
                .containsExactly("peace");
        assertThat(asked(Files.write(directory.resolve("numbers"), numbers.toByteArray()), "number"))
                .containsExactly("3", "4");
    }

    /** Directories of makers that other processes have left are not ours. */
    private static Set<String> makers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.startsWith("casus-parquet"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        Set<String> before = makers();

        written(1);

        assertThat(before).containsAll(makers());
    }
}
