package org.casus.event;

import java.util.List;
import org.casus.model.Share;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.WordAct;

/**
 * A word that may tell an act.
 *
 * @param words the words of the trigger, with its particle and, if the row asks for one, its object
 * @param origin how it was found
 * @param kinds event types and NONE, the most probable first; empty if only the lexicon was asked
 */
record Candidate(Act act, Token token, Span words, Origin origin, List<Share> kinds) {

    /** What found an act. */
    enum Origin {
        /** A row of the lexicon that fits. */
        LEXICON,
        /** A row that fits, for an act of a type that the event layers read otherwise. */
        RETYPED,
        /** The event layers alone. */
        READ,
        /** The same, for a word that belongs to what another act is about: told only if it is said to be off. */
        CONTENT
    }

    /** Confidence where only the lexicon was asked: about as often as not it is right. */
    private static final double UNWEIGHED = 0.5;

    Candidate {
        kinds = List.copyOf(kinds);
    }

    /**
     * How probable it is that the act is told, to two places.
     *
     * @param event as what it is coded; a convention may have made another of it, such as a promise
     */
    double confidence(String event) {
        if (kinds.isEmpty()) {
            return UNWEIGHED;
        }
        double share = kinds.stream()
                .filter(k ->
                        k.label().equals(event) || k.label().equals(act.code().event()))
                .mapToDouble(Share::share)
                .sum();
        return Math.round(100 * share) / 100.0;
    }

    /** Whether the event layers alone found it. */
    boolean isRead() {
        return origin == Origin.READ || origin == Origin.CONTENT;
    }

    /** Whether the event layers made of a word an act that is done by saying something. */
    boolean isReadAsSaying() {
        return origin != Origin.LEXICON && Weighing.SPOKEN.contains(act.code().event());
    }

    /** How probable it is that the word tells an act of any type; 0 if only the lexicon was asked. */
    double telling() {
        return kinds.isEmpty() ? 0 : 1 - Share.of(kinds, WordAct.NONE);
    }

    /** A word that fits a row. */
    static Candidate of(Act act, Token token, Span words) {
        return new Candidate(act, token, words, Origin.LEXICON, List.of());
    }
}
