package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.Read;
import org.casus.model.Resolution;
import org.casus.reader.DependencyTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {

    private static final PlaceResolver RESOLVER = PlaceResolver.load();

    private static String text(Read read, PlaceMention mention) {
        return "[" + mention.span().of(read.article().text()) + "] " + value(mention.value());
    }

    private static String value(Resolution<Place> value) {
        if (value instanceof Resolution.Resolved<Place> resolved) {
            Place place = resolved.answer();
            return place.name() + " " + place.country().orElse("-") + " " + place.precision()
                    + place.point()
                            .map(p -> String.format(Locale.ROOT, " %.1f,%.1f", p.latitude(), p.longitude()))
                            .orElse("");
        }
        if (value instanceof Resolution.Ambiguous<Place> ambiguous) {
            return "AMBIGUOUS "
                    + ambiguous.candidates().stream()
                            .map(p -> p.name() + " " + p.country().orElse("-"))
                            .collect(Collectors.joining(", "));
        }
        return "UNRESOLVED";
    }

    private static String places(String... sentences) {
        Read read = Sentences.read(sentences);
        return RESOLVER.resolve(read).stream().map(m -> text(read, m)).collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    fighting in/ADP Aleppo/PROPN/1/nmod/B-LOC                                             | [Aleppo] Aleppo SYR CITY 36.2,37.2
                    fighting in/ADP Aleppo/PROPN                                                          | [Aleppo] Aleppo SYR CITY 36.2,37.2
                    talks in/ADP Paris/PROPN/1/nmod/B-LOC                                                 | [Paris] Paris FRA CITY 48.9,2.3
                    talks in/ADP Paris/PROPN/1/nmod/B-LOC ,/PUNCT Texas/PROPN/3/appos/B-LOC               | [Paris , Texas] Paris USA CITY 33.7,-95.6
                    shells hit/VERB the/DET rebel _-/PUNCT _held/VERB Karm/PROPN/1/obj/B-LOC Tal/PROPN/1/flat/I-LOC neighborhood of/ADP Aleppo/PROPN/8/nmod/B-LOC | [rebel-held Karm Tal neighborhood of Aleppo] Aleppo SYR SUB_CITY 36.2,37.2
                    he/PRON fled/VERB Syria/PROPN/2/nmod/B-LOC _'s/PART northern/ADJ city/NOUN of/ADP Aleppo/PROPN/6/nmod/B-LOC | [Syria's northern city of Aleppo] Aleppo SYR CITY 36.2,37.2
                    clashes in/ADP Idlib/PROPN/3/nmod/B-LOC province/NOUN                                 | [Idlib province] Idlib SYR PROVINCE 35.8,36.6
                    clashes in/ADP northern/ADJ Syria/PROPN/1/nmod/B-LOC                                  | [northern Syria] Syria SYR COUNTRY 35.0,38.5
                    clashes in/ADP eastern/ADJ Aleppo/PROPN/1/nmod/B-LOC                                  | [eastern Aleppo] Aleppo SYR SUB_CITY 36.2,37.2
                    a/DET vote at/ADP U.N./PROPN/2/nmod/B-ORG Headquarters/PROPN in/ADP New/PROPN/2/nmod/B-LOC York/PROPN/2/flat/I-LOC | [U.N. Headquarters in New York] New York City USA SUB_CITY 40.7,-74.0
                    battle for/ADP Kobane/PROPN/1/nmod/B-LOC                                              | [Kobane] Kobani SYR CITY 36.9,38.4
                    peace in/ADP the/DET Middle/PROPN/1/nmod/B-LOC East/PROPN/1/flat/I-LOC                | [Middle East] Middle East - COUNTRY
                    troops in/ADP Crimea/PROPN/1/nmod/B-LOC                                               | [Crimea] Crimea UKR PROVINCE 45.3,34.6
                    fire in/ADP Springfield/PROPN/1/nmod/B-LOC                                            | [Springfield] AMBIGUOUS Springfield USA, Springfield USA, Springfield USA, Springfield USA
                    fire in/ADP Zorkville/PROPN/1/nmod/B-LOC                                              | [Zorkville] UNRESOLVED
                    a/DET talk with/ADP Paris/PROPN/2/nmod/B-PER Hilton/PROPN/2/flat/I-PER                | ''
                    a/DET letter from/ADP London/PROPN/2/nmod/B-ORG Zoo/PROPN/2/flat/I-ORG                | ''
                    rebels took/VERB Benghazi/PROPN/1/obj/B-PER                                            | [Benghazi] Benghazi LBY CITY 32.1,20.1
                    they met/VERB Mr./PROPN/1/obj Austin/PROPN/2/flat/B-PER                                | ''
                    bombs on/ADP the/DET Syrian/ADJ town/NOUN of/ADP Azaz/PROPN/5/nmod/B-LOC               | [Syrian town of Azaz] I‘zāz SYR CITY 36.6,37.0
                    """)
    void findsPlacesWithTheirPhraseAndPrecision(String sentence, String expected) {
        assertThat(places(sentence)).isEqualTo(expected);
    }

    @Test
    void theArticleDecidesBetweenNamesakes() {
        String tripoli = "clashes in/ADP Tripoli/PROPN/1/nmod/B-LOC";
        assertThat(places(tripoli)).startsWith("[Tripoli] Tripoli LBY");
        assertThat(places(tripoli, "Lebanese/ADJ troops left Lebanon/PROPN/2/obj/B-LOC"))
                .startsWith("[Tripoli] Tripoli LBN");
    }

    @Test
    void aVillageIsNotPinnedWithoutItsCountry() {
        String village = "a/DET fair in/ADP Manderson/PROPN/2/nmod/B-LOC";
        assertThat(places(village)).isEqualTo("[Manderson] UNRESOLVED");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    0 | bombed/VERB/0/root hospitals/NOUN/1/obj in/ADP/4/case Aleppo/PROPN/2/nmod/B-LOC                                                          | Aleppo
                    0 | bombed/VERB/0/root Aleppo/PROPN/1/obj/B-LOC                                                                                               | Aleppo
                    4 | said/VERB/0/root in/ADP/3/case Geneva/PROPN/1/obl/B-LOC they/PRON/5/nsubj bombed/VERB/1/ccomp Aleppo/PROPN/5/obj/B-LOC                      | Aleppo
                    4 | said/VERB/0/root in/ADP/3/case Geneva/PROPN/1/obl/B-LOC they/PRON/5/nsubj fled/VERB/1/ccomp                                                | -
                    1 | Russia/PROPN/2/nsubj/B-LOC attacked/VERB/0/root                                                                                           | -
                    0 | bombing/NOUN/0/root of/ADP/3/case Aleppo/PROPN/1/nmod/B-LOC                                                                                | Aleppo
                    4 | In/ADP/2/case Homs/PROPN/5/obl/B-LOC ,/PUNCT/5/punct troops/NOUN/5/nsubj fled/VERB/0/root to/ADP/7/case Hama/PROPN/5/obl/B-LOC                | Homs
                    2 | killed/VERB/0/root and/CCONJ/3/cc wounded/VERB/1/conj in/ADP/5/case Homs/PROPN/1/obl/B-LOC                                                    | Homs
                    """)
    void theEventTakesThePlaceOfItsOwnClause(int trigger, String sentence, String expected) {
        Read read = Sentences.read(sentence);
        List<PlaceMention> places = RESOLVER.resolve(read);
        Optional<PlaceMention> place =
                RESOLVER.placeOf(new DependencyTree(read.sentences().get(0)), trigger, places);
        assertThat(place.map(p -> p.span().of(read.article().text())).orElse("-"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Aleppo     | SYR
                    al-Raqqah  | SYR
                    Kiev       | UKR
                    Mosul      | IRQ
                    Helmand    | AFG
                    Springfield| USA
                    San José   | -
                    Zorkville  | -
                    """)
    void aCityTellsItsCountryIfItHasNoRival(String city, String country) {
        assertThat(RESOLVER.countryOfCity(city).orElse("-")).isEqualTo(country);
    }
}
