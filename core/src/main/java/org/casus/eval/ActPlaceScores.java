package org.casus.eval;

import java.util.Optional;
import org.casus.model.Span;

/**
 * How often the place of an act is the one that people marked.
 *
 * @param exact acts with a marked place for which one of the marked places was given, of all such acts
 * @param given the same, of those acts for which a place was given at all
 * @param unmarked acts without a marked place for which no place was given; not a score, as marks are missing
 * @param damaged acts left out, because a mark is empty or cuts a word
 */
public record ActPlaceScores(Accuracy exact, Accuracy given, Accuracy unmarked, int damaged) {

    public static final ActPlaceScores NONE = new ActPlaceScores(Accuracy.NONE, Accuracy.NONE, Accuracy.NONE, 0);

    /** With one more act. */
    public ActPlaceScores with(ActPlace gold, Optional<Span> place) {
        if (gold.damaged()) {
            return new ActPlaceScores(exact, given, unmarked, damaged + 1);
        }
        if (gold.places().isEmpty()) {
            return new ActPlaceScores(exact, given, unmarked.with(place.isEmpty()), damaged);
        }
        boolean right = place.filter(gold::isMarked).isPresent();
        return new ActPlaceScores(exact.with(right), place.isPresent() ? given.with(right) : given, unmarked, damaged);
    }
}
