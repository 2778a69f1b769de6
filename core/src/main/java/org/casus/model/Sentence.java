package org.casus.model;

import java.util.List;

/**
 * A sentence and its tokens.
 *
 * @param index position in the article, 0-based
 * @param paragraph index of its paragraph
 * @param tokens spans in order, disjoint, inside {@code span}
 */
public record Sentence(int index, int paragraph, Span span, List<Span> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        int last = span.start();
        for (Span token : tokens) {
            if (token.start() < last || token.end() > span.end() || token.length() == 0) {
                throw new IllegalArgumentException("token " + token + " out of order in sentence " + span);
            }
            last = token.end();
        }
    }
}
