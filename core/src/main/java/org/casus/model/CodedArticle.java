package org.casus.model;

import java.util.List;

/**
 * An article with what was coded in it, without the layers in between: what is kept, sent and written.
 *
 * @param published when it was published, as far as is known
 * @param sentences the sentences of its text in order
 * @param contexts what the article as a whole is about
 */
public record CodedArticle(
        Article article,
        PublicationDate published,
        List<Span> sentences,
        List<Event> events,
        List<ContextMention> contexts,
        Provenance provenance) {

    public CodedArticle {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
        contexts = List.copyOf(contexts);
    }

    /** The id of the article. */
    public String id() {
        return article.id();
    }
}
