package org.casus.reader;

import java.util.List;
import java.util.function.IntFunction;
import org.casus.model.Read;
import org.casus.model.WordAct;

/**
 * A text that was read, and what the event layers say of its sentences. They are asked sentence by sentence, when it is needed:
 * most sentences need no answer.
 *
 * @param acts by the index of a sentence its words that may tell an act, in order; none if the layers cannot say
 */
public record Reading(Read read, IntFunction<List<WordAct>> acts) {

    /** Without event layers. */
    public static Reading of(Read read) {
        return new Reading(read, sentence -> List.of());
    }
}
