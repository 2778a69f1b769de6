package org.casus.actor;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.casus.model.Actor;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/**
 * Where what a sentence tells is done: at the place in it, else where the sentences just before it were. Two countries
 * leave it open.
 */
final class Scene {

    /** Sentences back in which a place still holds. */
    private static final int NEAR = 2;

    private final Chart chart;

    Scene(Chart chart) {
        this.chart = chart;
    }

    /** The country of the places that the sentence is said to be told of: "in Goma", "near the border of Chad". */
    Optional<String> place(Mention mention) {
        Set<String> found = new TreeSet<>();
        for (Mention other : chart.mentions()) {
            boolean located = other.sentence() == mention.sentence()
                    && other.is(EntityType.LOC)
                    && Chart.hasCase(
                            chart.tree(other),
                            chart.head(other),
                            "in",
                            "at",
                            "near",
                            "across",
                            "outside",
                            "around",
                            "through")
                    && clause(other) == clause(mention);
            if (located) {
                chart.of(other).value().flatMap(Actor::country).ifPresent(found::add);
            }
        }
        return only(found);
    }

    /** The head of the clause that the words stand in: what is said in Berlin is not done there. */
    private int clause(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        Token at = chart.head(mention);
        while (at.head() != Token.ROOT && !at.is("ccomp") && !at.is("parataxis")) {
            at = tree.token(at.head());
        }
        return at.index();
    }

    /** The one country that the sentence, else the nearest sentence before it, tells of. */
    Optional<String> near(Mention mention) {
        return IntStream.rangeClosed(0, NEAR)
                .mapToObj(back -> told(mention, mention.sentence() - back))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .flatMap(Scene::only);
    }

    private Set<String> told(Mention mention, int sentence) {
        Set<String> found = new TreeSet<>();
        for (Mention other : chart.mentions()) {
            boolean counts = other.sentence() == sentence
                    && other.kind() != MentionKind.PRONOUN
                    && !other.span().overlaps(mention.span());
            if (counts) {
                chart.country(other).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The force of one country that was last told of: "the soldiers" after "Chadian paratroopers". */
    Optional<String> force(Mention mention) {
        return IntStream.iterate(mention.id() - 1, id -> id >= 0, id -> id - 1)
                .mapToObj(chart.mentions()::get)
                .takeWhile(m -> mention.sentence() - m.sentence() <= NEAR)
                .filter(m -> m.entity().isEmpty() && m.kind() != MentionKind.PRONOUN)
                .filter(m -> chart.sector(m).equals("MIL")
                        && chart.of(m).value().flatMap(Actor::country).isPresent())
                .findFirst()
                .flatMap(chart::country);
    }

    private static Optional<String> only(Set<String> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
