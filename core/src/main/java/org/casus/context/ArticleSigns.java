package org.casus.context;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Actor;
import org.casus.model.Event;
import org.casus.model.Mention;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Resolved;
import org.casus.model.Sentence;
import org.casus.model.Span;

/** The signs of an article by sentence, added up by stretches of a few sentences. */
final class ArticleSigns {

    /** Sentences of a block: a paragraph of the usual length. */
    private static final int BLOCK = 3;

    private final Read read;
    private final ContextLexicon lexicon;
    private final List<List<Sign>> bySentence = new ArrayList<>();
    private final List<Tally> blocks = new ArrayList<>();

    ArticleSigns(Resolved resolved, List<Event> events, ContextLexicon lexicon) {
        this.read = resolved.marked().read();
        this.lexicon = lexicon;
        SignFinder finder = new SignFinder(lexicon);
        for (int s = 0; s < read.sentences().size(); s++) {
            bySentence.add(finder.find(read.sentences().get(s), s));
        }
        for (Mention mention : resolved.marked().mentions()) {
            resolved.actorOf(mention).value().ifPresent(actor -> addSector(mention, actor));
        }
        events.forEach(this::addCode);
        addUp();
    }

    private void addCode(Event event) {
        int sentence = sentenceAt(event.trigger());
        for (Entry entry : lexicon.ofEvent(event.code())) {
            bySentence.get(sentence).add(new Sign(entry, sentence, event.trigger()));
        }
    }

    private void addSector(Mention mention, Actor actor) {
        for (Entry entry : lexicon.ofSector(actor.sector())) {
            bySentence.get(mention.sentence()).add(new Sign(entry, mention.sentence(), mention.span()));
        }
    }

    private void addUp() {
        int sentences = 0;
        for (int s = 0; s < bySentence.size(); s++) {
            if (sentences == 0) {
                blocks.add(new Tally(lexicon));
            }
            blocks.get(blocks.size() - 1).addAll(bySentence.get(s));
            sentences = (sentences + 1) % BLOCK;
        }
    }

    /**
     * The article in blocks of a few sentences, the lead first. Papers make a paragraph of every sentence and scrapers
     * make one of a whole report, so that paragraphs would weigh anything.
     */
    List<Tally> blocks() {
        return List.copyOf(blocks);
    }

    List<Sign> ofSentence(int sentence) {
        return bySentence.get(sentence);
    }

    /** Index of the sentence that these words of the text stand in. */
    int sentenceAt(Span words) {
        return read.sentences().stream()
                .map(ReadSentence::sentence)
                .filter(s -> s.span().overlaps(words))
                .mapToInt(Sentence::index)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sentence was read at " + words));
    }

    /** Indices of the sentences of this one's paragraph that stand at most {@code distance} sentences from it. */
    List<Integer> around(int sentence, int distance) {
        List<Integer> near = new ArrayList<>();
        int paragraph = read.sentences().get(sentence).sentence().paragraph();
        int last = Math.min(read.sentences().size() - 1, sentence + distance);
        for (int s = Math.max(0, sentence - distance); s <= last; s++) {
            if (read.sentences().get(s).sentence().paragraph() == paragraph) {
                near.add(s);
            }
        }
        return near;
    }
}
