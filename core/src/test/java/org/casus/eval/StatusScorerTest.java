package org.casus.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casus.model.Span;
import org.casus.model.Status;
import org.junit.jupiter.api.Test;

class StatusScorerTest {

    private static GoldStatus gold(String event, Status status) {
        return new GoldStatus("a", new Span(10, 15), event, status, false, "kind", "dev");
    }

    private static CodedStatus coded(int start, String event, Optional<String> promised, Status status) {
        return new CodedStatus("a", List.of(new Span(start, start + 5)), event, promised, status, false);
    }

    private static Status told(GoldStatus gold, CodedStatus... coded) {
        return StatusScorer.pairs(List.of(gold), List.of(coded)).get(0).status().orElseThrow();
    }

    @Test
    void aPromisedActIsAheadARefusedOneIsNegatedAnAskedOneIsOpen() {
        CodedStatus promise = coded(10, "AGREE", Optional.of("CONSULT"), Status.ACTUAL);
        assertThat(told(gold("CONSULT", Status.FUTURE), promise)).isEqualTo(Status.FUTURE);
        assertThat(told(gold("AGREE", Status.ACTUAL), promise)).isEqualTo(Status.ACTUAL);
        CodedStatus announced = coded(10, "CONCEDE", Optional.of("CONCEDE"), Status.ACTUAL);
        assertThat(told(gold("CONCEDE", Status.FUTURE), announced)).isEqualTo(Status.FUTURE);
        assertThat(told(gold("CONSULT", Status.NEGATED), coded(10, "REJECT", Optional.empty(), Status.ACTUAL)))
                .isEqualTo(Status.NEGATED);
        assertThat(told(gold("RETREAT", Status.HYPOTHETICAL), coded(10, "REQUEST", Optional.empty(), Status.ACTUAL)))
                .isEqualTo(Status.HYPOTHETICAL);
    }

    @Test
    void theSameTypeIsPreferredThenTheNearest() {
        CodedStatus other = coded(10, "REJECT", Optional.empty(), Status.ACTUAL);
        CodedStatus same = coded(12, "CONSULT", Optional.empty(), Status.CANCELLED);
        CodedStatus farther = coded(14, "CONSULT", Optional.empty(), Status.ACTUAL);
        assertThat(told(gold("CONSULT", Status.CANCELLED), other, farther, same))
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void whatIsNotCodedIsCountedApart() {
        StatusScores scores = StatusScorer.score(StatusScorer.pairs(
                List.of(gold("AID", Status.NEGATED)), List.of(coded(30, "AID", Optional.empty(), Status.ACTUAL))));
        assertThat(scores.all().found()).isEqualTo(new Accuracy(0, 1));
        assertThat(scores.all().status()).isEqualTo(Accuracy.NONE);
        assertThat(scores.byStatus().values().stream().map(StatusScores.Part::recall))
                .containsExactly(new Accuracy(0, 1));
        assertThat(scores.confusion()).isEmpty();
    }
}
