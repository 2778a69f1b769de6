package org.casus.model;

import java.util.List;

/**
 * A coded article.
 *
 * @param events in order of their first mention
 * @param contexts what the article as a whole is about, the weightiest first, then by code
 */
public record Success(Resolved resolved, List<Event> events, List<ContextMention> contexts, Provenance provenance)
        implements Coded {

    public Success {
        events = List.copyOf(events);
        contexts = List.copyOf(contexts);
    }

    public Article source() {
        return resolved.marked().read().article();
    }

    @Override
    public String article() {
        return source().id();
    }
}
