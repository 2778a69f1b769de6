package org.casus.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** Connections that read, kept for the next who asks; one that failed is not used again. */
final class Connections implements AutoCloseable {

    /** So many read at a time; others wait. */
    private static final int MOST = 16;

    /** Statements that a connection keeps. */
    private static final int STATEMENTS = 24;

    private final Dialect dialect;
    private final ConcurrentLinkedDeque<Open> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore places = new Semaphore(MOST);
    private volatile boolean closed;

    Connections(Dialect dialect) {
        this.dialect = dialect;
    }

    /** A connection with the statements that were last carried out, ready to be carried out again. */
    private static final class Open {

        private final Connection connection;
        private final Map<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

        Open(Connection connection) {
            this.connection = connection;
        }

        PreparedStatement statement(String sql) throws SQLException {
            PreparedStatement known = statements.get(sql);
            if (known == null) {
                known = connection.prepareStatement(sql);
                statements.put(sql, known);
                if (statements.size() > STATEMENTS) {
                    Iterator<PreparedStatement> longest = statements.values().iterator();
                    PreparedStatement unused = longest.next();
                    longest.remove();
                    unused.close();
                }
            }
            return known;
        }
    }

    /** Work with a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Open open) throws SQLException;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> T read(Work<T> work) {
        if (closed) {
            throw new StoreException(dialect.place() + ": the desk is closed");
        }
        places.acquireUninterruptibly();
        try {
            Open kept = idle.pollFirst();
            Open open = kept == null ? new Open(dialect.reader()) : kept;
            boolean sound = false;
            try {
                T result = work.with(open);
                sound = true;
                return result;
            } finally {
                if (sound && !closed) {
                    idle.addFirst(open);
                } else {
                    open.connection.close();
                }
            }
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            places.release();
        }
    }

    StoreException failure(SQLException e) {
        return new StoreException(dialect.place() + ": " + dialect.explain(e), e);
    }

    /** All rows of a query. */
    <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        return read(open -> {
            PreparedStatement statement = open.statement(sql);
            set(statement, parameters);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(row.of(rows));
                }
            }
            return all;
        });
    }

    /** The first row of a query, if there is one. */
    <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    /** Takes what is read. */
    @FunctionalInterface
    interface Each {
        void take(ResultSet row) throws SQLException;
    }

    /** Goes through many rows without keeping them. */
    void each(String sql, Each each, Object... parameters) {
        read(open -> {
            Connection connection = open.connection;
            // PostgreSQL sends rows piece by piece only inside a transaction.
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(10_000);
                set(statement, parameters);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        each.take(rows);
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return true;
        });
    }

    static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Open open = idle.pollFirst(); open != null; open = idle.pollFirst()) {
            try {
                open.connection.close();
            } catch (SQLException e) {
                // Nothing of it is needed any more.
            }
        }
    }
}
