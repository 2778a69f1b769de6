package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.codebook.Codebook;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.EventMention;
import org.casus.model.EventTime;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.Participant;
import org.casus.model.Resolution;
import org.casus.model.Segmented;
import org.casus.model.Share;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.TimeExpression;
import org.casus.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that see more than one sentence: same acts, plans called off, repeats, settings, topics. */
class ArticleRulesTest {

    private static final String TEXT = "struck hit STRUCK talks talks";
    private static final Span STRUCK = new Span(0, 6);
    private static final Span HIT = new Span(7, 10);
    private static final Span STRUCK_AGAIN = new Span(11, 17);

    private static Participant someone(String name, String country, String sector) {
        Optional<String> code = country.equals("-") ? Optional.empty() : Optional.of(country);
        Actor actor = new Actor(name, code, sector, Optional.empty());
        return new Participant(new Span(0, 1), name, new Resolution.Resolved<>(actor, 1, "the test"), Optional.empty());
    }

    private static final List<Participant> RUSSIA = List.of(someone("Russia", "RUS", "GOV"));
    private static final List<Participant> SYRIA = List.of(someone("Syria", "SYR", "GOV"));
    private static final List<Participant> TURKEY = List.of(someone("Turkey", "TUR", "GOV"));

    private static Event event(
            Span trigger,
            String code,
            String mode,
            List<Participant> actors,
            List<Participant> recipients,
            Status status,
            String day) {
        return promise(trigger, code, mode, Optional.empty(), actors, recipients, status, day);
    }

    private static Event promise(
            Span trigger,
            String code,
            String mode,
            Optional<EventCode> promised,
            List<Participant> actors,
            List<Participant> recipients,
            Status status,
            String day) {
        return new Event(
                "a:" + trigger.start(),
                new EventCode(code, mode.equals("-") ? Optional.empty() : Optional.of(mode)),
                promised,
                actors,
                recipients,
                day.equals("-")
                        ? Optional.empty()
                        : Optional.of(new EventTime(new TimeExpression.Day(LocalDate.parse(day)), Optional.empty())),
                Optional.empty(),
                status,
                false,
                List.of(new EventMention(trigger, new Span(0, TEXT.length()), false)),
                List.of(),
                0.5,
                List.of("because"),
                List.of());
    }

    private static Event strike(Span trigger, String mode, List<Participant> actors, List<Participant> recipients) {
        return event(trigger, "ASSAULT", mode, actors, recipients, Status.ACTUAL, "-");
    }

