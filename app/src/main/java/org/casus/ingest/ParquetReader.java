package org.casus.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.casus.model.Problem;
import org.duckdb.DuckDBDriver;

/** The rows of a Parquet file in their order, fetched as they are asked for; the database that reads it may reach nothing else. */
final class ParquetReader implements ArticleReader {

    private static final Set<String> DAYS = Set.of("DATE", "TIMESTAMP", "TIMESTAMP WITH TIME ZONE", "TIMESTAMP_NS");
    private static final Set<String> NUMBERS = Set.of("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UUID");
    private static final Set<String> NUMBERED = Set.of("id");
    private static final Set<String> DATED = Set.of("date", "published", "pub_date");

    private final Input input;
    private final Acceptance acceptance;
    private final Optional<Path> copy;
    private final Connection database;
    private final Statement statement;
    private final List<String> names = new ArrayList<>();
    private Optional<ResultSet> rows = Optional.empty();
    private Optional<Ingested> fault = Optional.empty();
    private int count;

    /** @param bytes all of the file, used if it is no file of the machine's */
    ParquetReader(Input input, InputStream bytes, Acceptance acceptance) throws IOException {
        this.input = input;
        this.acceptance = acceptance;
        // A name with one of these would be taken for a pattern of names.
        Optional<Path> known = input.path().filter(p -> p.toString().chars().noneMatch(c -> "*?[]{}".indexOf(c) >= 0));
        copy = known.isPresent() ? Optional.empty() : Optional.of(copy(bytes));
        try {
            database = database(known.or(() -> copy).orElseThrow());
            statement = database.createStatement();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
        try {
            open(known.or(() -> copy).orElseThrow());
        } catch (SQLException e) {
            fault = Optional.of(damaged(e));
        }
    }

    private static Path copy(InputStream bytes) throws IOException {
        Path file = Files.createTempFile("casus", ".parquet");
        file.toFile().deleteOnExit();
        Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    private static Connection database(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        Connection database = DriverManager.getConnection("jdbc:duckdb:", properties);
        try (Statement settings = database.createStatement()) {
            settings.execute("SET memory_limit = '512MB'");
            settings.execute("SET threads = 1");
            settings.execute("SET temp_directory = ''");
            settings.execute("SET TimeZone = 'UTC'");
            settings.execute("SET allowed_paths = [" + quoted(file) + "]");
            settings.execute("SET enable_external_access = false");
            settings.execute("SET lock_configuration = true");
        }
        return database;
    }

    private static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    private void open(Path file) throws SQLException {
        String table = "read_parquet(" + quoted(file) + ")";
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> all = new ArrayList<>();
        try (Statement describe = database.createStatement();
                ResultSet found = describe.executeQuery("DESCRIBE SELECT * FROM " + table)) {
            while (found.next()) {
                String name = Fields.normal(found.getString(1));
                all.add(name);
                if (Fields.NAMES.contains(name) && fault.isEmpty()) {
                    check(name, found.getString(2), columns.containsKey(name));
                    columns.putIfAbsent(name, found.getString(1));
                }
            }
        }
        if (!columns.containsKey("text")) {
            fault = Optional.of(refuse(
                    "the table has no column 'text'; its columns are " + Acceptance.shorten(String.join(", ", all))));
        }
        if (fault.isPresent()) {
            return;
        }
        List<String> selected = new ArrayList<>();
        columns.forEach((name, column) -> {
            names.add(name);
            selected.add("CAST(\"" + column.replace("\"", "\"\"") + "\" AS VARCHAR)");
        });
        rows = Optional.of(statement.executeQuery("SELECT " + String.join(", ", selected) + " FROM " + table));
    }

    private void check(String name, String type, boolean twice) {
        boolean fits = type.equals("VARCHAR")
                || (DATED.contains(name) && DAYS.contains(type))
                || (NUMBERED.contains(name) && NUMBERS.contains(type));
        if (twice) {
            fault = Optional.of(refuse("the table has the column '" + name + "' twice; rename or remove one"));
        } else if (!fits) {
            fault = Optional.of(refuse("column '" + name + "' is " + type + ", text"
                    + (DATED.contains(name) ? " or a date" : "") + " is expected"));
        }
    }

    @Override
    public Optional<Ingested> next() {
        if (fault.isPresent()) {
            Optional<Ingested> told = fault;
            fault = Optional.empty();
            rows = Optional.empty();
            count++;
            return told;
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (rows.get().next()) {
                count++;
                return Optional.of(article(rows.get()));
            }
        } catch (SQLException e) {
            rows = Optional.empty();
            return Optional.of(damaged(e));
        }
        rows = Optional.empty();
        return count > 0
                ? Optional.empty()
                : Optional.of(Acceptance.refuse(
                        input.id(), Problem.EMPTY, input.label() + ": no row in it; nothing to code"));
    }

    private Ingested article(ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String value = row.getString(i + 1);
            if (value != null) {
                values.put(names.get(i), value);
            }
        }
        return acceptance.accept(Fields.draft(values, input.id() + "#" + count, input.label() + ", row " + count));
    }

    private Ingested refuse(String message) {
        return Acceptance.refuse(input.id(), Problem.MALFORMED, input.label() + ": " + message);
    }

    private Ingested damaged(SQLException e) {
        String reason =
                String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("^[\\w ]+Error: ", "");
        return refuse("this is no Parquet file, or it is damaged: "
                + reason
                + (count == 0 ? "" : "; " + count + " rows before that place were read"));
    }

    @Override
    public void close() throws IOException {
        try {
            statement.close();
            database.close();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            if (copy.isPresent()) {
                Files.deleteIfExists(copy.get());
            }
        }
    }
}
