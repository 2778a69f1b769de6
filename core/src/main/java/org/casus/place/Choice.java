package org.casus.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Resolution;

/** Chooses among the places a name can mean. */
final class Choice {

    /** Score by which the best must lead; a tenfold population is worth 1. */
    private static final double MARGIN = 0.6;

    /** A smaller place needs its country in the article. */
    private static final long WELL_KNOWN = 15_000;

    /** A town of the name of its state is no smaller: Singapore, Luxembourg. */
    private static final long CITY_STATE = 50_000;

    /** Kilometres within which two places of one name are one. */
    private static final double SAME = 30;

    private static final double BY_COUNTRY = 3;
    private static final double BY_DIVISION = 2;

    /** A state is meant before a division of the same name, such as Georgia, unless the article speaks of its country. */
    private static final double STATE = 2;

    private static final double BY_CAPITAL = 1;

    private final PlaceNames names;

    Choice(PlaceNames names) {
        this.names = names;
    }

    Resolution<Place> of(Spot spot, Evidence evidence) {
        List<Candidate> all = candidates(spot);
        List<Candidate> fitting = all.stream()
                .filter(c -> spot.country().map(c::isIn).orElse(true))
                .filter(c -> spot.division().map(c::isWithin).orElse(true))
                .toList();
        if (all.isEmpty()) {
            return new Resolution.Unresolved<>("no place called " + spot.name() + " is known");
        }
        if (fitting.isEmpty()) {
            return new Resolution.Unresolved<>("no " + spot.name() + " is known in "
                    + spot.division().or(spot::country).orElse("the country named"));
        }
        return best(spot, fitting, evidence);
    }

    private List<Candidate> candidates(Spot spot) {
        if (spot.hint() == Spot.Hint.TOWN) {
            return townsBefore(spot.name());
        }
        if (spot.hint() == Spot.Hint.PROVINCE) {
            List<Candidate> provinces = names.provinces(spot.name());
            return provinces.isEmpty() ? names.candidates(spot.name()) : provinces;
        }
        if (spot.division().isPresent()) {
            return names.towns(spot.name());
        }
        return names.candidates(spot.name());
    }

    /** Towns of the name; for "the largest city of Venezuela" the state, as its own towns of that name are small. */
    private List<Candidate> townsBefore(String name) {
        List<Candidate> all = names.candidates(name);
        List<Candidate> towns = names.towns(name);
        List<Candidate> states =
                all.stream().filter(c -> c.is(PlacePrecision.COUNTRY)).toList();
        boolean meant = states.isEmpty()
                || towns.stream()
                        .anyMatch(t -> t.population() >= CITY_STATE
                                && states.stream()
                                        .anyMatch(s -> s.place()
                                                .country()
                                                .equals(t.place().country())));
        return towns.isEmpty() || !meant ? all : towns;
    }

    private static Resolution<Place> best(Spot spot, List<Candidate> fitting, Evidence evidence) {
        List<Candidate> ranked = new ArrayList<>(fitting);
        ranked.sort(Comparator.comparingDouble((Candidate c) -> -score(c, evidence)));
        Candidate first = ranked.get(0);
        boolean said = spot.country().isPresent();
        if (first.isTown() && !said && first.population() < WELL_KNOWN && !isSpokenOf(first, evidence)) {
            return new Resolution.Unresolved<>(
                    "only small places are called " + spot.name() + ", none in a country the article names");
        }
        List<Candidate> rivals = ranked.stream()
                .filter(c -> score(first, evidence) - score(c, evidence) < MARGIN)
                .filter(c -> !isSame(c, first))
                .toList();
        if (!rivals.isEmpty()) {
            List<Place> places = Stream.concat(Stream.of(first), rivals.stream())
                    .limit(4)
                    .map(c -> place(c, spot.hint()))
                    .distinct()
                    .toList();
            if (places.size() > 1) {
                return new Resolution.Ambiguous<>(places, fitting.size() + " places are called " + spot.name());
            }
        }
        String why = said
                ? "the words name the country"
                : isSpokenOf(first, evidence)
                        ? "the article speaks of " + first.place().country().orElseThrow()
                        : "by size";
        double confidence = said || !first.isTown() ? 0.95 : isSpokenOf(first, evidence) ? 0.9 : 0.7;
        return new Resolution.Resolved<>(place(first, spot.hint()), confidence, "'" + spot.name() + "': " + why);
    }

    /** Whether two places are one for a reader of news: Delhi and New Delhi. */
    private static boolean isSame(Candidate one, Candidate other) {
        return one.isTown()
                && other.isTown()
                && one.place()
                        .point()
                        .flatMap(p -> other.place().point().map(p::kilometresTo))
                        .filter(d -> d < SAME)
                        .isPresent();
    }

    private static boolean isSpokenOf(Candidate candidate, Evidence evidence) {
        return candidate.place().country().filter(c -> evidence.share(c) > 0).isPresent();
    }

    private static double score(Candidate candidate, Evidence evidence) {
        double size = Math.log10((double) Math.max(candidate.population(), 500));
        double share = candidate.place().country().map(evidence::share).orElse(0.0);
        double country = share > 0 ? BY_COUNTRY * (0.5 + share / 2) : 0;
        double division = candidate
                .place()
                .province()
                .map(p -> evidence.shareOfDivision(candidate.place()))
                .orElse(0.0);
        return size
                + country
                + BY_DIVISION * division
                + (candidate.capital() ? BY_CAPITAL : 0)
                + (candidate.is(PlacePrecision.COUNTRY) ? STATE : 0);
    }

    /** The place at the precision of the words: never closer than they are. */
    private static Place place(Candidate candidate, Spot.Hint hint) {
        Place place = candidate.place();
        if (!candidate.isTown()) {
            return place;
        }
        return switch (hint) {
            case NONE, TOWN -> place;
            case INSIDE, PART ->
                new Place(
                        place.name(),
                        place.country(),
                        place.province(),
                        place.geonameId(),
                        place.point(),
                        PlacePrecision.SUB_CITY);
            // The division around the town: its extent is not the town's point.
            case PROVINCE ->
                new Place(
                        place.name(),
                        place.country(),
                        Optional.of(place.name()),
                        Optional.empty(),
                        Optional.empty(),
                        PlacePrecision.PROVINCE);
        };
    }
}
