package org.casus.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.PlaceUse;
import org.casus.model.Span;

/**
 * How well toponyms were found and resolved. A gold toponym that was not found is wrong in all the others.
 *
 * @param found names found, of the names coded and the names in the gold file
 * @param country in the right country; names without one, such as seas, are right without one
 * @param near within {@value #NEAR} kilometres, of the places that have coordinates in the gold file and are no country
 * @param precision of the right precision class, of the places
 * @param places places taken for places, not actors
 * @param actors metonyms taken for actors
 */
public record PlaceScores(
        Score found, Accuracy country, Accuracy near, Accuracy precision, Accuracy places, Accuracy actors) {

    /** A hundred miles: the usual bar for toponyms. */
    public static final double NEAR = 161;

    public static final PlaceScores NONE =
            new PlaceScores(Score.NONE, Accuracy.NONE, Accuracy.NONE, Accuracy.NONE, Accuracy.NONE, Accuracy.NONE);

    /**
     * A toponym as far as it is scored.
     *
     * @param name the name alone
     * @param country alpha-3 code; empty if it has none, or was not resolved
     * @param precision empty if it stands for an actor, or was not resolved
     */
    public record Toponym(
            Span name,
            PlaceUse use,
            Optional<String> country,
            Optional<Place.Point> point,
            Optional<PlacePrecision> precision) {}

    /** What is wrong with one toponym: for people who look for faults. */
    public record Fault(Span name, List<String> wrong) {
        public Fault {
            wrong = List.copyOf(wrong);
        }
    }

    /** The scores of one text. Names are the same if they overlap. */
    public static PlaceScores of(List<Toponym> gold, List<Toponym> coded) {
        PlaceScores scores = NONE;
        int right = 0;
        for (Toponym wanted : gold) {
            Optional<Toponym> match = match(wanted, coded);
            right += match.isPresent() ? 1 : 0;
            scores = scores.with(wanted, match);
        }
        int real = (int) coded.stream()
                .filter(c -> gold.stream().anyMatch(g -> g.name().overlaps(c.name())))
                .count();
        Score found = new Score(Math.min(right, real), coded.size() - real + right, gold.size());
        return new PlaceScores(found, scores.country, scores.near, scores.precision, scores.places, scores.actors);
    }

    /** The toponyms of one text with a fault, in order. */
    public static List<Fault> faults(List<Toponym> gold, List<Toponym> coded) {
        List<Fault> faults = new ArrayList<>();
        for (Toponym wanted : gold) {
            Optional<Toponym> match = match(wanted, coded);
            List<String> wrong = new ArrayList<>();
            if (match.isEmpty()) {
                wrong.add("not found");
            } else {
                Toponym other = match.orElseThrow();
                add(wrong, other.country().equals(wanted.country()), "country");
                add(wrong, other.use() == wanted.use(), "use");
                add(wrong, !isPoint(wanted) || isNear(wanted, other), "distance");
                add(wrong, wanted.use() == PlaceUse.ACTOR || other.precision().equals(wanted.precision()), "precision");
            }
            if (!wrong.isEmpty()) {
                faults.add(new Fault(wanted.name(), wrong));
            }
        }
        return faults;
    }

    private static void add(List<String> wrong, boolean right, String what) {
        if (!right) {
            wrong.add(what);
        }
    }

    private static Optional<Toponym> match(Toponym wanted, List<Toponym> coded) {
        return coded.stream().filter(c -> c.name().overlaps(wanted.name())).findFirst();
    }

    private PlaceScores with(Toponym wanted, Optional<Toponym> match) {
        boolean sameCountry =
                match.filter(m -> m.country().equals(wanted.country())).isPresent();
        boolean sameUse = match.filter(m -> m.use() == wanted.use()).isPresent();
        if (wanted.use() == PlaceUse.ACTOR) {
            return new PlaceScores(found, country.with(sameCountry), near, precision, places, actors.with(sameUse));
        }
        boolean close = match.filter(m -> isNear(wanted, m)).isPresent();
        boolean samePrecision =
                match.filter(m -> m.precision().equals(wanted.precision())).isPresent();
        return new PlaceScores(
                found,
                country.with(sameCountry),
                isPoint(wanted) ? near.with(close) : near,
                precision.with(samePrecision),
                places.with(sameUse),
                actors);
    }

    /** A country is no point, however large: its middle says nothing. */
    private static boolean isPoint(Toponym wanted) {
        boolean country =
                wanted.precision().filter(p -> p == PlacePrecision.COUNTRY).isPresent();
        return wanted.use() == PlaceUse.PLACE && wanted.point().isPresent() && !country;
    }

    private static boolean isNear(Toponym wanted, Toponym coded) {
        return wanted.point()
                .flatMap(p -> coded.point().map(p::kilometresTo))
                .filter(d -> d <= NEAR)
                .isPresent();
    }

    public PlaceScores plus(PlaceScores other) {
        return new PlaceScores(
                found.plus(other.found),
                country.plus(other.country),
                near.plus(other.near),
                precision.plus(other.precision),
                places.plus(other.places),
                actors.plus(other.actors));
    }
}
