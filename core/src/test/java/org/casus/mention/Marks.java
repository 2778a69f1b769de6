package org.casus.mention;

import java.util.List;
import org.casus.Treebank;
import org.casus.model.Marked;
import org.casus.model.Mention;
import org.casus.model.Quote;

/** The mentions and quotes of treebank sentences, written as words. */
final class Marks {

    private final Marked marked;

    private Marks(Marked marked) {
        this.marked = marked;
    }

    /** Of sentences of one paragraph, which the table separates by {@code //}. */
    static Marks of(String sentences) {
        return new Marks(
                new MentionFinder().apply(Treebank.paragraph(sentences.strip().split(" *// *"))));
    }

    Marked marked() {
        return marked;
    }

    String text(Mention mention) {
        return mention.span().of(marked.read().article().text());
    }

    /** The words of every mention, in order. */
    List<String> mentions() {
        return marked.mentions().stream().map(this::text).toList();
    }

    /** The last mention with these words. */
    Mention last(String words) {
        return marked.mentions().stream()
                .filter(m -> text(m).equals(words))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalArgumentException("no mention " + words + " in " + mentions()));
    }

    /** What the last mention with these words stands for; "-" if for itself. */
    String antecedent(String words) {
        Mention mention = last(words);
        return mention.antecedent().map(id -> text(marked.mentions().get(id))).orElse("-");
    }

    /** Each quote as {@code speaker, cue, directly or not: words}. */
    List<String> quotes() {
        return marked.quotes().stream().map(this::line).toList();
    }

    private String line(Quote quote) {
        String article = marked.read().article().text();
        String speaker =
                quote.speaker().map(id -> text(marked.mentions().get(id))).orElse("?");
        return speaker + " " + quote.cue().of(article) + (quote.direct() ? " directly: " : ": ")
                + quote.span().of(article);
    }
}
