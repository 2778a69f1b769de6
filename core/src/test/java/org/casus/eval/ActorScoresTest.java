package org.casus.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casus.model.Span;
import org.junit.jupiter.api.Test;

class ActorScoresTest {

    private static ActorScores.Gold gold(int start, int end, int head, String kind, String country, String sector) {
        return new ActorScores.Gold(
                new Span(start, end), new Span(head, end), kind, Optional.of(country), Optional.of(sector));
    }

    private static ActorScores.Coded coded(int start, int end, String country, String sector) {
        return new ActorScores.Coded(new Span(start, end), Optional.of(country), Optional.of(sector));
    }

    @Test
    void aMentionIsComparedWithTheCodedOneThatAgreesBestAtItsHead() {
        ActorScores scores = ActorScores.NONE.with(
                List.of(gold(0, 14, 5, "agent", "USA", "GOV")),
                List.of(coded(0, 4, "FRA", "GOV"), coded(0, 14, "USA", "GOV"), coded(5, 14, "USA", "MIL")));
        assertThat(scores.all().both()).isEqualTo(new Accuracy(1, 1));
    }

    @Test
    void countryAndSectorAreCountedApartAndTogetherAndByKind() {
        ActorScores scores = ActorScores.NONE
                .with(
                        List.of(gold(0, 4, 0, "state", "FRA", "GOV"), gold(5, 9, 5, "person", "FRA", "GOV")),
                        List.of(coded(0, 4, "FRA", "MIL"), coded(5, 9, "FRA", "GOV")))
                .with(List.of(gold(0, 4, 0, "state", "FRA", "GOV")), List.of());
        assertThat(scores.all())
                .isEqualTo(new ActorScores.Figures(
                        new Accuracy(2, 3), new Accuracy(2, 3), new Accuracy(1, 3), new Accuracy(1, 3)));
        assertThat(scores.byKind())
                .extractingByKeys("state", "person")
                .extracting(ActorScores.Figures::both)
                .containsExactly(new Accuracy(0, 2), new Accuracy(1, 1));
    }

    @Test
    void nothingIsTheRightAnswerWhereGoldHasNothing() {
        ActorScores.Gold open =
                new ActorScores.Gold(new Span(0, 4), new Span(0, 4), "state", Optional.empty(), Optional.empty());
        assertThat(ActorScores.NONE.with(List.of(open), List.of()).all().both()).isEqualTo(new Accuracy(1, 1));
    }
}
