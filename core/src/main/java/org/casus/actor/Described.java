package org.casus.actor;

import java.util.Optional;
import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/**
 * Organisations that are in no table, and of which the text says what they are: "the employers' association COSEP",
 * "Licadho, a human rights group". They are of the country that those words tell, else of the one in which the report
 * plays, unless they are such as have none.
 */
final class Described {

    /** Sectors whose bodies are often of several countries, or of none. */
    private static final Set<String> ANYWHERE = Set.of("IGO", "REB", "UAF", "CRM", "MIL", "GOV");

    private final Chart chart;
    private final Optional<String> home;

    Described(Chart chart, Optional<String> home) {
        this.chart = chart;
        this.home = home;
    }

    void settle() {
        for (Mention mention : chart.mentions()) {
            boolean open = mention.kind() == MentionKind.NAME
                    && chart.of(mention) instanceof Resolution.Unresolved
                    && chart.identity(mention).equals(mention)
                    && !mention.is(EntityType.PER)
                    && !mention.is(EntityType.LOC);
            if (open) {
                noun(mention).ifPresent(noun -> describe(mention, noun));
            }
        }
    }

    /** The noun for a body just before the name, or in apposition to it. */
    private Optional<Token> noun(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        if (mention.first() > 0 && isBody(tree, tree.token(mention.first() - 1))) {
            return Optional.of(tree.token(mention.first() - 1));
        }
        return tree.children(mention.head(), "appos").stream()
                .filter(t -> isBody(tree, t))
                .findFirst()
                .or(() -> tree.head(mention.head())
                        .filter(h -> chart.head(mention).is("appos")
                                || chart.head(mention).is("flat"))
                        .filter(h -> isBody(tree, h)));
    }

    private boolean isBody(DependencyTree tree, Token token) {
        return !Names.capitalised(token.form())
                && chart.agent(tree, token)
                        .filter(n -> n.kind() == AgentNoun.Kind.GROUP)
                        .isPresent();
    }

    private void describe(Mention mention, Token noun) {
        DependencyTree tree = chart.tree(mention);
        Optional<Actor> told = chart.at(tree, noun).flatMap(m -> chart.of(m).value());
        String called = chart.agent(tree, noun).orElseThrow().noun();
        String sector = told.map(Actor::sector)
                .orElseGet(() -> chart.agent(tree, noun).orElseThrow().sector());
        Optional<String> country = told.flatMap(Actor::country).or(() -> home.filter(c -> !ANYWHERE.contains(sector)));
        chart.set(
                mention,
                new Resolution.Resolved<>(
                        new Actor(chart.text(mention), country, sector, Optional.empty()),
                        0.5,
                        "called '" + called + "'"));
    }
}
