package org.casus.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PlacePrecision;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Resolution;
import org.casus.model.Token;
import org.casus.model.Upos;

/**
 * How often an article speaks of each country: by name, nationality or capital, and by places that are known to lie there; and
 * which it speaks of around one sentence.
 *
 * @param counts mentions by alpha-3 code
 * @param divisions mentions of a division or places in it, by alpha-3 code and name
 * @param sentences mentions by alpha-3 code in each sentence, by its index
 * @param here index of the sentence whose words are asked about; -1 for the article as a whole
 */
record Evidence(
        Map<String, Integer> counts,
        Map<String, Integer> divisions,
        Map<Integer, Map<String, Integer>> sentences,
        int here) {

    private static final int LONGEST = 4;

    /** What the sentence before says is worth as much less. */
    private static final double BEFORE = 0.5;

    Evidence {
        counts = Map.copyOf(counts);
        divisions = Map.copyOf(divisions);
        sentences = Map.copyOf(sentences);
    }

    static Evidence of(Read read, PlaceNames names) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<Integer, Map<String, Integer>> sentences = new TreeMap<>();
        for (ReadSentence sentence : read.sentences()) {
            Map<String, Integer> said = countries(sentence.tokens(), names);
            said.forEach((country, times) -> counts.merge(country, times, Integer::sum));
            sentences.put(sentence.sentence().index(), said);
        }
        return new Evidence(counts, Map.of(), sentences, -1);
    }

    private static Map<String, Integer> countries(List<Token> tokens, PlaceNames names) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int at = 0; at < tokens.size(); ) {
            int end = at + 1;
            if (Character.isUpperCase(tokens.get(at).form().codePointAt(0))
                    && tokens.get(at).upos() != Upos.PRON) {
                for (int to = Math.min(tokens.size(), at + LONGEST); to > at; to--) {
                    String words = Token.text(tokens, at, to);
                    Optional<String> country = unmistakable(words, names);
                    country.ifPresent(c -> counts.merge(c, 1, Integer::sum));
                    // "New South Wales" does not speak of Wales.
                    if (country.isPresent() || (to > at + 1 && names.isListed(words))) {
                        end = to;
                        break;
                    }
                }
            }
            at = end;
        }
        return counts;
    }

    /** Not a name such as Georgia, which is that of areas in two countries. */
    private static Optional<String> unmistakable(String words, PlaceNames names) {
        return names.countryOfWord(words)
                .filter(c -> names.countriesOfProvince(words).stream().allMatch(c::equals));
    }

    /** With the places that were resolved on this evidence; each name counts once for each time it is written. */
    Evidence with(List<PlaceMention> mentions) {
        Map<String, Integer> countries = new TreeMap<>(counts);
        Map<String, Integer> parts = new TreeMap<>();
        Map<Integer, Map<String, Integer>> bySentence = new TreeMap<>();
        sentences.forEach((sentence, said) -> bySentence.put(sentence, new TreeMap<>(said)));
        for (PlaceMention mention : mentions) {
            Optional<Place> place = mention.value().value();
            boolean country =
                    place.filter(p -> p.precision() == PlacePrecision.COUNTRY).isPresent();
            if (!country) {
                country(mention.value()).ifPresent(c -> {
                    countries.merge(c, 1, Integer::sum);
                    bySentence
                            .computeIfAbsent(mention.sentence(), s -> new TreeMap<>())
                            .merge(c, 1, Integer::sum);
                });
                place.flatMap(Evidence::key).ifPresent(k -> parts.merge(k, 1, Integer::sum));
            }
        }
        return new Evidence(countries, parts, bySentence, -1);
    }

    /** The country of a place, also where only its country is clear. */
    private static Optional<String> country(Resolution<Place> value) {
        if (value instanceof Resolution.Ambiguous<Place> ambiguous) {
            Optional<String> first = ambiguous.candidates().get(0).country();
            return first.filter(c ->
                    ambiguous.candidates().stream().allMatch(p -> p.country().equals(first)));
        }
        return value.value().flatMap(Place::country);
    }

    /** The same, asked about words of this sentence. */
    Evidence at(int sentence) {
        return new Evidence(counts, divisions, sentences, sentence);
    }

    private static Optional<String> key(Place place) {
        return place.province().flatMap(p -> place.country().map(c -> c + "." + PlaceKey.of(p)));
    }

    /** Between 0, no place spoken of lies in the division of this one, and 1, most do. */
    double shareOfDivision(Place place) {
        int most = divisions.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return key(place).map(k -> divisions.getOrDefault(k, 0) / (double) most).orElse(0.0);
    }

    /** Whether the article speaks of the country of this one. */
    boolean speaksOf(Candidate candidate) {
        return candidate.place().country().filter(counts::containsKey).isPresent();
    }

    /** Between 0, not spoken of, and 1, spoken of most. */
    double share(String country) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.getOrDefault(country, 0) / (double) most;
    }

    /** The share of a country in what the sentence and the one before it speak of, between 0 and 1. */
    double shareHere(String country) {
        Map<String, Integer> same = sentences.getOrDefault(here, Map.of());
        Map<String, Integer> before = sentences.getOrDefault(here - 1, Map.of());
        double all = total(same) + BEFORE * total(before);
        return all == 0 ? 0 : (same.getOrDefault(country, 0) + BEFORE * before.getOrDefault(country, 0)) / all;
    }

    /** Whether the sentence and the one before it speak of no country. */
    boolean isSilentHere() {
        return sentences.getOrDefault(here, Map.of()).isEmpty()
                && sentences.getOrDefault(here - 1, Map.of()).isEmpty();
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
