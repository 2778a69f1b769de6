package org.casus.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Brings a database to the schema of this program, one numbered step after the other, in one transaction. */
final class Migrations {

    /** The schema that this program reads and writes. */
    static final int NEWEST = 4;

    /** The step that makes words stems. */
    private static final int STEMS = 3;

    /** The step that keeps the facets of an article together. */
    private static final int FACETS = 4;

    private static final String VERSION = "schema_version";

    private Migrations() {}

    static void run(Dialect dialect, Connection connection) throws SQLException {
        run(dialect, connection, NEWEST);
    }

    static void run(Dialect dialect, Connection connection, int target) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String lock : dialect.lockSchema()) {
                statement.execute(lock);
            }
        }
        int found = version(dialect, connection);
        if (found > NEWEST) {
            throw new StoreException(dialect.place() + ": the desk has schema " + found
                    + ", this program knows schemas up to " + NEWEST + "; open it with a newer Casus");
        }
        for (int step = found + 1; step <= target; step++) {
            apply(connection, dialect.migrations() + String.format(Locale.ROOT, "/%03d.sql", step));
            if (step == STEMS) {
                Rewording.run(dialect, connection);
            } else if (step == FACETS) {
                Regrouping.run(connection);
            }
        }
        if (found < target) {
            put(connection, VERSION, String.valueOf(target));
        }
        connection.setAutoCommit(true);
    }

    /** 0 if there is nothing yet. */
    static int version(Dialect dialect, Connection connection) throws SQLException {
        try (PreparedStatement table = connection.prepareStatement(dialect.selectTable())) {
            table.setString(1, "meta");
            try (ResultSet rows = table.executeQuery()) {
                if (!rows.next()) {
                    return 0;
                }
            }
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT value FROM meta WHERE key = ?")) {
            select.setString(1, VERSION);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next() || !rows.getString(1).matches("[0-9]{1,9}")) {
                    throw new StoreException(dialect.place() + ": this database is no desk; name another one");
                }
                return Integer.parseInt(rows.getString(1));
            }
        }
    }

    /** Writes an entry of the table of facts about the desk itself. */
    static void put(Connection connection, String key, String value) throws SQLException {
        String sql =
                "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, key);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }

    private static void apply(Connection connection, String resource) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : text(resource).split(";\\s*\n", -1)) {
                String sql = command.replaceAll("(?m)^--.*$", "").strip();
                if (!sql.isEmpty()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String text(String resource) {
        try (InputStream in = Migrations.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
