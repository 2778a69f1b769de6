package org.casus.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Where the two databases differ. */
interface Dialect {

    /** File or server, for messages; without password. */
    String place();

    /** Directory of the migrations among the resources. */
    String migrations();

    /** Opens a connection that only reads; it commits by itself. */
    Connection reader() throws SQLException;

    /** Opens a connection that writes. */
    Connection writer() throws SQLException;

    /** Keeps other programs from changing the schema until the end of the transaction. */
    List<String> lockSchema();

    /** Reads the next row of a counter and keeps all other writers out until the end of the transaction. */
    String lockCounter();

    /** Puts the words of an event into the index of words. */
    void addWords(PreparedStatement insert, long event, List<String> sentence, List<String> title) throws SQLException;

    /** Statement for {@link #addWords}. */
    String insertWords();

    /** Deletes the words of an event; its row is the only parameter. */
    String deleteWords();

    /** Rows of events whose words match; the only parameter is {@link #match}. */
    String selectWords();

    /** The condition that all phrases are found. */
    String match(List<List<String>> phrases);

    /** Adds the box of a place with a pin, if the database keeps boxes: number, south, north, west, east. */
    List<String> insertBox();

    /** Numbers of places with a pin between south, north, west and east. */
    String selectBox();

    /** Whether a table is there; its name is the only parameter. */
    String selectTable();

    /** Whether a failure is about what was to be kept, and not about the database. */
    boolean unfit(SQLException failure);

    /** A failure in words for people: what is wrong and what to do. */
    String explain(SQLException failure);
}
