package org.casus.cli;

import java.time.Clock;
import java.util.List;
import org.casus.record.RecordFinder;
import org.casus.service.Desk;
import org.casus.service.Filer;
import org.casus.service.LocalDesk;
import org.casus.store.Store;

/** Opens desks for the commands that ask them. */
final class Desks {

    private Desks() {}

    /** A desk over a store; the coder is loaded when a text is to be coded. */
    static Desk over(Store store, Engine engine, Clock clock) {
        Filer filer = new Filer(new LazyCoder(engine, List.of()), engine::plans, RecordFinder::load);
        return new LocalDesk(store, filer, clock);
    }
}
