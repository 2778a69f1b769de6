package org.casus.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite in one file, with a write-ahead log: many read while one writes. */
final class Sqlite implements Dialect {

    /** How long a writer waits for another program's. */
    private static final int BUSY_MILLIS = 30_000;

    private final Path file;

    Sqlite(Path file) {
        this.file = file;
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public Connection reader() throws SQLException {
        SQLiteConfig config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        Connection connection = config.createConnection(url());
        run(connection, "PRAGMA query_only = 1");
        return connection;
    }

    @Override
    public Connection writer() throws SQLException {
        SQLiteConfig config = config();
        // A writer that starts as a reader could not become one while another writes.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setCacheSize(-65_536);
        Connection connection = config.createConnection(url());
        run(connection, "PRAGMA wal_autocheckpoint = 16000");
        return connection;
    }

    private String url() {
        return "jdbc:sqlite:" + file;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // A killed program loses nothing that is committed; a power cut may lose the last moments, and never more.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A transaction that writes keeps all others out. */
    @Override
    public List<String> lockSchema() {
        return List.of();
    }

    @Override
    public String lockCounter() {
        return "SELECT next FROM counters WHERE name = ?";
    }

    @Override
    public String insertWords() {
        return "INSERT INTO event_words (rowid, sentence, title) VALUES (?, ?, ?)";
    }

    @Override
    public void addWords(PreparedStatement insert, long event, List<String> sentence, List<String> title)
            throws SQLException {
        insert.setLong(1, event);
        insert.setString(2, String.join(" ", sentence));
        insert.setString(3, String.join(" ", title));
        insert.addBatch();
    }

    @Override
    public String deleteWords() {
        return "DELETE FROM event_words WHERE rowid = ?";
    }

    @Override
    public String selectWords() {
        return "SELECT rowid FROM event_words WHERE event_words MATCH ? ORDER BY rowid";
    }

    /** Words are letters and figures, so that the quotes around them cannot be closed from inside. */
    @Override
    public String match(List<List<String>> phrases) {
        return phrases.stream()
                .map(phrase -> "\"" + String.join(" ", phrase) + "\"")
                .collect(Collectors.joining(" AND "));
    }

    @Override
    public List<String> insertBox() {
        return List.of("INSERT INTO spot_boxes (number, south, north, west, east) VALUES (?, ?, ?, ?, ?)");
    }

    /** The boxes are rounded outwards to short numbers, so the point itself is asked for too. */
    @Override
    public String selectBox() {
        return "SELECT s.number FROM spot_boxes b JOIN spots s ON s.number = b.number"
                + " WHERE b.north >= ?1 AND b.south <= ?2 AND b.east >= ?3 AND b.west <= ?4"
                + " AND s.latitude BETWEEN ?1 AND ?2 AND s.longitude BETWEEN ?3 AND ?4 ORDER BY s.number";
    }

    @Override
    public String selectTable() {
        return "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?";
    }

    @Override
    public boolean unfit(SQLException failure) {
        return failure instanceof SQLiteException known && known.getResultCode() == SQLiteErrorCode.SQLITE_TOOBIG;
    }

    @Override
    public String explain(SQLException failure) {
        SQLiteErrorCode code =
                failure instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (code) {
            case SQLITE_NOTADB -> "this file is no desk; name another directory";
            case SQLITE_CORRUPT -> "the file is damaged; take a copy from before, or load the articles into a new desk";
            case SQLITE_FULL -> "the disk is full; make room and call again: what was committed is kept";
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED ->
                "another program has been writing to it for " + BUSY_MILLIS / 1000
                        + " seconds; wait until it is done and call again";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
                "it cannot be opened for writing; check" + " the permissions of the file and its directory";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
