package org.casus.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.casus.EventLine;
import org.casus.model.Article;
import org.casus.model.Claim;
import org.casus.model.Coded;
import org.casus.model.ContextMention;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.Participant;
import org.casus.model.Problem;
import org.casus.model.PublicationDate;
import org.casus.model.Rejected;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Success;
import org.casus.reader.EncoderReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole articles through the bundled model; skipped in a build without one. */
class EventCoderTest {

    private static final LocalDate DAY = LocalDate.of(2016, 10, 11);

    private static Optional<EventCoder> loaded = Optional.empty();

    @BeforeAll
    static void needsTheModel() {
        assumeTrue(EncoderReader.class.getResource("encoder.onnx") != null, "no model on the class path");
        loaded = Optional.of(EventCoder.load());
    }

    private static EventCoder coder() {
        return loaded.orElseThrow();
    }

    private static Article article(String id, String text) {
        return Article.of(id, text).withPublished(new PublicationDate.Given(DAY, "the test"));
    }

    private static Success code(String text) {
        return (Success) coder().code(article("a", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia vetoed a French resolution on Syria at the United Nations on Saturday. | REJECT/yield RUS > FRA actual
            France accused Russia of war crimes. | ACCUSE/allege FRA > RUS actual
            Turkey expelled the Russian ambassador. | SANCTION/expel TUR > RUS actual
            Israeli warplanes bombed Syria. | ASSAULT/aerial ISR > SYR actual
            India and Pakistan held talks in New Delhi. | CONSULT IND+PAK > - actual
            North Korea threatened to attack South Korea. | THREATEN/violence PRK > KOR actual
            Britain sent humanitarian aid to Nepal. | AID GBR > NPL actual
            The United States recognised Cuba. | SUPPORT USA > CUB actual
            Iran said it would meet the United States. | AGREE IRN > USA actual
            The European Union lifted sanctions against Belarus. | CONCEDE IGO > BLR actual
            Saudi Arabia cut diplomatic relations with Iran. | SANCTION/discontinue SAU > IRN actual
            Protesters marched in Caracas against the government of Venezuela. | PROTEST/demo VEN > VEN actual
            Israel and Egypt signed a peace treaty. | SUPPORT ISR+EGY > - actual
            India tested a nuclear missile. | MOBILIZE/weapons IND > - actual
            Angela Merkel visited Ankara. | CONSULT/visit DEU > TUR actual
            Barack Obama phoned Vladimir Putin. | CONSULT/phone USA > RUS actual
            Canada criticised China. | ACCUSE/disapprove CAN > CHN actual
            Australia praised Indonesia. | SUPPORT AUS > IDN actual
            Mexico rejected the American demand. | REJECT MEX > USA actual
            Poland and Hungary agreed to cooperate on border security. | AGREE POL+HUN > - actual
            Serbia refused to recognise Kosovo. | REJECT/assist SRB > XKX actual
            Ethiopia mobilised its army. | MOBILIZE/troops ETH > - actual
            The Sudanese army shelled a village in Darfur. | ASSAULT/heavy-weapons SDN > SDN actual
            Iraq declared a state of emergency. | COERCE/martial-law IRQ > - actual
            The government of Nepal resigned. | RETREAT/resign NPL > - actual
            Argentina protested to Britain over the Falkland Islands. | ACCUSE/disapprove ARG > GBR actual
            Iran could resume talks with Germany. | CONSULT IRN+DEU > - hypothetical
            If Iran attacks Israel, the United States will respond. | ASSAULT IRN > ISR hypothetical
            South Korean President Park Geun-hye did not meet Japanese Prime Minister Shinzo Abe. | CONSULT KOR > JPN negated
            Syrian troops retreated from Palmyra. | RETREAT/withdraw SYR > SYR actual
            Kenya investigated the Ethiopian diplomat. | ACCUSE/investigate KEN > ETH actual
            Pakistan released an Indian pilot. | RETREAT/release PAK > IND actual
            Cuba thanked Venezuela. | SUPPORT CUB > VEN actual
            Vietnam apologised to China. | SUPPORT VNM > CHN actual
            Austria imposed a curfew. | COERCE/curfew AUT > - actual
            The Philippines and China discussed fishing rights. | CONSULT PHL+CHN > - actual
            The American embassy in Tripoli was attacked by militants. | ASSAULT LBY > USA actual
            The ambassador of Denmark was summoned by Iran. | ACCUSE/disapprove IRN > DNK actual
            Israel demolished Palestinian houses. | ASSAULT/destroy ISR > PSE actual
            Putin and Hollande met. | CONSULT RUS+FRA > - actual
            'Lebanon''s prime minister visited Paris on Monday.' | CONSULT/visit LBN > FRA actual
            Ecuador expelled the American ambassador. | SANCTION/expel ECU > USA actual
            The World Bank gave Kenya a loan. | AID IGO > KEN actual
            Israel halted airstrikes. | RETREAT/ceasefire ISR > - actual
            Eritrea bombed the Ethiopian town of Mekelle. | ASSAULT/aerial ERI > ETH actual
            The United States and Iran resumed talks. | CONSULT USA+IRN > - actual
            Cyprus extradited a Russian suspect to the United States. | COOPERATE CYP > USA actual
            Hollande will visit Berlin on Friday. | AGREE FRA > DEU actual
            Vladimir Putin said Russia would not meet Turkey. | REJECT/meet RUS > TUR actual
            Turkey was bombed by Syria. | ASSAULT/aerial SYR > TUR actual
            Moldova was invaded by Romania. | ASSAULT ROU > MDA actual
            The Netherlands and Belgium did not sign the treaty. | SUPPORT NLD+BEL > - negated
            Iran seized a British ship. | COERCE/seize IRN > GBR actual
            Israel threatened Iran with military action. | THREATEN/violence ISR > IRN actual
            Armenia and Azerbaijan agreed on a ceasefire. | AGREE ARM+AZE > - actual
            The Czech Republic expelled Russian diplomats. | SANCTION/expel CZE > RUS actual
            Croatia blamed Serbia for the war. | ACCUSE/allege HRV > SRB actual
            Libyan rebels captured Benghazi. | ASSAULT LBY > LBY actual
            Morocco closed its embassy in Tehran. | SANCTION/discontinue MAR > IRN actual
            The White House praised the Iraqi government. | SUPPORT USA > IRQ actual
            Downing Street criticised Moscow. | ACCUSE/disapprove GBR > RUS actual
            Malaysian police detained two North Korean diplomats. | COERCE/arrest MYS > PRK actual
            Mikhail Gorbachev and Ronald Reagan met in Reykjavik in 1986. | CONSULT SUN+USA > - actual
            Iraq invaded Kuwait in 1990. | ASSAULT IRQ > KWT actual
            The United States has lifted the embargo against Vietnam. | CONCEDE USA > VNM actual
            Ethiopia and Eritrea signed a peace agreement in 2018. | SUPPORT ETH+ERI > - actual
            NATO bombed Serbia. | ASSAULT/aerial IGO > SRB actual
            The Security Council condemned North Korea. | ACCUSE/disapprove IGO > PRK actual
            Thousands of protesters rallied in Minsk. | PROTEST/demo BLR > - actual
            South Africa accused Israel of genocide. | ACCUSE/allege ZAF > ISR actual
            Turkey has not attacked Greece. | ASSAULT TUR > GRC negated
            Turkey never bombed Athens. | ASSAULT/aerial TUR > GRC negated
            Iran may attack Saudi Arabia. | ASSAULT IRN > SAU hypothetical
            Albania thanked Italy for its help. | SUPPORT ALB > ITA actual
            Germany extradited a Turkish suspect to Turkey. | COOPERATE DEU > TUR actual
            Iran and Iraq exchanged prisoners. | COOPERATE IRN+IRQ > - actual
            The trade minister of Chile travelled to Beijing. | CONSULT/visit CHL > CHN actual
            Israel refused to release Palestinian prisoners. | REJECT/yield ISR > PSE actual
            Russia voted against the resolution. | REJECT/yield RUS > - actual
            Slovakia donated vaccines to Ukraine. | AID SVK > UKR actual
            Panama broke off relations with Taiwan. | SANCTION/discontinue PAN > TWN actual
            Bulgaria rejected a Russian offer. | REJECT BGR > RUS actual
            Pope Francis called for a ceasefire in Syria. | REQUEST/yield VAT > SYR actual
            Pakistani soldiers fired on Indian troops. | ASSAULT PAK > IND actual
            The United States gave Ukraine weapons. | AID USA > UKR actual
            Germany welcomed the agreement with Iran. | SUPPORT DEU > IRN actual
            Peru evacuated its diplomats. | SANCTION/withdraw PER > - actual
            """)
    void oneSentenceOneEvent(String sentence, String expected) {
        assertThat(code(sentence).events().stream().map(EventLine::of)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ukraine accused Russia of shelling Donetsk.             | ACCUSE/allege UKR > RUS actual | ASSAULT/heavy-weapons RUS > UKR actual
            Russia was accused by Ukraine of shelling Donetsk.      | ACCUSE/allege UKR > RUS actual | ASSAULT/heavy-weapons RUS > UKR actual
            """)
    void anAccusationAndTheActAllegedInIt(String sentence, String accusation, String act) {
        assertThat(code(sentence).events().stream().map(EventLine::of)).containsExactly(accusation, act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vladimir Putin cancelled a visit to France. | REJECT/meet RUS > FRA actual | CONSULT/visit RUS > FRA cancelled
            Finland rejected claims that it had threatened Russia. | REJECT FIN > RUS actual | THREATEN FIN > RUS negated
            """)
    void whatIsCalledOffOrRejectedIsAnActToo(String sentence, String refusal, String act) {
        assertThat(code(sentence).events().stream().map(EventLine::of)).containsExactly(refusal, act);
    }

    @Test
    void aDeniedActIsNegatedAndNamesWhoDeniesIt() {
        List<Event> events = code("Russia denied bombing Aleppo.").events();
        assertThat(events.stream().map(EventLine::of)).containsExactly("ASSAULT/aerial RUS > SYR negated");
        assertThat(events.get(0).claims()).singleElement().satisfies(claim -> {
            assertThat(claim.stance()).isEqualTo(Stance.DENIES);
            assertThat(claim.speaker().orElseThrow().text()).isEqualTo("Russia");
        });
    }

    @Test
    void whoSaysSoIsAClaimAndNotAnActor() {
        List<Event> events = code("Turkey said that Iran attacked Iraq.").events();
        assertThat(events.stream().map(EventLine::of)).containsExactly("ASSAULT IRN > IRQ actual");
        assertThat(events.get(0).claims().stream()
                        .map(c -> c.stance() + " " + c.speaker().orElseThrow().text()))
                .containsExactly("ASSERTS Turkey");
    }

    @Test
    void daysAndPlacesOfEvents() {
        Event event = code("Lebanon's prime minister visited Paris on Monday.")
                .events()
                .get(0);
        assertThat(event.time().map(t -> t.value().earliest())).contains(LocalDate.of(2016, 10, 10));
        assertThat(event.place()
                        .flatMap(p -> p.value().value())
                        .map(p -> p.name() + " " + p.country().orElse("")))
                .contains("Paris FRA");
        assertThat(event.historical()).isFalse();
        assertThat(code("Iraq invaded Kuwait in 1990.").events().get(0).historical())
                .as("a quarter of a century before the report")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bakery on the corner sells fresh bread and cakes every morning.",
                "Heavy rain is expected in the north of the country tomorrow.",
                "The team won the league after their striker scored a late goal in the final match of the season."
                        + " The coach praised his players, and the fans attacked the referee with songs.",
                "She painted the kitchen yellow and planted roses in the garden."
            })
    void whatIsNotPoliticalTellsNothing(String text) {
        assertThat(code(text).events()).isEmpty();
    }

    @Test
    void anArticleWithoutTextIsRejected() {
        for (String text : List.of("", " \n\t\n")) {
            assertThat(coder().code(Article.of("empty", text))).isInstanceOfSatisfying(Rejected.class, r -> {
                assertThat(r.article()).isEqualTo("empty");
                assertThat(r.problem()).isEqualTo(Problem.EMPTY);
            });
        }
    }

    @Test
    void aCaptionThatIsScrapedTwiceIsToldOnceMore() {
        String caption = "Rebels shelled the port of Aleppo on Friday, killing civilians in the old town.";
        String text = "Rebels shell Aleppo\n\n" + caption + "\n\n"
                + "The government of Syria condemned the attack and promised to answer.\n\n" + caption + "\n";
        List<Event> shellings = code(text).events().stream()
                .filter(e ->
                        e.mentions().stream().anyMatch(m -> m.trigger().of(text).equals("shelled")))
                .toList();
        assertThat(shellings).singleElement().satisfies(event -> {
            List<EventMention> repeated =
                    event.mentions().stream().filter(EventMention::repeated).toList();
            assertThat(repeated).singleElement().satisfies(m -> {
                assertThat(m.trigger().of(text)).isEqualTo("shelled");
                assertThat(m.trigger().start()).isEqualTo(text.lastIndexOf("shelled"));
                assertThat(m.sentence().of(text)).isEqualTo(caption);
            });
        });
    }

    private static final List<String> ARTICLES = List.of(
            "Russia vetoed a French resolution on Syria on Saturday. \u201CWe regret it,\u201D French President"
                    + " Francois Hollande said in Paris. He urged Russia to stop bombing Aleppo.",
            "Turkey expelled the Russian ambassador.\n\nRussia called the step a mistake and threatened to attack.",
            "Israel and Egypt signed a peace treaty. They agreed to exchange ambassadors \uD83D\uDE00 next year.",
            "",
            "Police in Cairo arrested opposition activists after Egypt declared a state of emergency.",
            "The United States imposed sanctions on Iran. Iran said it would not talk with the United States.",
            "Thousands of protesters rallied in Minsk, demanding that the president resign.");

    @Test
    void everySpanReadsItsWordsInTheText() {
        for (String text : ARTICLES) {
            if (!text.isEmpty()) {
                List<Event> events = code(text).events();
                assertThat(events).isNotEmpty();
                events.forEach(event -> assertSpansOf(event, text));
            }
        }
    }

    private static void assertSpansOf(Event event, String text) {
        for (Participant p : Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList()) {
            assertThat(p.span().of(text)).isEqualTo(p.text());
        }
        for (EventMention mention : event.mentions()) {
            assertThat(mention.sentence().contains(mention.trigger())).isTrue();
            assertWords(mention.trigger(), text);
            assertWords(mention.sentence(), text);
        }
        for (Claim claim : event.claims()) {
            Stream.concat(claim.speaker().stream(), claim.chain().stream())
                    .forEach(p -> assertThat(p.span().of(text)).isEqualTo(p.text()));
            claim.cue().ifPresent(cue -> assertWords(cue, text));
            assertWords(claim.words(), text);
        }
        event.time().flatMap(t -> t.words()).ifPresent(words -> assertWords(words, text));
        event.place().ifPresent(place -> assertWords(place.span(), text));
    }

    /** Words end and begin at the edges of words. */
    private static void assertWords(Span span, String text) {
        assertThat(span.of(text)).isEqualTo(span.of(text).strip()).isNotEmpty();
        boolean cutsBefore = span.start() > 0
                && Character.isLetter(text.charAt(span.start() - 1))
                && Character.isLetter(text.charAt(span.start()));
        assertThat(cutsBefore).as("%s cuts a word of %s", span, text).isFalse();
    }

    @Test
    void manyThreadsAndAnyOrderGiveTheSameEvents() throws Exception {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES.size(); i++) {
            articles.add(article("a" + i, ARTICLES.get(i)));
        }
        List<String> alone = articles.stream().map(a -> told(coder().code(a))).toList();
        List<Callable<List<String>>> jobs = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            List<Article> order = new ArrayList<>(articles);
            Collections.rotate(order, thread);
            int turned = thread;
            jobs.add(() -> {
                List<String> told = new ArrayList<>(
                        order.stream().map(a -> told(coder().code(a))).toList());
                Collections.rotate(told, -turned);
                return told;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<List<String>> future : threads.invokeAll(jobs)) {
                assertThat(future.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String told(Coded coded) {
        return coded instanceof Success success ? success.events().toString() : coded.toString();
    }

    @Test
    void eventsAndArticleHaveContextsWithTheirWords() {
        String text =
                "Turkish warplanes bombed a refugee camp in Syria on Monday. The foreign ministry in Ankara denied it.";
        Success success = code(text);

        assertThat(success.contexts())
                .extracting(c -> c.code() + " " + c.words().get(0).of(text))
                .contains("military warplanes", "migration refugee camp", "diplomatic foreign ministry");
        assertThat(success.events())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.contexts())
                        .extracting(ContextMention::code)
                        .contains("military"));
    }

    @Test
    void theVersionsAreWithTheResult() {
        Success success = code("Turkey attacked Syria.");
        assertThat(success.provenance().coder()).startsWith("casus ");
        assertThat(success.provenance().codebook()).isNotBlank();
        assertThat(success.provenance().model()).isNotBlank();
    }

    @Test
    void aSpeakerNamedInAnotherSentenceIsFound() {
        String text =
                "\"We condemn Russia. It bombed a town,\" the long-serving and much respected defence minister, who had come to the"
                        + " capital of the republic for talks with the government on Monday, said in a statement to soldiers.";
        Coded coded = coder().code(Article.of("a", text));
        assertThat(coded).isInstanceOf(Success.class);
    }
}
