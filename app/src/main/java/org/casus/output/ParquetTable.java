package org.casus.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file with typed columns. A table in memory that spills to a directory of its own gathers the rows; the file is
 * written from it at the end. The database that does it may reach nothing but that directory.
 */
public final class ParquetTable implements AutoCloseable {

    /** What a column holds, and the Java type of its values. */
    public enum Type {
        /** {@link String}. */
        TEXT("VARCHAR"),
        /** {@link LocalDate}. */
        DAY("DATE"),
        /** {@link Integer}. */
        WHOLE("INTEGER"),
        /** {@link Double}. */
        NUMBER("DOUBLE"),
        /** {@link Boolean}. */
        TRUTH("BOOLEAN"),
        /** A collection of strings. */
        TEXTS("VARCHAR[]");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }
    }

    /**
     * A column.
     *
     * @param name fit for SQL as it is
     * @param required whether every row has a value
     */
    public record Column(String name, Type type, boolean required) {}

    private final List<Column> columns;
    private final OutputStream out;
    private final Path directory;
    private final Connection database;
    private final DuckDBAppender rows;

    /** @param out is not closed */
    public ParquetTable(List<Column> columns, OutputStream out) throws IOException {
        this.columns = List.copyOf(columns);
        this.out = out;
        directory = Files.createTempDirectory("casus-parquet").toRealPath();
        try {
            database = DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = database.createStatement()) {
                String quoted = quoted(directory.toString() + "/");
                statement.execute("SET memory_limit = '512MB'");
                statement.execute("SET threads = 2");
                statement.execute("SET temp_directory = "
                        + quoted(directory.resolve("spill").toString()));
                statement.execute("SET allowed_directories = [" + quoted + "]");
                statement.execute("SET enable_external_access = false");
                statement.execute("SET lock_configuration = true");
                statement.execute("CREATE TABLE rows (" + definitions() + ")");
            }
            rows = database.unwrap(DuckDBConnection.class).createAppender("main", "rows");
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private String definitions() {
        return columns.stream()
                .map(c -> c.name() + " " + c.type().sql + (c.required() ? " NOT NULL" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static IOException failure(SQLException e) {
        return new IOException("Parquet cannot be written: " + e.getMessage(), e);
    }

    /** Adds a row: a value for each column, null for what is not known. */
    public void write(@Nullable Object... row) throws IOException {
        if (row.length != columns.size()) {
            throw new IllegalArgumentException(row.length + " values for " + columns.size() + " columns");
        }
        try {
            rows.beginRow();
            for (int i = 0; i < row.length; i++) {
                append(columns.get(i).type(), row[i]);
            }
            rows.endRow();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private void append(Type type, @Nullable Object value) throws SQLException {
        if (value == null) {
            rows.appendNull();
            return;
        }
        switch (type) {
            case TEXT -> rows.append((String) value);
            case DAY -> rows.append((LocalDate) value);
            case WHOLE -> rows.append(((Integer) value).intValue());
            case NUMBER -> rows.append(((Double) value).doubleValue());
            case TRUTH -> rows.append(((Boolean) value).booleanValue());
            case TEXTS -> rows.append((Collection<?>) value);
        }
    }

    /** Writes the file. */
    public void finish() throws IOException {
        Path file = directory.resolve("rows.parquet");
        try (Statement statement = database.createStatement()) {
            rows.close();
            statement.execute("COPY rows TO " + quoted(file.toString()) + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw failure(e);
        }
        Files.copy(file, out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try {
            database.close();
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            try (Stream<Path> left = Files.walk(directory)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
