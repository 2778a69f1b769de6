package org.casus.event;

import java.util.Locale;
import java.util.Optional;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** The tokenizer cuts words at hyphens; the lexicon spells them whole: "sit-in", "cease-fire", "call-up". */
final class Hyphens {

    private Hyphens() {}

    /** The lemma of the whole word that ends with this token, if a hyphen joins it to the one before. */
    static Optional<String> lemma(DependencyTree tree, Token last) {
        return first(tree, last).map(first -> (first.form() + "-" + last.lemma()).toLowerCase(Locale.ROOT));
    }

    /** The token that the word begins with. */
    static Optional<Token> first(DependencyTree tree, Token last) {
        if (last.index() < 2) {
            return Optional.empty();
        }
        Token hyphen = tree.token(last.index() - 1);
        Token first = tree.token(last.index() - 2);
        boolean joined = hyphen.form().equals("-")
                && hyphen.span().start() == first.span().end()
                && last.span().start() == hyphen.span().end();
        return joined ? Optional.of(first) : Optional.empty();
    }
}