    @Test
    void oneActToldInOtherWordsKeepsItsFirstTellingAndFillsItsGaps() {
        Event first = strike(STRUCK, "aerial", RUSSIA, SYRIA);
        Event second = event(HIT, "ASSAULT", "aerial", RUSSIA, SYRIA, Status.ACTUAL, "2016-10-07");
        List<Event> joined = SameAct.join(List.of(first, second), TEXT);
        assertThat(joined).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo("a:0");
            assertThat(event.mentions()).extracting(EventMention::trigger).containsExactly(STRUCK, HIT);
            assertThat(event.time()).isEqualTo(second.time());
            assertThat(event.explanation()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void theSameWordsWithoutActorAreTheSameAct() {
        Event named = strike(STRUCK, "-", RUSSIA, SYRIA);
        Event unnamed = strike(STRUCK_AGAIN, "-", List.of(), SYRIA);
        assertThat(SameAct.join(List.of(named, unnamed), TEXT)).hasSize(1);
        assertThat(SameAct.join(List.of(unnamed, named), TEXT))
                .singleElement()
                .satisfies(event -> assertThat(event.actors()).isEqualTo(RUSSIA));
    }

    @Test
    void whatContradictsStaysApart() {
        Event strike = strike(STRUCK, "aerial", RUSSIA, SYRIA);
        List<Event> others = List.of(
                strike(STRUCK_AGAIN, "aerial", TURKEY, SYRIA),
                strike(STRUCK_AGAIN, "aerial", RUSSIA, TURKEY),
                strike(STRUCK_AGAIN, "drone", RUSSIA, SYRIA),
                event(STRUCK_AGAIN, "ASSAULT", "aerial", RUSSIA, SYRIA, Status.NEGATED, "-"),
                event(STRUCK_AGAIN, "THREATEN", "violence", RUSSIA, SYRIA, Status.ACTUAL, "-"));
        for (Event other : others) {
            assertThat(SameAct.join(List.of(strike, other), TEXT)).containsExactly(strike, other);
        }
        Event friday = event(STRUCK, "ASSAULT", "aerial", RUSSIA, SYRIA, Status.ACTUAL, "2016-10-07");
        Event saturday = event(STRUCK_AGAIN, "ASSAULT", "aerial", RUSSIA, SYRIA, Status.ACTUAL, "2016-10-08");
        assertThat(SameAct.join(List.of(friday, saturday), TEXT)).containsExactly(friday, saturday);
    }

    @Test
    void eventsComeInOrderOfTheirFirstMention() {
        Event late = strike(STRUCK_AGAIN, "aerial", RUSSIA, SYRIA);
        Event early = strike(HIT, "drone", TURKEY, SYRIA);
        assertThat(SameAct.join(List.of(late, early), TEXT)).containsExactly(early, late);
        assertThat(SameAct.join(List.of(), TEXT)).isEmpty();
    }

    @Test
    void aPlanThatIsCalledOffIsACancelledMeeting() {
        EventCode visit = new EventCode("CONSULT", Optional.of("visit"));
        Event plan = promise(HIT, "AGREE", "-", Optional.of(visit), RUSSIA, TURKEY, Status.ACTUAL, "2016-10-19");
        Event off = event(STRUCK, "REJECT", "meet", RUSSIA, TURKEY, Status.ACTUAL, "2016-10-11");
        List<Event> settled = Cancellations.apply(List.of(plan, off));
        assertThat(settled.get(0).code()).isEqualTo(visit);
        assertThat(settled.get(0).promised()).isEmpty();
        assertThat(settled.get(0).status()).isEqualTo(Status.CANCELLED);
        assertThat(settled.get(0).time()).isEqualTo(plan.time());
        assertThat(settled.get(0).explanation()).hasSizeGreaterThan(1);
        assertThat(settled.get(1)).isEqualTo(off);
    }

    @Test
    void aPlanOfOthersOrOfSomethingElseStands() {
        Event off = event(STRUCK, "REJECT", "meet", RUSSIA, TURKEY, Status.ACTUAL, "-");
        Event others = promise(HIT, "AGREE", "-", code("CONSULT"), SYRIA, TURKEY, Status.ACTUAL, "-");
        Event aid = promise(STRUCK_AGAIN, "AGREE", "-", code("AID"), RUSSIA, TURKEY, Status.ACTUAL, "-");
        assertThat(Cancellations.apply(List.of(off, others, aid))).containsExactly(off, others, aid);
    }

    private static Optional<EventCode> code(String event) {
        return Optional.of(new EventCode(event, Optional.empty()));
    }

    private static Segmented segmented(String text, Span... paragraphs) {
        List<Paragraph> list = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            OptionalInt repeats = i == 0 ? OptionalInt.empty() : OptionalInt.of(0);
            list.add(new Paragraph(paragraphs[i], ParagraphKind.CAPTION, repeats));
        }
        return new Segmented(Article.of("a", text), list, List.of());
    }

    @Test
    void aRepeatedParagraphTellsTheActAgain() {
        String text = "Rebels hit the port.\n\nRebels hit the port.";
        Segmented segmented = segmented(text, new Span(0, 20), new Span(22, 42));
        assertThat(Repeats.of(segmented, 0, new Span(7, 10), new Span(0, 20)))
                .containsExactly(new EventMention(new Span(29, 32), new Span(22, 42), true));
        assertThat(Repeats.of(segmented, 1, new Span(29, 32), new Span(22, 42))).isEmpty();
    }

    @Test
    void otherWhiteSpaceInARepeatMovesTheWords() {
        String text = "Hit and hit the port.\n\nHit  and  hit the port.";
        Segmented segmented = segmented(text, new Span(0, 21), new Span(23, 46));
        List<EventMention> found = Repeats.of(segmented, 0, new Span(8, 11), new Span(0, 21));
        assertThat(found).singleElement().satisfies(m -> {
            assertThat(m.trigger().of(text)).isEqualTo("hit");
            assertThat(m.trigger().start()).isEqualTo(33);
            assertThat(new Span(23, 46).contains(m.sentence())).isTrue();
        });
        assertThat(Repeats.of(
                        segmented("Hit.\n\nNo.", new Span(0, 4), new Span(6, 9)), 0, new Span(0, 3), new Span(0, 4)))
                .as("words that are not there")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "civilians,-,CVL,SYR",
        "rebels,-,REB,SYR",
        "Islamic State,-,REB,-",
        "United Nations,-,IGO,-",
        "France,FRA,GOV,FRA"
    })
    void whoHasNoCountryGetsThatOfThePlace(String name, String country, String sector, String located) {
        List<Participant> placed =
                Setting.in("IRQ").locate(List.of(someone(name, country, sector)), Optional.of("SYR"));
        assertThat(placed.get(0).actor().value().flatMap(Actor::country).orElse("-"))
                .isEqualTo(located);
    }

