package org.casus.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casus.output.EventTable;
import org.casus.output.ParquetTable.Column;

/** Reads what a run has written. */
final class Results {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path out;

    Results(Path out) {
        this.out = out;
    }

    /** Rows of events that are in one of two results and not in the other, doubles included. */
    long differences(Path other) {
        String columns =
                String.join(", ", EventTable.COLUMNS.stream().map(Column::name).toList());
        String mine = "(SELECT " + columns + " FROM " + table("events") + ")";
        String theirs = "(SELECT " + columns + " FROM read_parquet('" + other + "'))";
        return number("SELECT (SELECT COUNT(*) FROM (" + mine + " EXCEPT ALL " + theirs + "))"
                + " + (SELECT COUNT(*) FROM (" + theirs + " EXCEPT ALL " + mine + "))");
    }

    long events() {
        return number("SELECT COUNT(*) FROM " + table("events"));
    }

    long eventsBut(String article) {
        return number("SELECT COUNT(*) FROM " + table("events") + " WHERE article <> '" + article + "'");
    }

    long distinctEvents() {
        return number("SELECT COUNT(DISTINCT id) FROM " + table("events"));
    }

    /** First actors of all events, sorted. */
    List<String> actors() {
        return query("SELECT actor[1] FROM " + table("events") + " ORDER BY 1", row -> row.getString(1));
    }

    /** Events in a directory of another month than their own. */
    long misplaced() {
        return number("SELECT COUNT(*) FROM " + table("events")
                + " WHERE month <> COALESCE(strftime(date, '%Y-%m'), 'undated')");
    }

    /** For each event that several articles tell: act, sources, articles, as told last. */
    Map<String, String> acts() {
        return pairs(
                "SELECT event, last(act || ' ' || sources || ' ' || articles ORDER BY revision), last(sources ORDER BY"
                        + " revision), last(articles ORDER BY revision) FROM " + table("acts")
                        + " GROUP BY event HAVING last(articles ORDER BY revision) > 1");
    }

    /** For each article that repeats another: which. */
    Map<String, String> copies() {
        return pairs("SELECT article, last(copy_of ORDER BY revision) FROM " + table("copies")
                + " GROUP BY article HAVING last(copy_of ORDER BY revision) <> article");
    }

    /** Article and problem of all that were refused. */
    List<String> rejected() throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out.resolve("rejected"))) {
            for (Path file : files.filter(f -> visible(f, ".jsonl")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode one = MAPPER.readTree(line);
                    all.add(one.path("article").asText() + " "
                            + one.path("rejected").path("problem").asText());
                }
            }
        }
        return all;
    }

    /** Whether any file of events has been opened. */
    boolean started() throws IOException {
        return any("events", file -> true);
    }

    /** Whether any file of events is complete. */
    boolean begun() throws IOException {
        return has("events");
    }

    /** Whether any file of a table is complete. */
    boolean has(String table) throws IOException {
        return any(table, file -> visible(file, ".parquet"));
    }

    private boolean any(String table, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(out.resolve(table))) {
            return false;
        }
        try (Stream<Path> files = Files.walk(out.resolve(table))) {
            return files.anyMatch(file -> Files.isRegularFile(file) && wanted.test(file));
        } catch (UncheckedIOException e) {
            // A file may be renamed while the directory is read.
            return false;
        }
    }

    /** Whether as many events are there as in another result. */
    boolean complete(Path other) throws IOException {
        return begun() && events() >= number("SELECT COUNT(*) FROM '" + other + "'");
    }

    private static boolean visible(Path file, String end) {
        String name = file.getFileName().toString();
        return name.endsWith(end) && !name.startsWith(".");
    }

    private String table(String name) {
        return "read_parquet('" + out.resolve(name) + "/month=*/[!.]*.parquet', hive_partitioning = true,"
                + " hive_types = {'month': VARCHAR})";
    }

    /** The number that a query gives. */
    long number(String sql) {
        return query(sql, row -> row.getLong(1)).get(0);
    }

    private static Map<String, String> pairs(String sql) {
        Map<String, String> all = new TreeMap<>();
        query(sql, row -> all.put(row.getString(1), row.getString(2)));
        return all;
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> query(String sql, Reader<T> reader) {
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
