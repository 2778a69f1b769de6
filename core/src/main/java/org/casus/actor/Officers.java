package org.casus.actor;

import java.util.Optional;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;
import org.casus.model.Token;

/**
 * "Officers" are of the police where the words nearest to them are of policing, and of the army elsewhere: "militiamen overran
 * a police post and killed thirteen officers".
 */
final class Officers {

    /** Sentences back in which a word still tells. */
    private static final int NEAR = 2;

    private final Chart chart;
    private final WordClasses words;

    Officers(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    void settle() {
        for (Mention mention : chart.mentions()) {
            boolean bare = mention.kind() == MentionKind.NOMINAL
                    && chart.agentIn(mention)
                            .filter(n -> n.noun().equals("officer"))
                            .isPresent()
                    && chart.sector(mention).equals("MIL");
            if (bare && isPolicing(mention)) {
                Actor actor = chart.of(mention).value().orElseThrow();
                chart.set(
                        mention,
                        new Resolution.Resolved<>(actor.withSector("COP"), 0.5, "officers, where policing is told of"));
            }
        }
    }

    private boolean isPolicing(Mention mention) {
        for (int back = 0; back <= NEAR && back <= mention.sentence(); back++) {
            Optional<Token> nearest = Optional.empty();
            for (Token token :
                    chart.trees().get(mention.sentence() - back).sentence().tokens()) {
                boolean tells = words.has("policing", token.lemma()) || words.has("soldiering", token.lemma());
                boolean nearer = back > 0
                        || nearest.isEmpty()
                        || distance(token, mention) < distance(nearest.orElseThrow(), mention);
                if (tells && nearer) {
                    nearest = Optional.of(token);
                }
            }
            if (nearest.isPresent()) {
                return words.has("policing", nearest.orElseThrow().lemma());
            }
        }
        return false;
    }

    private static int distance(Token token, Mention mention) {
        return Math.abs(token.index() - mention.head());
    }
}
