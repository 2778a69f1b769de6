package org.casus.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.eval.Difference.Kind;
import org.casus.model.Actor;
import org.casus.model.Claim;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.EventMention;
import org.casus.model.EventTime;
import org.casus.model.Participant;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Status;
import org.casus.model.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventScorerTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

    private static EventCode code(String code) {
        String[] parts = code.split("/");
        return new EventCode(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
    }

    private static Set<String> set(String countries) {
        return Arrays.stream(countries.split(",")).filter(c -> !c.isBlank()).collect(Collectors.toSet());
    }

    private static GoldEvent gold(String code, int start, String actors, String recipients) {
        return new GoldEvent(
                new Span(start, start + 5),
                code(code),
                Status.ACTUAL,
                set(actors),
                set(recipients),
                Optional.of(DAY),
                false,
                false);
    }

    private static PredictedEvent found(String code, String actors, String recipients, int... starts) {
        return new PredictedEvent(
                Arrays.stream(starts).mapToObj(s -> new Span(s, s + 5)).toList(),
                code(code),
                Status.ACTUAL,
                set(actors),
                set(recipients),
                Optional.of(DAY),
                false,
                false,
                0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # same place | overlapping | touching | 60 apart | 61 apart | before
                    100 | true
                    103 | true
                    105 | true
                    165 | true
                    166 | false
                    35  | true
                    34  | false
                    """)
    void triggersMatchWithinSixtyCharacters(int start, boolean matches) {
        EventScores scores =
                EventScorer.score("a", List.of(gold("REJECT", 100, "", "")), List.of(found("REJECT", "", "", start)));

        assertThat(scores.type()).isEqualTo(new Score(matches ? 1 : 0, 1, 1));
    }

    @Test
    void anotherTypeIsNoMatch() {
        EventScores scores =
                EventScorer.score("a", List.of(gold("REJECT", 0, "", "")), List.of(found("REQUEST", "", "", 0)));

        assertThat(scores.type()).isEqualTo(new Score(0, 1, 1));
        assertThat(scores.byType()).isEqualTo(Map.of("REJECT", new Score(0, 0, 1), "REQUEST", new Score(0, 1, 0)));
        assertThat(scores.differences())
                .containsExactly(
                        new Difference("a", Kind.MISSED, new Span(0, 5), code("REJECT"), "REJECT", ""),
                        new Difference("a", Kind.EXTRA, new Span(0, 5), code("REQUEST"), "", "REQUEST"));
    }

    @Test
    void theNearestPairGoesFirst() {
        // The first gold event would take the coded event that is the second one's own.
        List<GoldEvent> gold = List.of(gold("AGREE", 0, "AAA", ""), gold("AGREE", 40, "BBB", ""));
        List<PredictedEvent> found = List.of(found("AGREE", "BBB", "", 40), found("AGREE", "AAA", "", 50));

        EventScores scores = EventScorer.score("a", gold, found);

        assertThat(scores.type()).isEqualTo(new Score(2, 2, 2));
        assertThat(scores.direction()).isEqualTo(new Score(2, 2, 2));
    }

    @Test
    void ofTwoThatOverlapTheOneThatStartsNearerGoesFirst() {
        List<GoldEvent> gold = List.of(gold("AGREE", 10, "AAA", ""));
        List<PredictedEvent> found = List.of(found("AGREE", "BBB", "", 13), found("AGREE", "AAA", "", 11));

        assertThat(EventScorer.score("a", gold, found).direction()).isEqualTo(new Score(1, 2, 1));
    }

    @Test
    void everyMentionCountsOnce() {
        List<GoldEvent> gold = List.of(gold("REJECT", 0, "", ""), gold("REJECT", 500, "", ""));
        List<PredictedEvent> found = List.of(found("REJECT", "", "", 0, 500, 900));

        EventScores scores = EventScorer.score("a", gold, found);

        assertThat(scores.type()).isEqualTo(new Score(2, 3, 2));
        assertThat(scores.type().precision()).isEqualTo(2.0 / 3);
        assertThat(scores.type().recall()).isEqualTo(1);
        assertThat(scores.type().f1()).isEqualTo(0.8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    AAA     | BBB | AAA     | BBB     | true
                    AAA,CCC | BBB | CCC     | BBB,DDD | true
                    AAA     | BBB | BBB     | AAA     | false
                    AAA     | BBB | AAA     | ''      | false
                    AAA     | ''  | AAA     | BBB     | true
                    ''      | ''  | AAA     | BBB     | true
                    ''      | BBB | AAA     | AAA     | false
                    """)
    void directionIsRightWhereGoldsCountriesAreMet(
            String actors, String recipients, String foundActors, String foundRecipients, boolean right) {
        EventScores scores = EventScorer.score(
                "a",
                List.of(gold("ACCUSE", 0, actors, recipients)),
                List.of(found("ACCUSE", foundActors, foundRecipients, 0)));

        assertThat(scores.type()).isEqualTo(new Score(1, 1, 1));
        assertThat(scores.direction()).isEqualTo(new Score(right ? 1 : 0, 1, 1));
    }

    @Test
    void theRestIsComparedOverTheMatches() {
        GoldEvent gold = new GoldEvent(
                new Span(0, 5),
                code("CONSULT/visit"),
                Status.CANCELLED,
                set("AAA"),
                set("BBB"),
                Optional.of(DAY),
                true,
                false);
        GoldEvent noMode = gold("CONSULT", 200, "", "");
        GoldEvent missed = gold("AID", 400, "", "");
        PredictedEvent first = new PredictedEvent(
                List.of(new Span(0, 5)),
                code("CONSULT/phone"),
                Status.FUTURE,
                set("BBB"),
                set("AAA"),
                Optional.empty(),
                false,
                true,
                0.5);

        EventScores scores = EventScorer.score(
                "a", List.of(gold, noMode, missed), List.of(first, found("CONSULT/visit", "", "", 200)));

        assertThat(scores.status()).isEqualTo(new Accuracy(1, 2));
        assertThat(scores.mode()).isEqualTo(new Accuracy(0, 1));
        assertThat(scores.modeOrNone()).isEqualTo(new Accuracy(0, 2));
        assertThat(scores.date()).isEqualTo(new Accuracy(1, 2));
        assertThat(scores.dateGiven()).isEqualTo(new Accuracy(1, 2));
        assertThat(scores.speaker()).isEqualTo(new Accuracy(1, 2));
        assertThat(scores.denied()).isEqualTo(new Accuracy(1, 2));
        assertThat(scores.differences())
                .extracting(d -> d.kind() + " " + d.gold() + " " + d.predicted())
                .containsExactly(
                        "DIRECTION AAA > BBB BBB > AAA",
                        "STATUS cancelled future",
                        "MODE visit phone",
                        "DATE 2031-05-04 none",
                        "SPEAKER yes no",
                        "DENIED no yes",
                        "MODE none visit",
                        "MISSED AID ");
    }

    @Test
    void rightlyNoDateIsRight() {
        GoldEvent gold = new GoldEvent(
                new Span(0, 5), code("AID"), Status.ACTUAL, set(""), set(""), Optional.empty(), false, false);
        PredictedEvent found = new PredictedEvent(
                List.of(new Span(0, 5)),
                code("AID"),
                Status.ACTUAL,
                set(""),
                set(""),
                Optional.empty(),
                false,
                false,
                0.5);

        EventScores scores = EventScorer.score("a", List.of(gold), List.of(found));

        assertThat(scores.date()).isEqualTo(new Accuracy(1, 1));
        assertThat(scores.dateGiven()).isEqualTo(Accuracy.NONE);
        assertThat(scores.differences()).isEmpty();
    }

    @Test
    void confidenceIsHeldAgainstWhatIsRight() {
        EventScores one = EventScorer.score(
                "a", List.of(gold("AID", 0, "", "")), List.of(found("AID", "", "", 0), found("AID", "", "", 400)));
        Reliability.Bin bin = one.plus(one).reliability().bins().get(5);
        assertThat(bin.right()).isEqualTo(new Accuracy(2, 4));
        assertThat(bin.confidence()).isEqualTo(0.5);
    }

    @Test
    void articlesAddUp() {
        EventScores one = EventScorer.score("a", List.of(gold("AID", 0, "", "")), List.of(found("AID", "", "", 0)));
        EventScores two = EventScorer.score("b", List.of(gold("AID", 0, "", ""), gold("AGREE", 9, "", "")), List.of());

        EventScores both = EventScores.NONE.plus(one).plus(two);

        assertThat(both.type()).isEqualTo(new Score(1, 1, 3));
        assertThat(both.type().f1()).isEqualTo(0.5);
        assertThat(both.status()).isEqualTo(new Accuracy(1, 1));
        assertThat(both.byType()).isEqualTo(Map.of("AGREE", new Score(0, 0, 1), "AID", new Score(1, 1, 2)));
        assertThat(both.differences()).extracting(Difference::article).containsExactly("b", "b");
    }

    @Test
    void nothingToFindAndNothingFoundIsRight() {
        EventScores scores = EventScorer.score("a", List.of(), List.of());

        assertThat(scores).isEqualTo(EventScores.NONE);
        assertThat(scores.type().f1()).isEqualTo(1);
        assertThat(scores.type().precision()).isEqualTo(1);
        assertThat(scores.type().recall()).isEqualTo(1);
        assertThat(scores.status().value()).isEmpty();
    }

    @Test
    void nothingFoundOfSomethingIsWrong() {
        Score score = new Score(0, 0, 2);

        assertThat(score.precision()).isZero();
        assertThat(score.recall()).isZero();
        assertThat(score.f1()).isZero();
        assertThat(new Accuracy(1, 2).value()).hasValue(0.5);
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatThrownBy(() -> new Score(2, 1, 3)).hasMessage("2 right of 1 predicted and 3 gold");
        assertThatThrownBy(() -> new Accuracy(2, 1)).hasMessage("2 right of 1");
        assertThatThrownBy(() -> found("AID", "", "")).hasMessage("an event of AID without a trigger");
    }

    @Test
    void aCodedEventShowsWhatIsScored() {
        Participant envoy = participant(new Resolution.Resolved<>(
                new Actor("the envoy", Optional.of("AAA"), "GOV", Optional.empty()), 0.9, "title"));
        Participant crowd = participant(new Resolution.Unresolved<>("no country in sight"));
        Span words = new Span(30, 40);
        Event event = new Event(
                "e1",
                code("ASSAULT/aerial"),
                List.of(envoy, crowd),
                List.of(crowd),
                Optional.of(new EventTime(new TimeExpression.Interval(DAY, DAY.plusDays(3)), Optional.empty())),
                Optional.empty(),
                Status.NEGATED,
                false,
                List.of(mention(5), mention(90)),
                List.of(new Claim(Stance.DENIES, envoy, words, words, false)),
                0.5,
                List.of());

        assertThat(PredictedEvent.of(event))
                .isEqualTo(new PredictedEvent(
                        List.of(new Span(5, 10), new Span(90, 95)),
                        code("ASSAULT/aerial"),
                        Status.NEGATED,
                        Set.of("AAA"),
                        Set.of(),
                        Optional.of(DAY),
                        false,
                        true,
                        0.5));
    }

    private static Participant participant(Resolution<Actor> actor) {
        return new Participant(new Span(0, 4), "they", actor, Optional.empty());
    }

    private static EventMention mention(int start) {
        return new EventMention(new Span(start, start + 5), new Span(0, 100), false);
    }
}
