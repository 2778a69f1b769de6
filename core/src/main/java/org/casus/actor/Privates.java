package org.casus.actor;

import java.util.Map;
import java.util.Optional;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/**
 * Persons in no table to whom the report gives no office, title or body. A report introduces whoever holds one by it, so that
 * these are private persons, and of the country in which it plays: "Tsehaye Gebru, who sold his oxen to pay for the bus".
 * What they are said to do for a living gives their sector. Only whole names count; a family name alone may be anybody's.
 */
final class Privates {

    /** Classes of verbs that tell what somebody lives on. */
    private static final Map<String, String> LIVINGS = Map.of("teaching", "EDU", "farming", "AGR");

    private final Chart chart;
    private final WordClasses words;

    Privates(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    void settle(Optional<String> home) {
        if (home.isEmpty()) {
            return;
        }
        for (Mention mention : chart.mentions()) {
            boolean open = mention.is(EntityType.PER)
                    && chart.identity(mention).equals(mention)
                    && chart.of(mention) instanceof Resolution.Unresolved
                    && isWholeName(mention);
            if (open) {
                String name = chart.name(mention);
                chart.set(
                        mention,
                        new Resolution.Resolved<>(
                                new Actor(name, home, living(mention), Optional.empty()),
                                0.3,
                                "'" + name + "', of whom no office is told, in a report from " + home.orElseThrow()));
            }
        }
    }

    private boolean isWholeName(Mention mention) {
        return chart.name(mention).chars().filter(c -> c == ' ').count() >= 1 && !chart.isListed(mention);
    }

    private String living(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        for (int i = mention.first(); i < mention.end(); i++) {
            for (Token verb : tree.children(i, "acl")) {
                for (Map.Entry<String, String> living : LIVINGS.entrySet()) {
                    if (words.has(living.getKey(), verb.lemma())) {
                        return living.getValue();
                    }
                }
                if (words.has("owning", verb.lemma()) && isBusiness(tree, verb)) {
                    return "BUS";
                }
            }
        }
        return "CVL";
    }

    /** "Who owns a petrol station", not "who runs a risk". */
    private boolean isBusiness(DependencyTree tree, Token verb) {
        return tree.children(verb.index(), "obj").stream()
                .anyMatch(o -> words.has("business", o.lemma())
                        || chart.agent(tree, o)
                                .filter(n -> n.sector().equals("BUS"))
                                .isPresent());
    }
}
