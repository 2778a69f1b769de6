package org.casus.event;

import org.casus.codebook.WordClasses;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Token;

/** Tells reports on sport from reports on politics: teams bear the names of countries and fight, beat and attack. */
final class Topic {

    /** Share of sports words among all tokens from which a report is about sport. */
    private static final double SHARE = 0.015;

    private static final int AT_LEAST = 5;

    private final WordClasses classes;

    Topic(WordClasses classes) {
        this.classes = classes;
    }

    boolean isSport(Read read) {
        int words = 0;
        int sport = 0;
        for (ReadSentence sentence : read.sentences()) {
            for (Token token : sentence.tokens()) {
                words++;
                sport += classes.has("sport", token.lemma()) ? 1 : 0;
            }
        }
        return sport >= AT_LEAST && sport >= SHARE * words;
    }
}
