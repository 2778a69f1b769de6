package org.casus.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.casus.model.PlacePrecision;
import org.casus.pack.PackReader;
import org.casus.pack.PackedIndex;
import org.casus.pack.PackedKeys;
import org.casus.pack.PackedMap;

/** Every name of a place: countries, provinces, regions, English names of towns, and the gazetteer behind them. */
final class PlaceNames {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");

    /** A town this large is meant before the province of the same name: Aleppo, New York. */
    private static final long OUTSHINES_PROVINCE = 20_000;

    /** By how much a place is the less meant by a name that is not its first. */
    private static final long NAME_OVER_OTHER = 5;

    /** Names of fewer consonants are too like each other. */
    private static final int LEAST_CONSONANTS = 4;

    private static final int LEAST_OTHER = 6;

    private static final int LEAST_SHORTENED = 5;

    /** A division is named less often than a town of as many people. */
    private static final long PEOPLE_PER_TOWNSMAN = 20;

    static final String FILE = "places.pack";

    private final Gazetteer gazetteer;
    private final Divisions divisions;
    private final Candidates areas;
    private final Candidates towns;
    private final PackedMap countryWords;
    private final PackedKeys seats;
    private final PackedMap adminNames;
    private final Lazy<Map<String, List<String>>> own = new Lazy<>(this::ownKeys);

    private PlaceNames(PackReader in) {
        gazetteer = Gazetteer.load(in);
        divisions = new Divisions(gazetteer, PackedIndex.read(in));
        areas = Candidates.read(in);
        towns = Candidates.read(in);
        countryWords = PackedMap.read(in);
        seats = PackedKeys.read(in);
        adminNames = PackedMap.read(in);
    }

    /** The names that come with the program, as the build packs them. */
    static PlaceNames load() {
        try (PackReader in = PackReader.open(PlaceNames.class, FILE)) {
            return read(in);
        }
    }

    static PlaceNames read(PackReader in) {
        PlaceNames names = new PlaceNames(in);
        in.end();
        return names;
    }

    /** Alpha-3 code of the country that a word or name speaks of: "Syria", "Syrian", "Damascus". */
    Optional<String> countryOfWord(String words) {
        return countryWords.get(words).or(() -> countryWords.get(plain(words)));
    }

