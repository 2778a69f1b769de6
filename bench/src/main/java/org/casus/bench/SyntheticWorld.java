package org.casus.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.casus.model.Actor;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;

/** Who acts and where in {@link SyntheticDesk}: states by their codes, people, groups and towns with names made up. */
final class SyntheticWorld {

    private static final int PEOPLE = 4_000;
    private static final int TOWNS = 3_000;
    private static final List<String> SECTORS =
            List.of("GOV", "GOV", "GOV", "GOV", "MIL", "MIL", "CVL", "OPP", "REB", "COP", "LEG", "JUD", "BUS", "MED");
    private static final List<String> BEGIN = List.of(
            "Ba", "Do", "Ka", "Li", "Mo", "Na", "Or", "Pe", "Ra", "Sa", "Te", "Va", "Ya", "Zo", "Gu", "He", "Is", "Ju");
    private static final List<String> MIDDLE =
            List.of("ra", "ni", "lo", "ma", "de", "su", "ko", "ti", "va", "re", "ha", "mi", "bo", "la");
    private static final List<String> END = List.of("n", "r", "s", "m", "th", "sk", "ni", "va", "ra", "to", "d", "l");

    private final List<String> countries = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    SyntheticWorld(SplittableRandom random) {
        for (String alpha2 : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(alpha2).build();
            countries.add(locale.getISO3Country());
            actors.add(new Actor(
                    locale.getDisplayCountry(Locale.ENGLISH),
                    Optional.of(locale.getISO3Country()),
                    "GOV",
                    Optional.empty()));
        }
        shuffle(actors, random);
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            boolean stateless = random.nextInt(12) == 0;
            people.add(new Actor(
                    name(random) + " " + name(random),
                    stateless ? Optional.empty() : Optional.of(country(random)),
                    stateless ? "IGO" : SECTORS.get(random.nextInt(SECTORS.size())),
                    Optional.empty()));
        }
        // States are named most, then a few people, then the many.
        actors.addAll(people);
        for (String country : countries) {
            places.add(new Place(
                    country,
                    Optional.of(country),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(point(random)),
                    PlacePrecision.COUNTRY));
        }
        for (int i = 0; i < TOWNS; i++) {
            int kind = random.nextInt(10);
            places.add(new Place(
                    name(random),
                    Optional.of(country(random)),
                    Optional.empty(),
                    Optional.of(9_000_000L + i),
                    Optional.of(point(random)),
                    kind == 0
                            ? PlacePrecision.PROVINCE
                            : kind == 1
                                    ? PlacePrecision.DISTRICT
                                    : kind == 2 ? PlacePrecision.SUB_CITY : PlacePrecision.CITY));
        }
    }

    Actor actor(SplittableRandom random) {
        return actors.get(skewed(actors.size(), random));
    }

    /** A third of the places are no more than a country. */
    Place place(SplittableRandom random) {
        return random.nextInt(3) == 0
                ? places.get(skewed(countries.size(), random))
                : places.get(countries.size() + skewed(TOWNS, random));
    }

    private String country(SplittableRandom random) {
        return countries.get(skewed(countries.size(), random));
    }

    /** Low numbers are much more frequent, about as in Zipf's law: the logarithm is evenly spread. */
    static int skewed(int bound, SplittableRandom random) {
        return (int) Math.min(bound - 1, Math.floor(Math.exp(random.nextDouble() * Math.log(bound + 1)) - 1));
    }

    /** On land or not: what counts is that points are spread as densely as those of cities. */
    private static Place.Point point(SplittableRandom random) {
        double latitude = -35 + 95 * Math.sqrt(random.nextDouble());
        double longitude = -180 + 360 * random.nextDouble();
        return new Place.Point(Math.round(latitude * 1e4) / 1e4, Math.round(longitude * 1e4) / 1e4);
    }

    private static String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder(BEGIN.get(random.nextInt(BEGIN.size())));
        for (int syllables = random.nextInt(3); syllables > 0; syllables--) {
            name.append(MIDDLE.get(random.nextInt(MIDDLE.size())));
        }
        return name.append(END.get(random.nextInt(END.size()))).toString();
    }

    private static <T> void shuffle(List<T> list, SplittableRandom random) {
        for (int i = list.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T kept = list.get(i);
            list.set(i, list.get(other));
            list.set(other, kept);
        }
    }
}
