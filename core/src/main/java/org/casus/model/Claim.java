package org.casus.model;

import java.util.List;
import java.util.Optional;

/**
 * Someone says something about an act.
 *
 * @param speaker who says it, with article, title and attached phrases; empty if the text does not say who: "allegedly"
 * @param chain those who pass on that the speaker says it, the outermost first: Z in "Z reported that X had denied it"
 * @param cue the words that tell of the saying; empty if only a colon or quotation marks do
 * @param words the span of what is said
 * @param direct whether the words that tell the act stand in quotation marks
 */
public record Claim(
        Stance stance,
        Optional<Participant> speaker,
        List<Participant> chain,
        Optional<Span> cue,
        Span words,
        boolean direct) {

    public Claim {
        chain = List.copyOf(chain);
    }

    /** What a named speaker says without anybody between. */
    public Claim(Stance stance, Participant speaker, Span cue, Span words, boolean direct) {
        this(stance, Optional.of(speaker), List.of(), Optional.of(cue), words, direct);
    }

    /** Whether the text tells who says it. */
    public boolean isNamed() {
        return speaker.isPresent();
    }
}
