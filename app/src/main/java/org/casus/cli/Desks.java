package org.casus.cli;

import java.time.Clock;
import java.util.List;
import org.casus.actor.ActorDictionary;
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
        return new LocalDesk(store, filer(engine, List.of()), clock);
    }

    /** What codes articles for a desk; all of it is loaded with the first article. */
    static Filer filer(Engine engine, List<ActorDictionary> actors) {
        return new Filer(new LazyCoder(engine, actors), engine::plans, RecordFinder::load);
    }
}
