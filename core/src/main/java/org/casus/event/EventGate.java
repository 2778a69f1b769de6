package org.casus.event;

import org.casus.model.ReadSentence;
import org.casus.model.Token;
import org.casus.model.Upos;

/** Which sentences the event layers read: those with a possible act and somebody who may take part in it. */
public final class EventGate {

    private EventGate() {}

    /** Whether this sentence may hold an event. */
    public static boolean admits(ReadSentence sentence) {
        boolean act = false;
        boolean party = false;
        for (Token token : sentence.tokens()) {
            act |= token.upos() == Upos.VERB || token.upos() == Upos.NOUN;
            party |= token.upos() == Upos.PROPN || token.upos() == Upos.NOUN || token.upos() == Upos.PRON;
        }
        return act && party && sentence.tokens().size() > 2;
    }
}
