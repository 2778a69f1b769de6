package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.EventLine;
import org.casus.model.Claim;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.EventTime;
import org.casus.model.Participant;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules together, over hand-checked trees and a fixed cast. */
class EventExtractorTest {

    private static List<String> lines(String sentences) {
        return Scenes.events(Scenes.resolved(sentences.strip().split(" *// *"))).stream()
                .map(EventLine::of)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia bombed Aleppo.                             | ASSAULT/aerial RUS > SYR actual
            Aleppo was bombed by Russia and Iran.             | ASSAULT/aerial RUS+IRN > SYR actual
            The army, along with rebels, attacked Syria.      | ASSAULT MIL+SYR > SYR actual
            Some protesters, including Hollande, criticised Russia. | ACCUSE/disapprove CVL+FRA > RUS actual
            Putin visited Paris.                              | CONSULT/visit RUS > FRA actual
            Hollande called Putin.                            | CONSULT/phone FRA > RUS actual
            Iran met Turkey.                                  | CONSULT IRN > TUR actual
            Russia criticised Turkey.                         | ACCUSE/disapprove RUS > TUR actual
            Russia will not meet Turkey.                      | REJECT/meet RUS > TUR actual
            Iran said it would meet Turkey.                   | AGREE IRN > TUR actual
            Russia did not attack Turkey.                     | ASSAULT RUS > TUR negated
            Turkey could attack Syria.                        | ASSAULT TUR > SYR hypothetical
            Russia will attack Turkey.                        | ASSAULT RUS > TUR future
            Iran threatened to attack Turkey.                 | THREATEN/violence IRN > TUR actual
            Turkey hosted Iran.                               | CONSULT/visit IRN > TUR actual
            Iran gave Syria weapons.                          | AID IRN > SYR actual
            Iran supplied Syria with weapons.                 | AID IRN > SYR actual
            Russia denied bombing Aleppo.                     | ASSAULT/aerial RUS > SYR negated
            Iran agreed to free the captives from Turkey.     | AGREE IRN > TUR actual
            """)
    void oneSentenceOneEvent(String sentence, String event) {
        assertThat(lines(sentence)).containsExactly(event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prices rose again.
            The war went on.
            A man killed his brother.
            The team won the match after a goal in the final of the league and the cup.
            """)
    void whatIsNotPoliticalIsNotCoded(String sentence) {
        assertThat(lines(sentence)).isEmpty();
    }

    @Test
    void anAccusationAndTheActAllegedInIt() {
        assertThat(lines("France accused Russia of bombing Aleppo."))
                .containsExactly("ACCUSE/allege FRA > RUS actual", "ASSAULT/aerial RUS > SYR actual");
    }

    @Test
    void whatIsAdmittedIsToldToo() {
        assertThat(lines("Iran admitted that it attacked Turkey."))
                .containsExactly("CONCEDE IRN > TUR actual", "ASSAULT IRN > TUR actual");
    }

    @Test
    void whoeverSpeaksOnAVisitIsOnIt() {
        assertThat(lines("During a visit to Syria Putin criticised Turkey."))
                .containsExactly("CONSULT/visit RUS > SYR actual", "ACCUSE/disapprove RUS > TUR actual");
    }

    @Test
    void everyClauseTellsItsOwn() {
        assertThat(lines("Russia met France and criticised Turkey."))
                .containsExactly("CONSULT RUS > FRA actual", "ACCUSE/disapprove RUS > TUR actual");
    }

