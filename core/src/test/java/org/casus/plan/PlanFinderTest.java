package org.casus.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.coder.EventCoder;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Participant;
import org.casus.model.Plan;
import org.casus.model.PlanStep;
import org.casus.model.PublicationDate;
import org.casus.model.Success;
import org.casus.model.TimeExpression;
import org.casus.reader.EncoderReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers of small invented reports, through the bundled model; skipped without one. */
class PlanFinderTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 10);

    private static final String CALLED_OFF = """
            Kazakh Leader Will Not Meet Uzbek President

            Kazakh President Kassym-Jomart Tokayev has scrapped a planned trip to Uzbekistan after Uzbek President Shavkat \
            Mirziyoyev demanded that their meeting deal only with water.

            Tokayev was due to fly to Tashkent on June 18. His spokesman said Wednesday that Tokayev is prepared to meet \
            Mirziyoyev at a suitable moment for both sides, while Mirziyoyev said that he remains open to talks if they help \
            the farmers.
            """;

    private static Optional<EventCoder> coder = Optional.empty();
    private static Optional<PlanFinder> finder = Optional.empty();

    @BeforeAll
    static void needsTheModel() {
        assumeTrue(EncoderReader.class.getResource("encoder.onnx") != null, "no model on the class path");
        coder = Optional.of(EventCoder.load());
        finder = Optional.of(PlanFinder.load());
    }

    private static List<Plan> plans(String text) {
        Article article = Article.of("a", text).withPublished(new PublicationDate.Given(DAY, "the test"));
        Success success = (Success) coder.orElseThrow().code(article);
        return finder.orElseThrow().find(success.resolved(), success.events());
    }

    private static String lines(String text) {
        return plans(text).stream().map(PlanFinderTest::line).collect(Collectors.joining(" // "));
    }

    private static String line(Plan plan) {
        String parties = Stream.concat(plan.actors().stream(), plan.others().stream())
                .map(p -> p.actor().value().flatMap(Actor::country).orElse("-"))
                .collect(Collectors.joining(" "));
        String steps = plan.steps().stream().map(s -> s.change().label()).collect(Collectors.joining(" "));
        return plan.kind().label() + " " + parties + " " + day(plan.date()) + " "
                + plan.state().label() + ": " + steps;
    }

    private static String day(Optional<TimeExpression> time) {
        return time.map(t -> t.earliest().toString()).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moroccan Foreign Minister Nasser Bourita will travel to Madrid on June 27, his ministry said on Wednesday. | visit MAR ESP 2020-06-27 planned: announced
            The Nigerian Senate has pushed back a vote on the police bill from June 17 to July 1. | vote NGA 2020-07-01 moved: moved
            A summit between Rwanda and Burundi, scheduled for July 9, has been brought forward to June 25, mediators said. | meeting RWA BDI 2020-06-25 moved: announced moved
            Rebels in Yemen said they would observe a truce from June 21 provided that the blockade of Hodeidah was lifted. | ceasefire YEM 2020-06-21 conditional: conditioned
            Portugal has postponed the withdrawal of its soldiers from the Central African Republic. The withdrawal was to have begun on June 30. | withdrawal PRT CAF 2020-06-30 postponed: announced postponed
            Talks between Peru and Ecuador, postponed in May, took place in Quito on Tuesday as planned. | meeting PER ECU 2020-06-09 held: announced postponed held
            A visit by the Libyan prime minister to Rome on June 24 is in doubt, Italian officials said. | visit LBY ITA 2020-06-24 in doubt: doubted
            Zambia denied that it had cancelled an exercise with Angola. The exercise will go ahead on June 22, its defence ministry said. | deployment ZMB AGO 2020-06-22 planned: denied confirmed
            Malaysia's prime minister will visit Jakarta on June 29 after all. Malaysia had called off the visit in May. | visit MYS IDN 2020-06-29 planned: cancelled confirmed
            Canada's defence minister will visit Riga on June 16. Canada has cancelled a trip to Warsaw that was planned for June 20. | visit CAN LVA 2020-06-16 planned: announced // visit CAN POL 2020-06-20 cancelled: announced cancelled
            Nurses in Kenya will go on strike on June 23 unless the government pays their wages, their union said. | protest KEN 2020-06-23 conditional: conditioned
            Ethiopia put off a military offensive against rebels in Oromia. | operation ETH - postponed: postponed
            """)
    void aPlanIsToldOnceWithItsSteps(String text, String ledger) {
        assertThat(lines(text)).isEqualTo(ledger);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1978 the leaders of Egypt and Israel met at Camp David. The summit is remembered in both countries.",
                "The match between Mali and Niger, planned for June 14, has been put off until July.",
                "The bank has cancelled a meeting with its shareholders that was due on June 30.",
                "Slovak and Austrian ministers met in Vienna on Monday and discussed a railway.",
            })
    void whatNobodyPlannedOrIsNoPoliticsIsNoPlan(String text) {
        assertThat(lines(text)).isEmpty();
    }

    @Test
    void aVisitThatBothSidesSpeakOfIsOneEntry() {
        List<Plan> plans = plans(CALLED_OFF);
        assertThat(plans.stream().map(PlanFinderTest::line).toList())
                .containsExactly("visit KAZ UZB 2020-06-18 cancelled:"
                        + " announced announced cancelled cancelled conditioned conditioned conditioned");
        assertThat(plans.get(0).place().flatMap(p -> p.value().value()).map(p -> p.name()))
                .contains("Tashkent");
        List<String> conditions = plans.get(0).steps().stream()
                .flatMap(s -> s.condition().stream()
                        .map(c -> s.by().map(Participant::text).orElse("") + ": " + c.of(CALLED_OFF)))
                .toList();
        assertThat(conditions)
                .containsExactly(
                        "Uzbek President Shavkat Mirziyoyev: deal only with water",
                        "Tokayev: at a suitable moment for both sides",
                        "he: if they help the farmers");
    }

    @Test
    void whatWasPlannedBeforeTheNewsHasNoDayOfItsOwn() {
        List<PlanStep> steps = plans(CALLED_OFF).get(0).steps();
        assertThat(steps.get(1).before()).isTrue();
        assertThat(steps.get(1).date()).isEmpty();
        assertThat(steps.get(1).words().of(CALLED_OFF)).isEqualTo("was due to fly");
        assertThat(day(steps.get(1).planned())).isEqualTo("2020-06-18");
        assertThat(steps.get(3).day()).contains(DAY);
    }

    @Test
    void bothWordsAreKeptWhereTheSidesDiffer() {
        Plan plan = plans("Bulgaria and Serbia were to hold a summit on June 19. Bulgaria said that the summit had been"
                        + " postponed, while Serbia said that it had been cancelled.")
                .get(0);
        assertThat(plan.called().stream()
                        .map(c -> c.side().text() + " " + c.change().label())
                        .toList())
                .containsExactly("Bulgaria postponed", "Serbia cancelled");
        assertThat(plan.state().label()).isEqualTo("postponed");
        assertThat(plan.explanation())
                .contains("postponed: the sides call it differently, and both say that it is put off");
    }
}
