package org.casus.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.casus.model.Article;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.Segmented;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Stage;

/**
 * Cuts an article into paragraphs, sentences and tokens by rules. Every character that is not white space is in exactly
 * one token, but for boilerplate and paragraphs that repeat an earlier one, which get no sentences unless {@link
 * #everything} is asked for.
 */
public final class Segmenter implements Stage<Article, Segmented> {

    private final Paragraphs paragraphs;
    private final Tokenizer tokenizer;
    private final Sentences sentences;
    private final boolean everything;

    private Segmenter(Words words, Phrases phrases, CaptionVerbs verbs, boolean everything) {
        this.paragraphs = new Paragraphs(new Kinds(phrases, verbs));
        this.tokenizer = new Tokenizer(words);
        this.sentences = new Sentences(words);
        this.everything = everything;
    }

    /** A segmenter with the word lists on the class path, for coding: what tells no new event gets no sentences. */
    public static Segmenter load() {
        return load(false);
    }

    /** The same, but boilerplate and repeated paragraphs get sentences too: nothing of the text is lost. */
    public static Segmenter everything() {
        return load(true);
    }

    private static Segmenter load(boolean everything) {
        return new Segmenter(Words.load(), Phrases.load(), CaptionVerbs.load(), everything);
    }

    @Override
    public Segmented apply(Article article) {
        List<Paragraph> blocks = paragraphs.of(article);
        List<Sentence> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Paragraph block = blocks.get(i);
            if (everything
                    || (block.kind() != ParagraphKind.BOILERPLATE
                            && block.repeats().isEmpty())) {
                split(article.text(), block, i, found);
            }
        }
        return new Segmented(article, blocks, found);
    }

    private void split(String text, Paragraph block, int paragraph, List<Sentence> found) {
        Tokens tokens =
                tokenizer.tokens(text, block.span().start(), block.span().end());
        BitSet ends = sentences.ends(tokens, block.kind() == ParagraphKind.HEADLINE);
        int first = 0;
        while (first < tokens.size()) {
            int end = ends.nextSetBit(first + 1);
            Span span = new Span(tokens.start(first), tokens.end(end - 1));
            found.add(new Sentence(found.size(), paragraph, span, Periods.freed(text, tokens.spans(first, end))));
            first = end;
        }
    }
}
