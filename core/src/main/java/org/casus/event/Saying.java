package org.casus.event;

import java.util.BitSet;
import java.util.Optional;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Token;

/**
 * Somebody says something inside one sentence.
 *
 * @param speaker head of the words for who says it; empty if the sentence does not tell
 * @param cue the words that tell of the saying; empty for a colon
 * @param at the token of the cue, or of the speaker if there is none
 * @param said the tokens of what is said
 * @param inner whether it stands inside another saying of the same words: "the agency, quoting X, said"
 * @param aside whether it answers what another says instead of being the one who tells it: "a charge that X denies"
 */
record Saying(
        Optional<Token> speaker, Optional<Span> cue, int at, BitSet said, Stance stance, boolean inner, boolean aside) {

    static Saying of(Optional<Token> speaker, Span cue, Token at, BitSet said, Stance stance) {
        return new Saying(speaker, Optional.of(cue), at.index(), said, stance, false, false);
    }

    Saying within() {
        return new Saying(speaker, cue, at, said, stance, true, aside);
    }

    Saying asAside() {
        return new Saying(speaker, cue, at, said, stance, inner, true);
    }

    boolean tells(Token token) {
        return said.get(token.index());
    }

    boolean isNamed() {
        return speaker.isPresent();
    }
}
