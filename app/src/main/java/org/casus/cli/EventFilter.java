package org.casus.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casus.model.Event;
import org.casus.model.Status;
import org.casus.model.Success;

/**
 * Which events are written.
 *
 * @param asked whether the user asked for it, or the format has no place for the others
 */
record EventFilter(Set<Status> statuses, boolean historical, boolean asked) {

    EventFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Leaves nothing out. */
    static EventFilter everything() {
        return new EventFilter(EnumSet.allOf(Status.class), true, false);
    }

    /** The article with the events that pass. */
    Success apply(Success coded) {
        List<Event> kept = coded.events().stream()
                .filter(e -> statuses.contains(e.status()) && (historical || !e.historical()))
                .toList();
        return new Success(coded.resolved(), kept, coded.contexts(), coded.provenance());
    }
}
