package org.casus.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.WordAct;

/**
 * A word that fits a row of the lexicon.
 *
 * @param words the words of the trigger, with its particle and, if the row asks for one, its object
 * @param guess what the event layers say of it, if they read the sentence and think that it may tell an act
 */
record Candidate(Act act, Token token, Span words, Optional<WordAct> guess) {

    Candidate(Act act, Token token, Span words) {
        this(act, token, words, Optional.empty());
    }

    /** With what the event layers say of its words: of the one that they think most likely to tell an act. */
    Candidate read(Scene scene) {
        ReadSentence sentence = scene.tree().sentence();
        Optional<WordAct> said = sentence.acts().stream()
                .flatMap(List::stream)
                .filter(a -> words.contains(sentence.tokens().get(a.token()).span()))
                .min(Comparator.comparingDouble(a -> a.share(WordAct.NONE)));
        return new Candidate(act, token, words, said);
    }
}
