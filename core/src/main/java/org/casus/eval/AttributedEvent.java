package org.casus.eval;

import java.util.List;
import java.util.Optional;
import org.casus.model.Span;
import org.casus.model.Stance;

/**
 * Who is said to say that an act took place, in an annotation or as coded.
 *
 * @param triggers the words that tell the act; an annotation has one
 * @param type PLOVER type
 * @param speaker the words for who says it
 * @param antecedent what a pronoun in their place stands for
 * @param chain those who pass it on, the outermost first
 * @param cue the words that tell of the saying
 * @param stance what is said of the act; empty if the outlet itself tells it
 * @param deniedBy the words for who denies it
 */
public record AttributedEvent(
        List<Span> triggers,
        String type,
        Optional<Span> speaker,
        Optional<Span> antecedent,
        List<Span> chain,
        Optional<Span> cue,
        boolean direct,
        Optional<Stance> stance,
        Optional<Span> deniedBy) {

    public AttributedEvent {
        triggers = List.copyOf(triggers);
        chain = List.copyOf(chain);
    }

    /** Characters that the words of both acts share. */
    int shared(AttributedEvent other) {
        int most = 0;
        for (Span mine : triggers) {
            for (Span theirs : other.triggers) {
                most = Math.max(most, Math.min(mine.end(), theirs.end()) - Math.max(mine.start(), theirs.start()));
            }
        }
        return most;
    }
}
