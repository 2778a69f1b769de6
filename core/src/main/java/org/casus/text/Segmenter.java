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
 * Cuts an article into paragraphs, sentences and tokens by rules. Boilerplate and paragraphs that repeat an earlier one
 * get no sentences; every other character that is not white space is in exactly one token.
 */
public final class Segmenter implements Stage<Article, Segmented> {

    private final Paragraphs paragraphs;
    private final Tokenizer tokenizer;
    private final Sentences sentences;

    private Segmenter(Words words, Phrases phrases, CaptionVerbs verbs) {
        this.paragraphs = new Paragraphs(new Kinds(phrases, verbs));
        this.tokenizer = new Tokenizer(words);
        this.sentences = new Sentences(words);
    }

    /** A segmenter with the word lists on the class path. */
    public static Segmenter load() {
        return new Segmenter(Words.load(), Phrases.load(), CaptionVerbs.load());
    }

    @Override
    public Segmented apply(Article article) {
        List<Paragraph> blocks = paragraphs.of(article);
        List<Sentence> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Paragraph block = blocks.get(i);
            if (block.kind() != ParagraphKind.BOILERPLATE && block.repeats().isEmpty()) {
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
            found.add(new Sentence(found.size(), paragraph, span, tokens.spans(first, end)));
            first = end;
        }
    }
}
