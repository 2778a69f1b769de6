package org.casus.service;

import java.io.IOException;

/** Coded events in no particular order, to be compared with others. */
public interface EventPile extends AutoCloseable {

    /** Takes an event; {@code place} is where {@link EventPile#document} finds it again. */
    @FunctionalInterface
    interface Sink {
        void event(String article, long place) throws IOException;
    }

    /** Goes through all events. */
    void each(Sink sink) throws IOException;

    /** The JSON object of an event. */
    String document(long place) throws IOException;

    @Override
    void close() throws IOException;
}
