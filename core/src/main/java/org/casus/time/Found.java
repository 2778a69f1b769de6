package org.casus.time;

import org.casus.model.ReadSentence;
import org.casus.model.Span;

/**
 * A time in a sentence, not yet dated.
 *
 * @param first index of its first token
 * @param end index after its last token
 */
record Found(int first, int end, Phrase phrase) {

    Span spanIn(ReadSentence sentence) {
        return sentence.tokens()
                .get(first)
                .span()
                .union(sentence.tokens().get(end - 1).span());
    }
}
