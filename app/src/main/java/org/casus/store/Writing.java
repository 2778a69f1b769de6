package org.casus.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The connection that writes, its statements, and the numbers that the next rows get. Thrown away after a failure,
 * together with all that it remembers.
 */
final class Writing implements AutoCloseable {

    private static final String ARTICLE = "article";
    private static final String EVENT = "event";

    private final Dialect dialect;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    /** Those that wait to be carried out, in the order of their first use: what is referred to comes first. */
    private final Set<PreparedStatement> waiting = new LinkedHashSet<>();

    private final Names names = new Names(this);
    private long article;
    private long event;
    private long firstArticle;
    private long firstEvent;

    Writing(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    Dialect dialect() {
        return dialect;
    }

    Names names() {
        return names;
    }

    /** From here to the end of the transaction no other program writes. */
    void begin() throws SQLException {
        connection.setAutoCommit(false);
        article = counter(ARTICLE);
        event = counter(EVENT);
        firstArticle = article;
        firstEvent = event;
    }

    private long counter(String name) throws SQLException {
        return number(dialect.lockCounter(), name)
                .orElseThrow(() -> new StoreException(dialect.place() + ": the counter " + name + " is missing"));
    }

    void commit() throws SQLException {
        flush();
        advance(ARTICLE, firstArticle, article);
        advance(EVENT, firstEvent, event);
        // Commits, and does not begin the next transaction before there is something to write.
        connection.setAutoCommit(true);
    }

    private void advance(String name, long before, long after) throws SQLException {
        if (after != before) {
            run("UPDATE counters SET next = ? WHERE name = ?", after, name);
        }
    }

    /** A row that no article has or had. */
    long newArticle() {
        return article++;
    }

    /** A row that no event has or had. */
    long newEvent() {
        return event++;
    }

    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    /** Carries a statement out at once. */
    int run(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = statement(sql);
        Connections.set(statement, parameters);
        return statement.executeUpdate();
    }

    /** Carries a statement out with others like it, before the end of the transaction or before {@link #flush}. */
    void later(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = statement(sql);
        Connections.set(statement, parameters);
        statement.addBatch();
        waiting.add(statement);
    }

    /** Puts the words of an event into the index of words, later. */
    void words(long row, Prepared.Telling telling, Prepared article) throws SQLException {
        PreparedStatement insert = statement(dialect.insertWords());
        dialect.addWords(insert, row, telling.words(), article.title());
        waiting.add(insert);
    }

    void flush() throws SQLException {
        for (PreparedStatement statement : waiting) {
            statement.executeBatch();
        }
        waiting.clear();
    }

    /** The number that a query gives, if it gives any. */
    Optional<Long> number(String sql, @Nullable Object... parameters) throws SQLException {
        return first(sql, row -> row.getLong(1), parameters);
    }

    /** What a query gives first, if it gives anything. */
    <T> Optional<T> first(String sql, Connections.Row<T> made, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = statement(sql);
        Connections.set(statement, parameters);
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(made.of(rows)) : Optional.empty();
        }
    }

    /** What is not committed is gone. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
