package org.casus.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.codebook.Codebook;
import org.casus.model.Actor;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Resolved;

/**
 * Tells the PLOVER contexts of an article and of its events, each with the words that show it
 * (docs/decisions/0013-contexts-by-lexicon.md). Pure; made once, shared by threads.
 */
public final class ContextFinder {

    /** Sentences before and after an event's own that belong to it, inside its paragraph. */
    private static final int NEAR = 2;
    /** Words shown for a context that only the article gives. */
    private static final int INHERITED = 2;

    private final ContextLexicon lexicon;

    private ContextFinder(ContextLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * An article's contexts.
     *
     * @param article what it is about as a whole, the weightiest first
     * @param events the events with their own contexts, in the order given
     */
    public record Found(List<ContextMention> article, List<Event> events) {

        public Found {
            article = List.copyOf(article);
            events = List.copyOf(events);
        }
    }

    /**
     * Loads the lexicon.
     *
     * @throws org.casus.codebook.TsvException naming file and line, if it is broken
     */
    public static ContextFinder load(Codebook codebook) {
        return new ContextFinder(ContextLexicon.load(codebook));
    }

    static ContextFinder with(ContextLexicon lexicon) {
        return new ContextFinder(lexicon);
    }

    public Found find(Resolved resolved, List<Event> events) {
        ArticleSigns signs = new ArticleSigns(resolved, events, lexicon);
        DocumentContexts document = new DocumentContexts(lexicon, signs.blocks());
        List<Event> placed = events.stream()
                .map(e -> e.withContexts(contexts(e, signs, document)))
                .toList();
        return new Found(document.mentions(), placed);
    }

    /** Those of the sentence and what stands around it, and those that the whole article stands in. */
    private List<ContextMention> contexts(Event event, ArticleSigns signs, DocumentContexts document) {
        int sentence = signs.sentenceAt(event.trigger());
        Tally tally = new Tally(lexicon);
        tally.addAll(signs.ofSentence(sentence));
        tally.addAll(own(event, sentence));
        for (int near : signs.around(sentence, NEAR)) {
            tally.addAll(signs.ofSentence(near));
        }
        boolean[] told = new boolean[lexicon.contexts().size()];
        for (int c = 0; c < told.length; c++) {
            // A weak sign has company enough in an article that is about its context.
            told[c] = tally.tells(c) || (tally.weight(c) > 0 && document.marks(c)) || document.prevails(c);
            if (tally.weight(c) == 0 && document.prevails(c)) {
                tally.addAll(document.first(c, INHERITED));
            }
        }
        return tally.mentions(c -> told[c]);
    }

    /** What the event's code and its participants say. */
    private List<Sign> own(Event event, int sentence) {
        List<Sign> own = new ArrayList<>();
        lexicon.ofEvent(event.code()).forEach(e -> own.add(new Sign(e, sentence, event.trigger())));
        for (Participant participant : Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList()) {
            Optional<Actor> actor = participant.actor().value();
            actor.ifPresent(a ->
                    lexicon.ofSector(a.sector()).forEach(e -> own.add(new Sign(e, sentence, participant.span()))));
        }
        return own;
    }
}
