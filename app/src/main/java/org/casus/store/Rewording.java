package org.casus.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the index of words anew from the sentences and titles that are stored. */
final class Rewording {

    private static final int SOME = 5_000;

    private Rewording() {}

    static void run(Dialect dialect, Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(dialect.insertWords())) {
            select.setFetchSize(SOME);
            int waiting = 0;
            try (ResultSet rows = select.executeQuery("SELECT e.row, e.sentence, COALESCE(a.title, '') FROM events e"
                    + " JOIN articles a ON a.row = e.article ORDER BY e.row")) {
                while (rows.next()) {
                    dialect.addWords(
                            insert,
                            rows.getLong(1),
                            SearchWords.stems(rows.getString(2)),
                            SearchWords.stems(rows.getString(3)));
                    if (++waiting == SOME) {
                        insert.executeBatch();
                        waiting = 0;
                    }
                }
            }
            insert.executeBatch();
        }
    }
}
