package org.casus.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.junit.jupiter.api.Test;

class ClaimScoresTest {

    private static final Span ACT = new Span(30, 36);
    private static final Span SPEAKER = new Span(0, 10);
    private static final Span CUE = new Span(11, 15);

    private static AttributedEvent event(Span trigger, String type, Optional<Span> speaker) {
        return new AttributedEvent(
                List.of(trigger),
                type,
                speaker,
                Optional.empty(),
                List.of(),
                speaker.map(s -> CUE),
                false,
                speaker.map(s -> Stance.ASSERTS),
                Optional.empty());
    }

    private static ClaimScores score(AttributedEvent gold, AttributedEvent... coded) {
        return ClaimScores.NONE.with(gold, List.of(coded));
    }

    @Test
    void theSameWordsAreRight() {
        AttributedEvent gold = event(ACT, "ASSAULT", Optional.of(SPEAKER));
        ClaimScores scores = score(gold, gold);
        assertThat(scores.exact()).isEqualTo(new Score(1, 1, 1));
        assertThat(scores.cue()).isEqualTo(new Accuracy(1, 1));
        assertThat(scores.stance()).isEqualTo(new Accuracy(1, 1));
        assertThat(scores.chain()).isEqualTo(Accuracy.NONE);
    }

    @Test
    void wordsThatOverlapAreHalfRight() {
        ClaimScores scores =
                score(event(ACT, "ASSAULT", Optional.of(SPEAKER)), event(ACT, "ASSAULT", Optional.of(new Span(4, 10))));
        assertThat(scores.exact()).isEqualTo(new Score(0, 1, 1));
        assertThat(scores.overlapping()).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void noSpeakerOnEitherSideCountsForNothing() {
        AttributedEvent told = event(ACT, "ASSAULT", Optional.empty());
        assertThat(score(told, told).exact()).isEqualTo(Score.NONE);
    }

    @Test
    void anEventThatWasNotCodedIsCountedAndNotScored() {
        ClaimScores scores = score(
                event(ACT, "ASSAULT", Optional.of(SPEAKER)), event(new Span(50, 55), "ASSAULT", Optional.of(SPEAKER)));
        assertThat(scores.found()).isEqualTo(new Accuracy(0, 1));
        assertThat(scores.exact()).isEqualTo(Score.NONE);
    }

    @Test
    void ofTwoEventsOnTheSameWordsThatOfTheRightTypeIsScored() {
        AttributedEvent gold = event(ACT, "ASSAULT", Optional.of(SPEAKER));
        ClaimScores scores = score(gold, event(ACT, "ACCUSE", Optional.empty()), gold);
        assertThat(scores.exact()).isEqualTo(new Score(1, 1, 1));
    }
}
