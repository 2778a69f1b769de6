package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.Treebank;
import org.casus.mention.MentionFinder;
import org.casus.model.Actor;
import org.casus.model.Marked;
import org.casus.model.Mention;
import org.casus.model.Read;
import org.casus.model.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rest of an article tells of someone. The last mention with the words is asked for. */
class BackgroundsTest {

    private static final ActorResolver RESOLVER = ActorResolver.load();

    private static Resolution<Actor> of(String sentences, String words) {
        Read read = Treebank.paragraph(sentences.strip().split(" *// *"));
        Marked marked = new MentionFinder().apply(read);
        List<Resolution<Actor>> known = new ArrayList<>();
        for (Mention m : marked.mentions()) {
            known.add(RESOLVER.resolve(new ActorQuery(
                    read.sentences().get(m.sentence()).tokens().subList(m.first(), m.end()),
                    m.head() - m.first(),
                    m.entity(),
                    Optional.of(LocalDate.of(2019, 2, 22)))));
        }
        List<Resolution<Actor>> completed =
                RESOLVER.backgrounds().complete(marked, known, Optional.of(LocalDate.of(2019, 2, 22)));
        Mention last = marked.mentions().stream()
                .filter(m -> m.span().of(read.article().text()).equals(words))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalArgumentException("no mention " + words));
        return completed.get(marked.identity(last).id());
    }

    private static String country(String sentences, String words) {
        return of(sentences, words).value().flatMap(Actor::country).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lena Marsh, the British student, left.                              | GBR
            Lena Marsh is French.                                               | FRA
            Lena Marsh is a French citizen.                                     | FRA
            Lena Marsh is not French.                                           | -
            Lena Marsh lost her Danish citizenship.                             | DNK
            Lena Marsh spoke. // The French government revoked her citizenship. | FRA
            Lena Marsh spoke. // Turkish police left.                           | -
            """)
    void whatAPersonIsCalled(String sentences, String country) {
        assertThat(country(sentences, "Lena Marsh")).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lena Marsh was born in Denmark.                         | DNK
            Lena Marsh spoke. // Police searched her home in London. | GBR
            Lena Marsh left Norway to join the rebels.              | NOR
            Lena Marsh has never left Norway.                       | NOR
            Lena Marsh left Norway.                                 | -
            Lena Marsh wants to return to Norway.                   | NOR
            """)
    void whereAPersonComesFrom(String sentences, String country) {
        assertThat(country(sentences, "Lena Marsh")).isEqualTo(country);
    }

    @Test
    void aNounForAPersonHasAnOriginToo() {
        assertThat(country("A teacher from Denmark left.", "teacher")).isEqualTo("DNK");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Paul Reed, a commissioner at Scotland Yard, resigned. | GBR
            Paul Reed, the envoy for Syria, resigned.             | -
            """)
    void whomAPersonServes(String sentences, String country) {
        assertThat(country(sentences, "Paul Reed")).isEqualTo(country);
    }

    @Test
    void fightersServeWhomTheyAreAlliedTo() {
        assertThat(country("Fighters allied to the Syrian Democratic Forces advanced.", "Fighters"))
                .isEqualTo("SYR");
    }

    @Test
    void aStrongSignCountsMoreThanAWeakOne() {
        assertThat(country("Lena Marsh was born in Denmark. // Lena Marsh is French.", "Lena Marsh"))
                .isEqualTo("FRA");
    }

    @Test
    void signsThatDisagreeLeaveItOpen() {
        assertThat(of("Lena Marsh is French. // Lena Marsh is Danish.", "Lena Marsh"))
                .isInstanceOf(Resolution.Ambiguous.class);
    }

    @Test
    void theReasonNamesTheWords() {
        assertThat(of("Lena Marsh, the British student, left.", "Lena Marsh"))
                .isEqualTo(new Resolution.Resolved<>(
                        new Actor("Lena Marsh", Optional.of("GBR"), "EDU", Optional.empty()),
                        0.7,
                        "'Lena Marsh' is of GBR: called 'British student'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lena Marsh is French. // Her mother spoke.  | mother  | FRA
            Lena Marsh is French. // Her husband spoke. | husband | FRA
            """)
    void relativesByBloodShareANationality(String sentences, String words, String country) {
        assertThat(country(sentences, words)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Kurdish-led Syrian Democratic Forces advanced. // Kurdish authorities met Iran. | Kurdish authorities | SYR
            The Syrian Democratic Forces advanced. // Kurdish authorities met Iran.             | Kurdish authorities | -
            A Turkish Kurd left. // The Kurdish-led Syrian Democratic Forces advanced. // Kurdish authorities met Iran. | Kurdish authorities | SYR
            """)
    void aPeopleOfSeveralCountriesIsThatOfTheBodyNamed(String sentences, String words, String country) {
        assertThat(country(sentences, words)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The French government met the rebels. // A spokesman said the talks had failed. | spokesman | FRA
            Turkey withdrew its troops. // A spokesman said the talks had failed.           | spokesman | TUR
            The French government met the rebels. // French police met the French parliament. // Officials searched the house. | Officials | FRA
            French police met the French parliament. // Officials searched the house. | Officials | FRA
            The French government met the rebels. // French police met the French parliament. // Police searched her home in London. | Police | GBR
            The French government met the rebels. // French police met the French parliament. // Turkish police left. // Officials searched the house. | Officials | FRA
            The French government met the rebels. // French police met the French parliament. // Some governments met Iran. | governments | -
            """)
    void officialsWhoseStateIsNotSaid(String sentences, String words, String country) {
        assertThat(country(sentences, words)).isEqualTo(country);
    }
}
