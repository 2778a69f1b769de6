package org.casus.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file with typed columns. A table in the memory of a {@link ParquetMaker} gathers the rows; the file is written from
 * it at the end.
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
    private final ParquetMaker maker;
    private final boolean mine;
    private final String name;
    private final DuckDBConnection database;
    private final DuckDBAppender rows;

    /** @param out is not closed */
    public ParquetTable(List<Column> columns, OutputStream out) throws IOException {
        this(new ParquetMaker(), true, columns, out);
    }

    /** @param mine whether nobody else needs the maker */
    ParquetTable(ParquetMaker maker, boolean mine, List<Column> columns, OutputStream out) throws IOException {
        this.maker = maker;
        this.mine = mine;
        this.columns = List.copyOf(columns);
        this.out = out;
        name = maker.name();
        database = maker.connect();
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE " + name + " (" + definitions() + ")");
            rows = database.createAppender("main", name);
        } catch (SQLException e) {
            throw ParquetMaker.failure(e);
        }
    }

    private String definitions() {
        return columns.stream()
                .map(c -> c.name() + " " + c.type().sql + (c.required() ? " NOT NULL" : ""))
                .collect(Collectors.joining(", "));
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
            throw ParquetMaker.failure(e);
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
        Path file = maker.file(name);
        try (Statement statement = database.createStatement()) {
            rows.close();
            statement.execute("COPY " + name + " TO " + ParquetMaker.quoted(file.toString())
                    + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw ParquetMaker.failure(e);
        }
        Files.copy(file, out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
            try (Statement statement = database.createStatement()) {
                statement.execute("DROP TABLE " + name);
            }
            database.close();
            Files.deleteIfExists(maker.file(name));
        } catch (SQLException e) {
            throw ParquetMaker.failure(e);
        } finally {
            if (mine) {
                maker.close();
            }
        }
    }
}
