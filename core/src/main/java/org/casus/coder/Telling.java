package org.casus.coder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.model.RelationQuery;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.WordAct;

/** Which word of a sentence tells what a marked pair has to do with each other. */
record Telling(RelationQuery query, Sentence words, List<WordAct> acts) {

    /** A word with a smaller share of the type is not shown as its trigger. */
    private static final double SHOWN = 0.3;

    /** What a word counts for that points at neither phrase. */
    private static final double STRANGER = 0.1;

    Telling {
        acts = List.copyOf(acts);
    }

    Optional<Span> trigger(String event) {
        return word(event)
                .filter(word -> word.share(event) >= SHOWN)
                .map(word -> words.tokens().get(word.token()));
    }

    private Optional<WordAct> word(String event) {
        return acts.stream()
                .filter(word -> word.share(event) > 0)
                .max(Comparator.comparingDouble(word -> word.share(event) * near(word)));
    }

    private double near(WordAct word) {
        return (STRANGER + query.source().map(s -> pointed(word.sources(), s)).orElse(1.0))
                * (STRANGER
                        + query.target().map(t -> pointed(word.targets(), t)).orElse(1.0));
    }

    private double pointed(List<WordAct.Party> parties, Span phrase) {
        return parties.stream()
                .filter(p -> words.tokens().get(p.token()).overlaps(phrase))
                .mapToDouble(WordAct.Party::share)
                .sum();
    }
}
