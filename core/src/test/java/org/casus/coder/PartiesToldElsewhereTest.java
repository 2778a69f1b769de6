package org.casus.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.EventLine;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.model.PublicationDate;
import org.casus.model.Success;
import org.casus.reader.EncoderReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does it to whom where the words of the act leave it open; through the bundled model, skipped without one. */
class PartiesToldElsewhereTest {

    private static final LocalDate DAY = LocalDate.of(2016, 10, 11);

    private static Optional<EventCoder> loaded = Optional.empty();

    @BeforeAll
    static void needsTheModel() {
        assumeTrue(EncoderReader.class.getResource("encoder.onnx") != null, "no model on the class path");
        loaded = Optional.of(EventCoder.load());
    }

    private static List<Event> code(String text) {
        Article article = Article.of("a", text).withPublished(new PublicationDate.Given(DAY, "the test"));
        return ((Success) loaded.orElseThrow().code(article)).events();
    }

    private static String lines(String text) {
        return code(text).stream().map(EventLine::of).collect(Collectors.joining(" // "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chadian troops attacked Sudanese rebels near Abeche. The clashes went on for hours. | ASSAULT TCD > SDN actual // ASSAULT TCD > SDN actual
            Kenyan forces detained a Somali journalist. He was released on Friday. | COERCE/arrest KEN > SOM actual // RETREAT/release KEN > SOM actual
            Ukraine demanded that Hungary open its border. Hungary refused to yield. | REQUEST/yield UKR > HUN actual // REJECT HUN > UKR actual
            Nigerian soldiers fought Boko Haram in Borno. Dozens of Boko Haram fighters were killed. | ASSAULT NGA > REB actual // ASSAULT NGA > REB actual
            Iran shelled a Pakistani village. Kabul condemned the attack. | ASSAULT/heavy-weapons IRN > PAK actual // ACCUSE/disapprove AFG > IRN actual
            """)
    void aSideLeftOutIsRecalledFromTheReport(String text, String events) {
        assertThat(lines(text)).isEqualTo(events);
    }

    @Test
    void whatIsRecalledSaysSo() {
        assertThat(code("Kenyan forces detained a Somali journalist. He was released on Friday.")
                        .get(1)
                        .explanation())
                .contains("actor \"Kenyan forces\": not told here; who held them");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The offensive led by Ethiopia began on Monday. | ASSAULT ETH > - actual
            Tunisia condemned an Egyptian-led attack on Benghazi. | ACCUSE/disapprove TUN > EGY actual // ASSAULT EGY > LBY actual
            Four people were killed in rebel shelling of Goma. | ASSAULT/heavy-weapons COD > COD actual
            The Indian reporter is being held in a Burmese prison. | COERCE/arrest MMR > IND actual
            Pakistani airstrikes and shelling continued in Kunar. | ASSAULT/aerial PAK > AFG actual // ASSAULT/heavy-weapons PAK > AFG actual
            Bolivia extradited the banker with the help of Paraguay. | COOPERATE BOL > BUS actual // AID PRY > BOL actual
            The Greek sailor has been the victim of torture by Turkish guards. | ASSAULT/torture TUR > GRC actual
            The Algerian teacher died in a Libyan airstrike. | ASSAULT/aerial LBY > DZA actual
            The war against Boko Haram has cost Nigeria billions. | ASSAULT - > REB actual
            """)
    void aNounFindsItsPartiesAroundIt(String text, String events) {
        assertThat(lines(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Peruvian president ordered that the Chilean consul be expelled. | SANCTION/expel PER > CHL actual
            Turkish forces are trying to force the Syrian rebels to surrender. | RETREAT/disarm SYR > TUR hypothetical
            Norway asked Chad to arrest the Danish pilot. | REQUEST NOR > TCD actual // COERCE/arrest TCD > DNK hypothetical
            Gulf states accept that Maduro has won and are preparing to reopen embassies in Caracas. | CONCEDE GOV > VEN actual // AGREE GOV > VEN actual
            Vietnam stepped up its criticism of China, accusing it of lying. | ACCUSE/disapprove VNM > CHN actual // ACCUSE/allege VNM > CHN actual
            """)
    void controlPassesPartiesOn(String text, String events) {
        assertThat(lines(text)).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            French troops moved into Gao on Monday. Rebels fired on the troops. | MOBILIZE/troops FRA > MLI actual // ASSAULT MLI > FRA actual
            Peru closed its embassy in Chile. Lawyers accused the government of negligence. | SANCTION/discontinue PER > CHL actual // ACCUSE/allege PER > PER actual
            Tens of thousands protested in Minsk. | PROTEST/demo BLR > - actual
            Gabon backed rebels in Congo. | AID GAB > COD actual
            Nasrin Hollande, head of the Omani opposition, praised Kuwait. Hollande also criticised Qatar. | SUPPORT OMN > KWT actual // ACCUSE/disapprove OMN > QAT actual
            Militants will be held accountable for the massacre in Burkina Faso, the army said. | SANCTION/convict - > BFA future // ASSAULT/targeted BFA > BFA actual
            """)
    void whoHasNoCountryTakesThatOfTheBodyOrThePlaceToldBefore(String text, String events) {
        assertThat(lines(text)).isEqualTo(events);
    }

    @Test
    void aWordThatTakesUpAnActTellsNoneByItself() {
        assertThat(code("Nobody in the town would speak of the offensive.")).isEmpty();
        assertThat(code("Sudan shelled a Chadian town. The offensive lasted a day.").stream()
                        .mapToInt(e -> e.mentions().size())
                        .sum())
                .isEqualTo(2);
    }
}
