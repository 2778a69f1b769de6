package org.casus.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.casus.output.ParquetTable.Column;
import org.duckdb.DuckDBConnection;

/**
 * A database in memory that makes Parquet files. It spills to a directory of its own and may reach nothing else. To open one
 * takes longer than to write a small file, so whoever writes many keeps it. Several threads may use it.
 */
public final class ParquetMaker implements AutoCloseable {

    private final Path directory;
    private final DuckDBConnection database;
    private final AtomicLong tables = new AtomicLong();

    /** Opens it, empty. */
    public ParquetMaker() throws IOException {
        directory = Files.createTempDirectory("casus-parquet").toRealPath();
        try {
            database = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
            try (Statement statement = database.createStatement()) {
                String quoted = quoted(directory.toString() + "/");
                statement.execute("SET memory_limit = '512MB'");
                statement.execute("SET threads = 2");
                statement.execute("SET temp_directory = "
                        + quoted(directory.resolve("spill").toString()));
                statement.execute("SET allowed_directories = [" + quoted + "]");
                statement.execute("SET enable_external_access = false");
                statement.execute("SET lock_configuration = true");
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /**
     * A file with these columns, which is made in here.
     *
     * @param out is not closed
     */
    public ParquetTable table(List<Column> columns, OutputStream out) throws IOException {
        return new ParquetTable(this, false, columns, out);
    }

    /** A name that no other table has. */
    String name() {
        return "rows" + tables.incrementAndGet();
    }

    /** Where the file of a table is made. */
    Path file(String table) {
        return directory.resolve(table + ".parquet");
    }

    DuckDBConnection connect() throws IOException {
        try {
            return database.duplicate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static IOException failure(SQLException e) {
        return new IOException("Parquet cannot be written: " + e.getMessage(), e);
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
