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

    /** The article and its events without the layers in between. */
    public CodedArticle coded() {
        List<Span> sentences = resolved.marked().read().sentences().stream()
                .map(s -> s.sentence().span())
                .toList();
        return new CodedArticle(source(), resolved.published(), sentences, events, contexts, provenance);
    }

    @Override
    public String article() {
        return source().id();
    }
}
