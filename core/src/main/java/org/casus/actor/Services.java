package org.casus.actor;

import java.util.Optional;
import java.util.Set;
import org.casus.codebook.WordClasses;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/**
 * Those who serve somebody are of the sector of whom they serve: "a spokesman for the miners' union", "its observers" after
 * "the European Union", "supporters of the Awami League", "his men" after the name of a rebel chief.
 */
final class Services {

    /** Sectors that have adherents. */
    private static final Set<String> FOLLOWED = Set.of("PTY", "OPP", "REB", "PRM", "REL", "LAB");

    /** Sectors whose people are armed. */
    private static final Set<String> ARMED = Set.of("REB", "PRM", "MIL", "CRM", "UAF");

    /** Sectors that the work gives, whoever the employer is. */
    private static final Set<String> WORK = Set.of("JRN", "LAB", "MED", "EDU", "JUD", "COP");

    private final Chart chart;
    private final WordClasses words;

    Services(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    void settle() {
        for (Mention mention : chart.mentions()) {
            if (mention.kind() != MentionKind.NOMINAL
                    || chart.of(mention).value().isEmpty()) {
                continue;
            }
            String sector = chart.sector(mention);
            String noun = chart.head(mention).lemma();
            if (isOfficial(mention)) {
                served(mention)
                        .filter(a -> Sectors.EMPLOYING.contains(a.sector()))
                        .ifPresent(b -> serve(mention, b, b.sector()));
            } else if (words.has("adherents", noun)) {
                body(mention).filter(a -> FOLLOWED.contains(a.sector())).ifPresent(b -> serve(mention, b, b.sector()));
            } else if (words.has("men", noun)) {
                owner(mention).filter(a -> ARMED.contains(a.sector())).ifPresent(b -> serve(mention, b, b.sector()));
            } else if (WORK.contains(sector) && chart.country(mention).isEmpty()) {
                body(mention).filter(a -> a.country().isPresent()).ifPresent(b -> serve(mention, b, sector));
            }
        }
    }

    /** An official in office, or one of those who work for a body whatever it is: "its staff". */
    private boolean isOfficial(Mention mention) {
        Actor actor = chart.of(mention).value().orElseThrow();
        boolean official = actor.sector().equals("GOV")
                && !actor.name().startsWith("former")
                && chart.noun(mention)
                        .filter(n -> n.sector().equals("GOV") || n.sector().equals("CVL"))
                        .isPresent();
        return official || words.has("personnel", chart.head(mention).lemma());
    }

    private Optional<Actor> served(Mention mention) {
        return body(mention).or(() -> owner(mention).filter(a -> a.office().isEmpty()));
    }

    /** The body that the words after the noun name. */
    private Optional<Actor> body(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        return tree.children(mention.head(), "nmod").stream()
                .filter(c -> c.index() > mention.head() && Chart.hasCase(tree, c, "of", "from", "for", "at", "with"))
                .flatMap(c -> chart.at(tree, c).stream())
                .filter(m -> m.is(EntityType.ORG) || chart.isBody(m))
                .flatMap(m -> actor(m).stream())
                .findFirst();
    }

    /** Whose they are, by a possessive or a genitive. */
    private Optional<Actor> owner(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        Token head = chart.head(mention);
        return chart.possessor(tree, head).flatMap(t -> chart.at(tree, t)).flatMap(this::actor);
    }

    private Optional<Actor> actor(Mention mention) {
        return chart.of(mention)
                .value()
                .or(() -> chart.of(chart.identity(mention)).value());
    }

    private void serve(Mention mention, Actor body, String sector) {
        Actor actor = chart.of(mention).value().orElseThrow();
        boolean told = actor.sector().equals(sector) && actor.country().isPresent();
        if (told && body.country().isEmpty()) {
            return;
        }
        Actor serving = new Actor(actor.name(), body.country(), sector, Optional.empty());
        chart.set(mention, serving, 0.6, "of " + body.name());
    }
}
