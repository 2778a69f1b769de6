package org.casus.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Puts the facets that stood event by event together by article, as {@link FacetCode} packs them now. */
final class Regrouping {

    private static final int SOME = 5_000;

    private final PreparedStatement insert;
    private final List<byte[]> events = new ArrayList<>();
    private long row;
    private long article;
    private int waiting;

    private Regrouping(PreparedStatement insert) {
        this.insert = insert;
    }

    static void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO facets (row, article, packed) VALUES (?, ?, ?)")) {
            statement.setFetchSize(SOME);
            Regrouping regrouping = new Regrouping(insert);
            try (ResultSet rows =
                    statement.executeQuery("SELECT row, article, packed FROM facets_by_event ORDER BY row")) {
                while (rows.next()) {
                    regrouping.add(rows.getLong(1), rows.getLong(2), rows.getBytes(3));
                }
            }
            regrouping.end();
            insert.executeBatch();
            statement.execute("DROP TABLE facets_by_event");
        }
    }

    private void add(long next, long of, byte[] packed) throws SQLException {
        if (of != article || next != row + events.size()) {
            end();
            row = next;
            article = of;
        }
        events.add(packed);
    }

    private void end() throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        insert.setLong(1, row);
        insert.setLong(2, article);
        insert.setBytes(3, FacetCode.join(row, events));
        insert.addBatch();
        events.clear();
        if (++waiting == SOME) {
            insert.executeBatch();
            waiting = 0;
        }
    }
}
