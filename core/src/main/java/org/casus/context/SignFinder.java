package org.casus.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Token;

/**
 * Finds the words of the lexicon in a sentence, in one pass from left to right. Of phrases for one context that overlap,
 * the one that starts first counts, and of those the longest; so that "drug trafficking" is one sign and not two.
 */
final class SignFinder {

    private final ContextLexicon lexicon;
    /** For each context the token after its last phrase: what starts before it is inside that phrase. */
    private final int[] free;
    /** Nodes along the phrases that start at one token, and the token that each ends in. */
    private int[] nodes = new int[8];

    private int[] lasts = new int[8];

    private int[] lemmas = new int[64];
    private int[] forms = new int[64];

    SignFinder(ContextLexicon lexicon) {
        this.lexicon = lexicon;
        free = new int[lexicon.contexts().size()];
    }

    /** The signs of a sentence, in text order, and the words that look like signs and are none. */
    List<Sign> find(ReadSentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        number(tokens);
        Arrays.fill(free, 0);
        List<Sign> signs = new ArrayList<>();
        for (int first = 0; first < tokens.size(); first++) {
            int depth = walk(tokens, first);
            for (int d = depth - 1; d >= 0; d--) {
                Token last = tokens.get(lasts[d]);
                for (Entry entry : lexicon.phrases().entries(nodes[d])) {
                    if (first < free[entry.context()] || !entry.allows(last.upos())) {
                        continue;
                    }
                    free[entry.context()] = lasts[d] + 1;
                    int start = tokens.get(first).span().start();
                    signs.add(new Sign(entry, index, new Span(start, last.span().end())));
                }
            }
        }
        return signs;
    }

    /** Follows the phrases that start at a token; the number of steps made. */
    private int walk(List<Token> tokens, int first) {
        int depth = 0;
        int node = PhraseTrie.ROOT;
        for (int at = first; at < tokens.size(); at++) {
            // A hyphen between the words of a phrase is no word.
            if (at > first && tokens.get(at).form().equals("-")) {
                continue;
            }
            int next = lexicon.phrases().step(node, lemmas[at]);
            if (next == PhraseTrie.NONE) {
                next = lexicon.phrases().step(node, forms[at]);
            }
            if (next == PhraseTrie.NONE) {
                return depth;
            }
            if (depth == nodes.length) {
                nodes = Arrays.copyOf(nodes, depth * 2);
                lasts = Arrays.copyOf(lasts, depth * 2);
            }
            node = next;
            nodes[depth] = node;
            lasts[depth] = at;
            depth++;
        }
        return depth;
    }

    private void number(List<Token> tokens) {
        if (tokens.size() > lemmas.length) {
            lemmas = new int[tokens.size() * 2];
            forms = new int[tokens.size() * 2];
        }
        Vocabulary vocabulary = lexicon.vocabulary();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            lemmas[i] = vocabulary.number(token.lemma());
            int form = vocabulary.number(token.form());
            forms[i] = form == Vocabulary.NONE ? vocabulary.numberOfPlural(token.form()) : form;
        }
    }
}
