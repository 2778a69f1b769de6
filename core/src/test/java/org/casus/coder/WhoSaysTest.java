package org.casus.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.model.Article;
import org.casus.model.Claim;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Stance;
import org.casus.model.Success;
import org.casus.reader.EncoderReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says, confirms, denies and takes back what, through the bundled model; skipped in a build without one. */
class WhoSaysTest {

    private static Optional<EventCoder> loaded = Optional.empty();

    @BeforeAll
    static void needsTheModel() {
        assumeTrue(EncoderReader.class.getResource("encoder.onnx") != null, "no model on the class path");
        loaded = Optional.of(EventCoder.load());
    }

    private static List<Claim> claims(String text, String trigger) {
        Success coded = (Success) loaded.orElseThrow().code(Article.of("a", text));
        return coded.events().stream()
                .filter(e -> e.trigger().of(text).equals(trigger))
                .findFirst()
                .map(Event::claims)
                .orElseThrow(() -> new AssertionError("no event at \"" + trigger + "\" in: " + text));
    }

    private static String name(Participant participant, String text) {
        return participant.text()
                + participant.identity().map(i -> " = " + i.of(text)).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            According to a leaked memo from the ministry, the army bombed two villages in April. | bombed | a leaked memo from the ministry | According to | asserts | -
            Rebel fighters seized the dam, according to three residents reached by phone. | seized the dam | three residents | according to | asserts | -
            The Sahel Monitor, citing two customs officers, reported that Benin had closed the crossing. | closed the crossing | two customs officers | citing | asserts | The Sahel Monitor
            State radio quoted the defence minister as saying that troops had left the island. | left | the defence minister | saying | asserts | State radio
            The general was quoted by the newspaper El Faro as saying that his men had shot the prisoners. | shot | The general | saying | asserts | the newspaper El Faro
            Japan has lodged a protest, Kyodo News reported, quoting unnamed diplomats. | lodged a protest | unnamed diplomats | quoting | asserts | Kyodo News
            Reuters reported that the rebels had denied shelling the town. | shelling | the rebels | denied | denies | Reuters
            A spokesman for the coalition, Colonel Adel Nasser, denied that its jets had hit the wedding. | hit | A spokesman for the coalition = Colonel Adel Nasser | denied | denies | -
            Ankara has rejected as baseless the allegation that its drones struck the camp. | struck | Ankara | rejected | denies | -
            Mali's junta has denied reports that Russian fighters executed villagers. | executed | Mali's junta | denied | denies | -
            Kremlin Denies Russian Planes Bombed Idlib | Bombed | Kremlin | Denies | denies | -
            Ethiopia's statement that it had released the journalists was welcomed in Geneva. | released | Ethiopia | statement | asserts | -
            The minister told reporters in Lima that the two countries had signed a fishing accord. | signed a fishing accord | The minister | told | asserts | -
            The pilot was allegedly beaten by the guards. | beaten | unnamed | allegedly | asserts | -
            The envoy is understood to have met the rebels in Doha. | met | unnamed | understood | asserts | -
            There were reports that troops had fired on the crowd. | fired | unnamed | reports | asserts | -
            The president spoke for an hour on Monday. He added that Peru would recall its ambassador. | recall its ambassador | He = The president | added | asserts | -
            Maria Lopez, a teacher in Arauca, fled on foot. She says soldiers burned the school. | burned the school | She = Maria Lopez | says | asserts | -
            Iran arrested the sailors, the Guards said in a statement carried by state television. | arrested | the Guards | said | asserts | -
            "Our convoy has been attacked," the agency posted on Telegram. | attacked | the agency | posted | asserts, direct | -
            "Turkey," the French president said, "has broken the embargo and sent arms to Tripoli." | sent arms | the French president | said | asserts, direct | -
            "It was our drones that hit the depot," said one of the officers. | hit | one of the officers | said | asserts, direct | -
            UN: Peacekeepers Attacked in Northern Mali | Attacked | UN | - | asserts | -
            Army Shelled Hospital, Doctors Say | Shelled | Doctors | Say | asserts | -
            Sudan was accused by Chad of arming the rebels. | arming | Chad | accused | asserts | -
            The rebels admitted killing the two aid workers. | killing | The rebels | admitted | confirms | -
            The United States acknowledged that its aircraft had struck a Syrian army post. | struck | The United States | acknowledged | confirms | -
            Belgrade has neither confirmed nor denied the arrest of the colonel. | arrest | Belgrade | confirmed | asserts | -
            Islamic State has claimed responsibility for an attack on a church in Jolo. | attack | Islamic State | claimed | asserts | -
            Citing satellite images, the institute said China had deployed missiles to the island. | deployed missiles | the institute | said | asserts | -
            As the minister put it, Spain had expelled the spies. | expelled | the minister | put | asserts | -
            The Syrian Observatory for Human Rights, a monitoring group based in Britain, said jets bombed the town. | bombed | The Syrian Observatory for Human Rights | said | asserts | -
            Two soldiers were killed, the army's chief of staff, General Peter Ndlovu, said on television. | killed | the army's chief of staff = General Peter Ndlovu | said | asserts | -
            Both the army and the rebels said that the other side had broken the truce. | broken the truce | Both the army and the rebels | said | asserts | -
            The state news agency SANA said Israeli missiles hit the airport. | hit | The state news agency SANA | said | asserts | -
            The junta said on Tuesday that rebels attacked the bridge. On Wednesday it withdrew the statement. | attacked | it = The junta | withdrew | retracts | -
            Moscow has bombed the depot. | bombed | nobody | - | - | -
            Nobody said that troops had left the island. | left | nobody | - | - | -
            """)
    void whoSaysIt(String text, String trigger, String speaker, String cue, String stance, String chain) {
        Optional<Claim> claim = claims(text, trigger).stream().findFirst();

        assertThat(claim.map(c -> c.speaker().map(p -> name(p, text)).orElse("unnamed"))
                        .orElse("nobody"))
                .isEqualTo(speaker);
        assertThat(claim.flatMap(Claim::cue).map(c -> c.of(text)).orElse("-")).isEqualTo(cue);
        assertThat(claim.map(c -> c.stance().label() + (c.direct() ? ", direct" : ""))
                        .orElse("-"))
                .isEqualTo(stance);
        assertThat(claim.filter(c -> !c.chain().isEmpty())
                        .map(c -> c.chain().stream().map(Participant::text).collect(Collectors.joining("; ")))
                        .orElse("-"))
                .isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moscow says Kyiv attacked the bridge. Kyiv denies it. | attacked | Kyiv
            The rebels say they shot down the helicopter, a claim the army rejects. | shot | the army
            Iran seized the tanker, London says, which Tehran denies. | seized the tanker | Tehran
            Kabul said Pakistani jets had bombed Khost. Pakistan's foreign office called the claim baseless. | bombed | Pakistan's foreign office
            The opposition accused the army of burning down the market in Gao. The army denied the accusation. | burning down the market | The army
            """)
    void whoAnswersWhatAnotherSaysDeniesIt(String text, String trigger, String denier) {
        List<Claim> claims = claims(text, trigger);
        assertThat(claims.get(0).stance()).isEqualTo(Stance.ASSERTS);
        assertThat(claims.subList(1, claims.size())).singleElement().satisfies(claim -> {
            assertThat(claim.stance()).isEqualTo(Stance.DENIES);
            assertThat(claim.speaker().map(Participant::text)).contains(denier);
        });
    }

    @Test
    void theWordsOfAClaimAreThoseThatAreSaid() {
        String text = "The mayor of Goma, Francis Ilunga, said rebels had shelled the port.";
        Claim claim = claims(text, "shelled").get(0);
        assertThat(claim.words().of(text)).isEqualTo("rebels had shelled the port");
        assertThat(claim.speaker().map(Participant::text)).contains("The mayor of Goma");
    }
}