    @Test
    void withoutAPlaceTheSettingOfTheReportCounts() {
        List<Participant> civilians = List.of(someone("civilians", "-", "CVL"));
        assertThat(Setting.in("IRQ")
                        .locate(civilians, Optional.empty())
                        .get(0)
                        .actor()
                        .value()
                        .flatMap(Actor::country))
                .contains("IRQ");
        assertThat(Setting.nowhere().locate(civilians, Optional.empty())).isEqualTo(civilians);
    }

    @Test
    void theSettingIsWhereMostPlacesLie() {
        assertThat(Setting.of(Scenes.resolved(
                                "Rebels attacked Aleppo in Syria on Friday.", "Protesters marched in Paris."))
                        .country())
                .contains("SYR");
        assertThat(Setting.of(Scenes.resolved("Protesters marched in Paris.")).country())
                .isEmpty();
        assertThat(Setting.of(Scenes.resolved("Prices rose again.")).country()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prices rose again. // The war went on.                                   | BRIEF
            Iran met Turkey. // Russia criticised Turkey.                            | BRIEF
            Prices rose again. // Prices rose again. // Prices rose again. // Prices rose again. | OTHER
            Iran met Turkey. // Russia criticised Turkey. // Iran met Turkey. // Russia criticised Turkey. | POLITICAL
            The rebels left. // The rebels who seized the town killed civilians.     | CONFLICT
            The team won the match after a goal in the final of the league and the cup. | SPORT
            """)
    void whatAReportIsAbout(String sentences, Topic topic) {
        Topic.Finder finder = new Topic.Finder(ActLexicon.CLASSES);
        assertThat(finder.of(Scenes.resolved(sentences.split(" *// *")))).isEqualTo(topic);
    }

    private static boolean admits(Topic topic, char pos, EventCode code, Participants who) {
        Scene scene = Scenes.of("A man killed his brother.");
        Act act = new Act(code, false, pos, "kill", "", List.of(), Roles.parse("subj>obj"), 1);
        Token token = Scenes.token(scene, "killed");
        return Gate.admits(topic, Candidate.of(act, token, token.span()), code, who);
    }

    @ParameterizedTest
    @CsvSource({"BRIEF,0.9,true", "BRIEF,0.7,false", "OTHER,0.9,false", "SPORT,0.9,false"})
    void aBriefAlsoTellsWhatTheLayersAreSureOf(Topic topic, double share, boolean admitted) {
        Scene scene = Scenes.of("A man killed his brother.");
        Act act = new Act(assault("targeted"), false, 'v', "kill", "", List.of(), Roles.parse("subj>obj"), 1);
        Token token = Scenes.token(scene, "killed");
        Participants nobody = new Participants(List.of(), List.of(), List.of());
        List<Share> kinds = List.of(new Share("ASSAULT", share), new Share("NONE", 1 - share));
        Candidate sure = new Candidate(act, token, token.span(), Candidate.Origin.LEXICON, kinds);
        assertThat(Gate.admits(topic, sure, act.code(), nobody)).isEqualTo(admitted);
    }

    private static EventCode assault(String mode) {
        return new EventCode("ASSAULT", Optional.of(mode));
    }

    @ParameterizedTest
    @CsvSource({
        "POLITICAL,RUS,GOV,true",
        "OTHER,RUS,GOV,true",
        "OTHER,-,CVL,false",
        "POLITICAL,-,CVL,false",
        "CONFLICT,-,CVL,true",
        "SPORT,RUS,GOV,false",
        "OTHER,-,REB,true",
        "OTHER,-,IGO,true"
    })
    void whoMustTakePartForAnActToCount(Topic topic, String country, String sector, boolean admitted) {
        Participants who = new Participants(List.of(someone("x", country, sector)), List.of(), List.of());
        EventCode code = new EventCode("ASSAULT", Optional.empty());
        assertThat(admits(topic, 'v', code, who)).isEqualTo(admitted);
    }

    @Test
    void weaponsOfWarCountWhoeverUsesThem() {
        Participants civilian = new Participants(List.of(someone("men", "-", "CVL")), List.of(), List.of());
        Participants nobody = new Participants(List.of(), List.of(), List.of());
        assertThat(admits(Topic.OTHER, 'v', assault("aerial"), civilian)).isTrue();
        assertThat(admits(Topic.OTHER, 'n', assault("aerial"), nobody)).isTrue();
        assertThat(admits(Topic.SPORT, 'v', assault("aerial"), civilian)).isFalse();
        assertThat(admits(Topic.OTHER, 'v', assault("targeted"), civilian)).isFalse();
        assertThat(admits(Topic.OTHER, 'n', assault("targeted"), nobody)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Iran requested the release of prisoners.    | requested  | REQUEST/yield
            Iran asked for something.                   | asked      | REQUEST
            France urged Russia to withdraw its troops. | urged      | REQUEST/yield
            Iran threatened sanctions against Turkey.   | threatened | THREATEN/restrict
            Iran threatened to attack Turkey.           | threatened | THREATEN/violence
            Iran rejected a ceasefire.                  | rejected   | REJECT/yield
            Russia bombed Aleppo.                       | bombed     | ASSAULT/aerial
            """)
    void theModeThatTheContentGives(String sentence, String word, String code) {
        Scene scene = Scenes.of(sentence);
        ActLexicon lexicon = ActLexicon.load(Codebook.plover());
        Act act = lexicon.match(scene, Scenes.token(scene, word)).orElseThrow();
        Candidate candidate = Candidate.of(
                act, Scenes.token(scene, word), Scenes.token(scene, word).span());
        assertThat(new ContentMode(lexicon).complete(scene, candidate)).hasToString(code);
    }

    @Test
    void aSpeechActIsNotWhereItsSubjectLies() {
        Scene scene = Scenes.of("Rebels attacked Aleppo in Syria on Friday.");
        EventPlaces second = new EventPlaces(
                (tree, trigger, inSentence) -> inSentence.stream().reduce((a, b) -> b));
        EventPlaces first = new EventPlaces(
                (tree, trigger, inSentence) -> inSentence.stream().findFirst());
        Token trigger = Scenes.token(scene, "attacked");
        assertThat(second.of(scene, trigger, "REQUEST")).as("in Syria").isPresent();
        assertThat(first.of(scene, trigger, "REQUEST"))
                .as("Aleppo is the object")
                .isEmpty();
        assertThat(first.of(scene, trigger, "ASSAULT")).isPresent();
    }

    @Test
    void whatIsCalledOffIsToldByTheCallingOffOnlyWhereNothingElseTellsIt() {
        Event callingOff = event(new Span(0, 10), "REJECT", "meet", RUSSIA, TURKEY, Status.ACTUAL, "-");
        Event inside = event(HIT, "CONSULT", "visit", RUSSIA, TURKEY, Status.CANCELLED, "-");
        Event apart = event(STRUCK_AGAIN, "CONSULT", "-", RUSSIA, TURKEY, Status.CANCELLED, "-");
        Event elsewhere = event(STRUCK_AGAIN, "CONSULT", "-", SYRIA, List.of(), Status.CANCELLED, "-");

        assertThat(CalledOff.once(List.of(callingOff, inside))).containsExactly(callingOff, inside);
        assertThat(CalledOff.once(List.of(callingOff, inside, apart))).containsExactly(callingOff, apart);
        assertThat(CalledOff.once(List.of(callingOff, inside, elsewhere)))
                .containsExactly(callingOff, inside, elsewhere);
    }
}