    private static String plain(String words) {
        return PlaceKey.isAscii(words)
                ? words
                : ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    /** Whether the name is that of a state, a division or a region in our tables. */
    boolean isArea(String name) {
        return areas.has(PlaceKey.of(name));
    }

    /** Whether a name of more than one word stands in our tables: "Green Zone". */
    boolean isListed(String name) {
        String key = PlaceKey.of(name);
        return key.indexOf(' ') > 0 && (towns.has(key) || areas.has(key));
    }

    /** Whether the name is that of a capital or a seat of rulers. */
    boolean isCapital(String name) {
        return seats.find(name) != PackedKeys.NONE || seats.find(plain(name)) != PackedKeys.NONE;
    }

    /** The countries that have a division of this name in our tables. */
    List<String> countriesOfProvince(String name) {
        return areas.of(PlaceKey.of(name)).stream()
                .filter(c -> c.is(PlacePrecision.PROVINCE))
                .flatMap(c -> c.place().country().stream())
                .distinct()
                .toList();
    }

    /** The division of the United States that stands after a town: "Texas" for "Texas" and for "TX". */
    Optional<String> adminName(String words) {
        return adminNames.get(words);
    }

    /** Everything the name can mean, areas first. */
    List<Candidate> candidates(String name) {
        return candidatesOf(PlaceKey.of(name));
    }

    private List<Candidate> candidatesOf(String key) {
        List<Candidate> large = areas.of(key);
        List<Candidate> small = townsOf(key);
        if (large.isEmpty()) {
            return withDivisions(key, small);
        }
        if (!large.stream().allMatch(c -> c.is(PlacePrecision.PROVINCE))) {
            return large;
        }
        List<Candidate> all = new ArrayList<>(small);
        List<Candidate> provinces = new ArrayList<>(large);
        for (Division division : divisions.named(key)) {
            if (large.stream()
                    .noneMatch(c ->
                            c.isIn(division.country()) || c.place().country().isEmpty())) {
                provinces.add(candidate(division));
            }
        }
        for (Candidate province : provinces) {
            String country = province.place().country().orElse("");
            boolean outshone = small.stream().anyMatch(c -> c.isIn(country) && c.population() >= OUTSHINES_PROVINCE);
            if (!outshone) {
                all.removeIf(c -> c.isIn(country));
                all.add(province);
            }
        }
        return all;
    }

    /** Towns that are called by the first words of their names: "Coalcoman" for "Coalcoman de Vazquez Pallares". */
    List<Candidate> shortened(String name) {
        String key = PlaceKey.of(name);
        return key.length() < LEAST_SHORTENED
                ? List.of()
                : gazetteer.longerNamed(key).stream().map(Candidate::of).toList();
    }

    /** What a name can mean that is written otherwise, but sounds the same. */
    List<Candidate> soundingLike(String name) {
        String key = PlaceKey.of(name);
        String loose = LooseKey.of(key);
        if (loose.isEmpty()) {
            return List.of();
        }
        Set<String> keys = keysLike(key, loose);
        // Other names are of many languages: short ones sound alike by chance.
        if (loose.length() >= LEAST_OTHER) {
            keys.addAll(gazetteer.otherKeysLike(key));
        }
        return candidatesOf(keys, k -> LooseKey.of(k).equals(loose));
    }

    /** What a name can mean if one of its vowels is another, or one is missing. */
    List<Candidate> withAnotherVowel(String name) {
        String key = PlaceKey.of(name);
        String loose = LooseKey.of(key);
        String consonants = LooseKey.consonants(loose);
        return consonants.length() < LEAST_CONSONANTS
                ? List.of()
                : candidatesOf(keysLike(key, loose), k -> {
                    String other = LooseKey.of(k);
                    return k.charAt(0) == key.charAt(0)
                            && LooseKey.consonants(other).equals(consonants)
                            && LooseKey.differByAVowel(loose, other);
                });
    }

    private List<Candidate> candidatesOf(Set<String> keys, Predicate<String> fits) {
        return keys.stream()
                .filter(fits)
                .flatMap(k -> candidatesOf(k).stream())
                .distinct()
                .toList();
    }

    private Set<String> keysLike(String key, String loose) {
        Set<String> like = new TreeSet<>(own.get().getOrDefault(LooseKey.consonants(loose), List.of()));
        like.addAll(gazetteer.keysLike(key));
        return like;
    }

    /** The keys of our tables and of the divisions by the consonants of their loose form. */
    private Map<String, List<String>> ownKeys() {
        Set<String> all = new TreeSet<>(areas.keys());
        all.addAll(towns.keys());
        all.addAll(divisions.keys());
        Map<String, List<String>> byConsonants = new HashMap<>(2 * all.size());
        for (String key : all) {
            String consonants = LooseKey.consonants(LooseKey.of(key));
            if (!consonants.isEmpty()) {
                byConsonants
                        .computeIfAbsent(consonants, k -> new ArrayList<>(1))
                        .add(key);
            }
        }
        return byConsonants;
    }

    /** Divisions that no table of ours names count where their country has no town of the name that outshines them. */
    private List<Candidate> withDivisions(String key, List<Candidate> towns) {
        List<Candidate> all = new ArrayList<>(towns);
        for (Division division : divisions.named(key)) {
            boolean outshone =
                    towns.stream().anyMatch(c -> c.isIn(division.country()) && c.population() >= OUTSHINES_PROVINCE);
            if (!outshone) {
                all.add(candidate(division));
            }
        }
        return all;
    }

    private static Candidate candidate(Division division) {
        return Candidate.area(division.place(), division.population() / PEOPLE_PER_TOWNSMAN);
    }

    /** Towns of the name only. */
    List<Candidate> towns(String name) {
        return townsOf(PlaceKey.of(name));
    }

    /** Provinces of the name only. */
    List<Candidate> provinces(String name) {
        String key = PlaceKey.of(name);
        List<Candidate> all = new ArrayList<>();
        for (Candidate area : areas.of(key)) {
            if (area.is(PlacePrecision.PROVINCE)) {
                all.add(area);
            }
        }
        for (Division division : divisions.named(key)) {
            if (all.stream().noneMatch(c -> c.isIn(division.country()))) {
                all.add(candidate(division));
            }
        }
        return all;
    }

    private List<Candidate> townsOf(String key) {
        List<Candidate> all = firstNamed(key);
        // A name that our tables list is as the news has it.
        if (!towns.has(key)) {
            for (City city : gazetteer.alsoCalled(key)) {
                all.add(Candidate.of(city).weighing(city.population() / NAME_OVER_OTHER));
            }
        }
        return all;
    }

    /** Those whose first name it is, and those that our tables list under it. */
    private List<Candidate> firstNamed(String key) {
        List<Candidate> listed = towns.of(key);
        List<Candidate> all = new ArrayList<>(listed);
        for (City city : gazetteer.places(key)) {
            // What the table says about a name in a country stands for every place of that name there.
            if (listed.stream().noneMatch(c -> c.isIn(city.country()))) {
                all.add(Candidate.of(city)
                        .capitalOf(countryWords.get(city.name()).orElse(null)));
            }
        }
        return all;
    }
}
