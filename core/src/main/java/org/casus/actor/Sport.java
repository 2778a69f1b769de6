package org.casus.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** In a report of a match "Sweden" is a team, the captain no officer, and whoever has a name plays or watches. */
final class Sport {

    /** Different words of sport that make a report one of a match. */
    private static final int ENOUGH = 6;

    private final Chart chart;
    private final WordClasses words;

    Sport(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    void settle() {
        if (!isMatch()) {
            return;
        }
        for (Mention mention : chart.mentions()) {
            boolean name = mention.kind() == MentionKind.NAME
                    && mention.entity().filter(t -> t != EntityType.OTH).isPresent();
            Resolution<Actor> known = chart.of(mention);
            if (known.value().filter(this::plays).isPresent()) {
                set(mention, known.value().orElseThrow());
            } else if (name && known instanceof Resolution.Unresolved && !mention.is(EntityType.LOC)) {
                set(mention, new Actor(chart.text(mention), Optional.empty(), "CVL", Optional.empty()));
            }
        }
    }

    private boolean plays(Actor actor) {
        return actor.sector().equals("MIL")
                || (actor.sector().equals("GOV") && actor.office().isEmpty());
    }

    private boolean isMatch() {
        Set<String> found = new HashSet<>();
        for (DependencyTree tree : chart.trees()) {
            for (Token token : tree.sentence().tokens()) {
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                if (words.has("sport", lemma)) {
                    found.add(lemma);
                }
            }
        }
        return found.size() >= ENOUGH;
    }

    private void set(Mention mention, Actor actor) {
        chart.set(
                mention,
                new Resolution.Resolved<>(
                        new Actor(actor.name(), actor.country(), "CVL", Optional.empty()),
                        0.6,
                        "takes part in a match"));
    }
}