    @Test
    void theSameActToldTwiceIsOneEvent() {
        List<Event> events = Scenes.events(Scenes.resolved("Russia bombed Aleppo.", "Russia bombed Aleppo."));
        assertThat(events.stream().map(EventLine::of)).containsExactly("ASSAULT/aerial RUS > SYR actual");
        assertThat(events.get(0).mentions())
                .containsExactly(
                        new EventMention(new Span(7, 13), new Span(0, 21), false),
                        new EventMention(new Span(29, 35), new Span(22, 43), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia bombed Aleppo. // Russia denied bombing Aleppo.      | ASSAULT/aerial RUS > SYR actual; ASSAULT/aerial RUS > SYR negated
            Iran met Turkey. // Russia met France and criticised Turkey. | CONSULT IRN > TUR actual; CONSULT RUS > FRA actual; ACCUSE/disapprove RUS > TUR actual
            """)
    void differentActsStayApart(String sentences, String events) {
        assertThat(String.join("; ", lines(sentences))).isEqualTo(events);
    }

    @Test
    void eventsStandInOrderOfTheirFirstMention() {
        List<Event> events =
                Scenes.events(Scenes.resolved("Iran met Turkey.", "Russia criticised Turkey.", "Iran met Turkey."));
        assertThat(events).extracting(Event::trigger).isSorted();
        assertThat(events).hasSize(2);
        assertThat(events.get(0).mentions()).hasSize(2);
    }

    @Test
    void aPronounActsAsWhatItStandsFor() {
        Event event = Scenes.events(Scenes.resolved("Iran said it would meet Turkey."))
                .get(0);
        Participant actor = event.actors().get(0);
        assertThat(actor.text()).isEqualTo("it");
        assertThat(actor.identity()).contains(new Span(0, 4));
        assertThat(actor.actor().value().flatMap(a -> a.country())).contains("IRN");
    }

    @Test
    void whoDeniesAnActIsNamed() {
        Event event =
                Scenes.events(Scenes.resolved("Russia denied bombing Aleppo.")).get(0);
        assertThat(event.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.stance()).isEqualTo(Stance.DENIES);
            assertThat(claim.speaker().orElseThrow().text()).isEqualTo("Russia");
            assertThat(claim.cue()).contains(new Span(7, 13));
        });
    }

    @Test
    void whoSaysSoIsNamedAndTheOutletIsNot() {
        List<Claim> claims = Scenes.events(Scenes.resolved("Turkey said that Russia attacked Syria."))
                .get(0)
                .claims();
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.stance()).isEqualTo(Stance.ASSERTS);
            assertThat(claim.speaker().orElseThrow().text()).isEqualTo("Turkey");
            assertThat(claim.direct()).isFalse();
        });
        assertThat(Scenes.events(Scenes.resolved("Russia bombed Aleppo."))
                        .get(0)
                        .claims())
                .isEmpty();
    }

    @Test
    void anEventTakesTheTimeAndPlaceOfItsSentence() {
        Event event = Scenes.events(Scenes.resolved("Rebels attacked Aleppo in Syria on Friday."))
                .get(0);
        assertThat(event.time())
                .contains(new EventTime(new TimeExpression.Day(Scenes.FRIDAY), Optional.of(new Span(35, 41))));
        assertThat(event.place().map(p -> p.span())).contains(new Span(16, 22));
        assertThat(event.historical()).isFalse();
    }

    @Test
    void whatIsSaidTodayIsDatedByTheReport() {
        Resolved resolved = Scenes.resolved("Russia criticised Turkey.");
        assertThat(Scenes.events(resolved).get(0).time())
                .contains(new EventTime(new TimeExpression.Day(Scenes.TODAY), Optional.empty()));
        assertThat(Scenes.events(Scenes.resolved("Russia bombed Aleppo."))
                        .get(0)
                        .time())
                .as("what is done may have been done on any day")
                .isEmpty();
    }

    @Test
    void moreThanAMonthAgoIsHistory() {
        LocalDate day = LocalDate.of(2016, 10, 11);
        assertThat(EventTimes.isHistory(on(day.minusDays(31)), Optional.of(day)))
                .isFalse();
        assertThat(EventTimes.isHistory(on(day.minusDays(32)), Optional.of(day)))
                .isTrue();
        assertThat(EventTimes.isHistory(on(day.plusDays(40)), Optional.of(day))).isFalse();
        assertThat(EventTimes.isHistory(on(day.minusYears(9)), Optional.empty()))
                .as("without a date of the report nobody can tell")
                .isFalse();
    }

    private static EventTime on(LocalDate day) {
        return new EventTime(new TimeExpression.Day(day), Optional.empty());
    }

    @Test
    void backgroundIsHistory() {
        List<Event> events = Scenes.events(Scenes.resolved("Russia, which had attacked Turkey, met Iran."));
        assertThat(events.stream().map(e -> EventLine.of(e) + (e.historical() ? " historical" : "")))
                .containsExactly("ASSAULT RUS > TUR actual historical", "CONSULT RUS > IRN actual");
    }

    @Test
    void idsConfidenceAndExplanations() {
        for (Event event : Scenes.events(Scenes.resolved("Russia met France and criticised Turkey."))) {
            assertThat(event.id()).isEqualTo("test:" + event.trigger().start());
            assertThat(event.confidence()).isBetween(0.3, 1.0);
            assertThat(event.explanation()).isNotEmpty().first().asString().contains("acts.tsv:");
        }
    }

    @Test
    void anArticleWithoutSentencesTellsNothing() {
        assertThat(Scenes.events(Scenes.resolved(org.casus.reader.Conllu.parse("test", ""))))
                .isEmpty();
    }
}
