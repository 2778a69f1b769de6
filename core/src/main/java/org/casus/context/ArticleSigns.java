package org.casus.context;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Actor;
import org.casus.model.Mention;
import org.casus.model.ParagraphKind;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Resolved;
import org.casus.model.Span;

/** The signs of an article by sentence, added up by paragraph. */
final class ArticleSigns {

    private final Read read;
    private final ContextLexicon lexicon;
    private final List<List<Sign>> bySentence = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    /**
     * A paragraph that was read.
     *
     * @param paragraph index among the article's paragraphs
     * @param lead whether it is the headline or the first paragraph of running text
     */
    record Block(int paragraph, boolean lead, Tally tally) {}

    ArticleSigns(Resolved resolved, ContextLexicon lexicon) {
        this.read = resolved.marked().read();
        this.lexicon = lexicon;
        SignFinder finder = new SignFinder(lexicon);
        for (int s = 0; s < read.sentences().size(); s++) {
            bySentence.add(finder.find(read.sentences().get(s), s));
        }
        for (Mention mention : resolved.marked().mentions()) {
            resolved.actorOf(mention).value().ifPresent(actor -> addSector(mention, actor));
        }
        addUp();
    }

    private void addSector(Mention mention, Actor actor) {
        for (Entry entry : lexicon.ofSector(actor.sector())) {
            bySentence.get(mention.sentence()).add(new Sign(entry, mention.sentence(), mention.span()));
        }
    }

    private void addUp() {
        boolean running = false;
        for (int s = 0; s < bySentence.size(); s++) {
            int paragraph = read.sentences().get(s).sentence().paragraph();
            if (blocks.isEmpty() || blocks.get(blocks.size() - 1).paragraph() != paragraph) {
                boolean body = read.segmented().paragraphs().get(paragraph).kind() == ParagraphKind.BODY;
                boolean headline = read.segmented().paragraphs().get(paragraph).kind() == ParagraphKind.HEADLINE;
                blocks.add(new Block(paragraph, headline || (body && !running), new Tally(lexicon)));
                running |= body;
            }
            blocks.get(blocks.size() - 1).tally().addAll(bySentence.get(s));
        }
    }

    /** The paragraphs that were read, in order. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    List<Sign> ofSentence(int sentence) {
        return bySentence.get(sentence);
    }

    /** The sentence that these words of the text stand in. */
    ReadSentence sentenceAt(Span words) {
        return read.sentences().stream()
                .filter(r -> r.sentence().span().overlaps(words))
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
