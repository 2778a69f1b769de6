package org.casus.reader;

import java.nio.FloatBuffer;
import org.casus.model.ReadSentence;

/** Reads something more from the states of a sentence's words, without another pass of the encoder. */
@FunctionalInterface
public interface WordHead {

    /**
     * One sentence. A head must not call the reader that calls it.
     *
     * @param width numbers in the state of a word
     * @param states from position to limit one row for every token of the sentence, all windows in order; a direct
     *     buffer in native order, valid during the call
     */
    void accept(ReadSentence sentence, int width, FloatBuffer states);
}
