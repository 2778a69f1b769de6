package org.casus.engine;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.casus.model.Problem;
import org.casus.model.Rejected;
import org.casus.store.Filing;
import org.casus.store.Store;
import org.casus.store.Stores;
import org.casus.store.UnfitException;

/**
 * Files articles with their events into the PostgreSQL database of a desk, many in one transaction. What is there already
 * with the same content stays as it is, what is there with another is replaced: filing twice makes no double.
 */
final class DeskWriter implements AutoCloseable {

    private static final int SOME = 50;

    private final Store store;
    private final Consumer<Rejected> rejects;
    private final List<Filing> waiting = new ArrayList<>();

    /** @param rejects takes what the database cannot keep */
    DeskWriter(URI database, String password, Clock clock, Consumer<Rejected> rejects) {
        Drivers.register();
        this.store = Stores.open(database, password, clock);
        this.rejects = rejects;
    }

    void file(Filing filing) {
        waiting.add(filing);
        if (waiting.size() >= SOME) {
            flush();
        }
    }

    /** When it returns, all that was filed is committed. */
    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            store.fileAll(waiting);
        } catch (UnfitException e) {
            // One of them spoils the transaction: each is tried alone.
            waiting.forEach(this::alone);
        }
        waiting.clear();
    }

    private void alone(Filing filing) {
        try {
            store.file(filing);
        } catch (UnfitException e) {
            String id = filing.coded().id();
            rejects.accept(new Rejected(id, "store", Problem.UNFIT, id + ": " + e.getMessage()));
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
