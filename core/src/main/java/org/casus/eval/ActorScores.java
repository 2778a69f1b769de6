package org.casus.eval;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.model.Span;

/**
 * Scores of whom the words of articles stand for.
 *
 * @param all over all mentions
 * @param byKind of persons, states, organisations, groups and agents, by the name of the kind
 */
public record ActorScores(Figures all, SortedMap<String, Figures> byKind) {

    public static final ActorScores NONE = new ActorScores(Figures.NONE, new TreeMap<>());

    public ActorScores {
        byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
    }

    /**
     * An annotated mention.
     *
     * @param span from its first word to its last
     * @param head the word that carries it: "officials" of "officials of the party"
     * @param kind person, state, organisation, group or agent
     * @param country alpha-3 code, if it is of one country
     * @param sector PLOVER sector, if it can be told
     */
    public record Gold(Span span, Span head, String kind, Optional<String> country, Optional<String> sector) {}

    /** A coded mention. */
    public record Coded(Span span, Optional<String> country, Optional<String> sector) {}

    /**
     * Figures over some mentions.
     *
     * @param found mentions at whose head something was coded
     * @param country with the right country, or rightly without one
     * @param sector with the right sector, or rightly without one
     * @param both with both right
     */
    public record Figures(Accuracy found, Accuracy country, Accuracy sector, Accuracy both) {

        static final Figures NONE = new Figures(Accuracy.NONE, Accuracy.NONE, Accuracy.NONE, Accuracy.NONE);

        Figures with(Gold gold, Optional<Coded> coded) {
            boolean rightCountry = gold.country().equals(coded.flatMap(Coded::country));
            boolean rightSector = gold.sector().equals(coded.flatMap(Coded::sector));
            return new Figures(
                    found.with(coded.isPresent()),
                    country.with(rightCountry),
                    sector.with(rightSector),
                    both.with(rightCountry && rightSector));
        }
    }

    /** These scores and those of one more article. */
    public ActorScores with(List<Gold> gold, List<Coded> coded) {
        Figures sum = all;
        SortedMap<String, Figures> kinds = new TreeMap<>(byKind);
        for (Gold mention : gold) {
            Optional<Coded> match = match(mention, coded);
            sum = sum.with(mention, match);
            kinds.put(
                    mention.kind(),
                    kinds.getOrDefault(mention.kind(), Figures.NONE).with(mention, match));
        }
        return new ActorScores(sum, kinds);
    }

    /** Of the coded mentions that touch the head, the one whose words agree best. */
    private static Optional<Coded> match(Gold gold, List<Coded> coded) {
        return coded.stream()
                .filter(c -> c.span().overlaps(gold.head()))
                .max(Comparator.comparingDouble(c -> shared(c.span(), gold.span())));
    }

    /** Characters in both, as a share of those in either. */
    private static double shared(Span one, Span other) {
        int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int either = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return (double) both / either;
    }
}
