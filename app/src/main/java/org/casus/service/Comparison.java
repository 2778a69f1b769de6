package org.casus.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares two piles of coded events, article by article in the order of their ids, whatever order the piles are in. Where
 * each event stands is sorted in a file beside the memory, so that memory holds the events of one article at a time.
 */
public final class Comparison {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int BATCH = 10_000;

    private final Set<String> fields;
    private final Set<String> seen = new HashSet<>();

    /** @param fields the fields of an event that are compared; none for all but the versions */
    public Comparison(Set<String> fields) {
        this.fields = Set.copyOf(fields);
    }

    /** Takes what differs. */
    @FunctionalInterface
    public interface Sink {
        void difference(Difference difference) throws IOException;
    }

    /** Compares; what differs comes article by article. */
    public Totals run(EventPile before, EventPile after, Sink sink) throws IOException {
        Path index = Files.createTempFile("casus-diff", ".db");
        try (Connection places = DriverManager.getConnection("jdbc:sqlite:" + index)) {
            try (Statement statement = places.createStatement()) {
                statement.execute("PRAGMA journal_mode = OFF");
                statement.execute("PRAGMA synchronous = OFF");
                statement.execute("CREATE TABLE places (article TEXT, side INTEGER, place INTEGER)");
            }
            places.setAutoCommit(false);
            note(places, 0, before);
            note(places, 1, after);
            return compare(places, before, after, sink);
        } catch (SQLException e) {
            throw new IOException(index + ": " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(index);
        }
    }

    /** Fields that were asked for and that no event has. */
    public Set<String> unknown() {
        Set<String> unknown = new HashSet<>(fields);
        unknown.removeAll(seen);
        return unknown;
    }

    private static void note(Connection places, int side, EventPile pile) throws IOException, SQLException {
        try (PreparedStatement insert = places.prepareStatement("INSERT INTO places VALUES (?, ?, ?)")) {
            int[] waiting = {0};
            pile.each((article, place) -> {
                try {
                    insert.setString(1, article);
                    insert.setInt(2, side);
                    insert.setLong(3, place);
                    insert.addBatch();
                    if (++waiting[0] % BATCH == 0) {
                        insert.executeBatch();
                    }
                } catch (SQLException e) {
                    throw new IOException(e.getMessage(), e);
                }
            });
            insert.executeBatch();
            places.commit();
        }
    }

    private Totals compare(Connection places, EventPile before, EventPile after, Sink sink)
            throws IOException, SQLException {
        Totals totals = new Totals();
        List<JsonNode> first = new ArrayList<>();
        List<JsonNode> second = new ArrayList<>();
        String article = "";
        try (Statement select = places.createStatement();
                ResultSet rows =
                        select.executeQuery("SELECT article, side, place FROM places ORDER BY article, side, place")) {
            while (rows.next()) {
                if (!rows.getString(1).equals(article)) {
                    tell(article, first, second, totals, sink);
                    article = rows.getString(1);
                }
                boolean left = rows.getInt(2) == 0;
                JsonNode event = MAPPER.readTree((left ? before : after).document(rows.getLong(3)));
                event.fieldNames().forEachRemaining(seen::add);
                (left ? first : second).add(event);
            }
        }
        tell(article, first, second, totals, sink);
        return totals;
    }

    private void tell(String article, List<JsonNode> first, List<JsonNode> second, Totals totals, Sink sink)
            throws IOException {
        if (first.isEmpty() && second.isEmpty()) {
            return;
        }
        ArticleDiff diff = ArticleDiff.of(article, first, second, fields);
        totals.add(diff);
        for (Difference difference : diff.differences()) {
            sink.difference(difference);
        }
        first.clear();
        second.clear();
    }
}
