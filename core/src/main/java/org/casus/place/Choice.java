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

    /** The same where the sentence speaks of other countries. */
    private static final long WELL_KNOWN_ABROAD = 50_000;

    /** A town of the name of its state is no smaller: Singapore, Luxembourg. */
    private static final long CITY_STATE = 50_000;

    /** Kilometres within which two places of one name are one. */
    private static final double SAME = 30;

    private static final double BY_COUNTRY = 3;
    private static final double BY_DIVISION = 2;

    /** For a country that the sentence and the one before it speak of alone. */
    private static final double CLOSE_BY = 1.5;

    private static final String BY_NAME = "";

    /** A state is meant before a division of the same name, such as Georgia, unless the article speaks of its country. */
    private static final double STATE = 2;

    private static final double BY_CAPITAL = 1;

    private final PlaceNames names;

    Choice(PlaceNames names) {
        this.names = names;
    }

    Resolution<Place> of(Spot spot, Evidence evidence) {
        List<Candidate> all = candidates(spot);
        List<Candidate> fitting = fitting(all, spot);
        Resolution<Place> strict = fitting.isEmpty() ? none(spot, all) : best(spot, fitting, evidence, BY_NAME);
        return strict instanceof Resolution.Unresolved
                ? otherwise(spot, evidence).orElse(strict)
                : strict;
    }

    private static List<Candidate> fitting(List<Candidate> all, Spot spot) {
        return all.stream()
                .filter(c -> spot.country().map(c::isIn).orElse(true))
                .filter(c -> c.place().province().isEmpty()
                        || spot.division().map(c::isWithin).orElse(true))
                .toList();
    }

    private static Resolution<Place> none(Spot spot, List<Candidate> all) {
        return new Resolution.Unresolved<>(
                all.isEmpty()
                        ? "no place called " + spot.name() + " is known"
                        : "no " + spot.name() + " is known in "
                                + spot.division().or(spot::country).orElse("the country named"));
    }

    /**
     * What sounds like the name, and what the land around it is named after: only in countries that the article speaks of, and with
     * no rival.
     */
    private Optional<Resolution<Place>> otherwise(Spot spot, Evidence evidence) {
        Optional<Spot> bare = spot.withoutLand();
        return resolved(spot, evidence, names.shortened(spot.name()), "in short, ")
                .or(() -> resolved(spot, evidence, names.soundingLike(spot.name()), "spelled otherwise, "))
                .or(() -> bare.flatMap(b -> resolved(b, evidence, names.candidates(b.name()), "named after a place, ")))
                .or(() -> bare.flatMap(b -> resolved(
                        b, evidence, names.soundingLike(b.name()), "named after a place, spelled otherwise, ")))
                .or(() ->
                        resolved(spot, evidence, names.withAnotherVowel(spot.name()), "spelled with another vowel, "));
    }

    /** This is little to go by: only in a country that the sentence, or most of the article, speaks of. */
    private static boolean isClose(Candidate candidate, Evidence evidence) {
        return candidate
                .place()
                .country()
                .filter(c -> evidence.shareHere(c) > 0 || evidence.share(c) == 1)
                .isPresent();
    }

    private Optional<Resolution<Place>> resolved(Spot spot, Evidence evidence, List<Candidate> spellings, String how) {
        List<Candidate> here = spellings.stream()
                .filter(c -> spot.country().isPresent() || isClose(c, evidence))
                .toList();
        List<Candidate> fitting = fitting(here, spot);
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(best(spot, fitting, evidence, how)).filter(Resolution.Resolved.class::isInstance);
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

    private Resolution<Place> best(Spot spot, List<Candidate> fitting, Evidence evidence, String how) {
        List<Candidate> ranked = new ArrayList<>(fitting);
        // Of an island and the province of its name, the island is meant where nothing says "province".
        ranked.sort(Comparator.comparingDouble((Candidate c) -> -score(c, evidence))
                .thenComparing(c -> c.is(PlacePrecision.DISTRICT) ? 0 : 1));
        Candidate first = ranked.get(0);
        boolean said = spot.country().isPresent();
        if (first.isTown() && !said && first.population() < wellKnown(evidence) && !evidence.speaksOf(first)) {
            return new Resolution.Unresolved<>(
                    "only small places are called " + spot.name() + ", none in a country the article names");
        }
        List<Candidate> rivals = ranked.stream()
                .filter(c -> score(first, evidence) - score(c, evidence) < MARGIN)
                .filter(c -> !isSame(c, first) && !isAround(c, first) && !isAround(first, c))
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
                : evidence.speaksOf(first)
                        ? "the article speaks of " + first.place().country().orElseThrow()
                        : "by size";
        double sure = said || !first.isTown() ? 0.95 : evidence.speaksOf(first) ? 0.9 : 0.7;
        double confidence = how.equals(BY_NAME) ? sure : sure - 0.15;
        return new Resolution.Resolved<>(place(first, spot.hint()), confidence, "'" + spot.name() + "': " + how + why);
    }

    private static long wellKnown(Evidence evidence) {
        return evidence.isSilentHere() ? WELL_KNOWN : WELL_KNOWN_ABROAD;
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

    /** Whether one is land around the other: which of them is meant is a matter of how close, not of where. */
    private static boolean isAround(Candidate one, Candidate other) {
        return !one.isTown()
                && one.place().country().isPresent()
                && one.place().country().equals(other.place().country());
    }

    private static double score(Candidate candidate, Evidence evidence) {
        double size = Math.log10((double) Math.max(candidate.population(), 500));
        double share = candidate.place().country().map(evidence::share).orElse(0.0);
        double country = share > 0 ? BY_COUNTRY * (0.5 + share / 2) : 0;
        double close = candidate.place().country().map(evidence::shareHere).orElse(0.0);
        double division = candidate
                .place()
                .province()
                .map(p -> evidence.shareOfDivision(candidate.place()))
                .orElse(0.0);
        return size
                + country
                + CLOSE_BY * close
                + BY_DIVISION * division
                + (candidate.capital() ? BY_CAPITAL : 0)
                + (candidate.is(PlacePrecision.COUNTRY) ? STATE : 0);
    }

    /** The place at the precision of the words: never closer than they are. */
    private Place place(Candidate candidate, Spot.Hint hint) {
        Place place = candidate.place();
        if (!candidate.isTown()) {
            return place;
        }
        return switch (hint) {
            case NONE, TOWN -> place;
            case INSIDE, PART -> with(place, PlacePrecision.SUB_CITY);
            case DISTRICT -> candidate.is(PlacePrecision.CITY) ? with(place, PlacePrecision.DISTRICT) : place;
            case PROVINCE -> around(place);
        };
    }

    private static Place with(Place place, PlacePrecision precision) {
        return new Place(place.name(), place.country(), place.province(), place.geonameId(), place.point(), precision);
    }

    /** The division that is named after the town: where its middle is unknown, the town's point is not that of its extent. */
    private Place around(Place town) {
        return names.provinces(town.name()).stream()
                .map(Candidate::place)
                .filter(p -> p.country().equals(town.country()))
                .findFirst()
                .orElseGet(() -> new Place(
                        town.name(),
                        town.country(),
                        Optional.of(town.name()),
                        Optional.empty(),
                        Optional.empty(),
                        PlacePrecision.PROVINCE));
    }
}
