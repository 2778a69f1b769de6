package org.casus.model;

import java.util.List;

/**
 * A coded article.
 *
 * @param events in order of their first mention
 */
public record Success(Resolved resolved, List<Event> events, Provenance provenance) implements Coded {

    public Success {
        events = List.copyOf(events);
    }

    public Article source() {
        return resolved.marked().read().article();
    }

    @Override
    public String article() {
        return source().id();
    }
}
