package org.casus.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.eval.TimeScores.Coded;
import org.casus.eval.TimeScores.Gold;
import org.casus.eval.TimeScores.Value;
import org.casus.model.Span;
import org.junit.jupiter.api.Test;

class TimeScorerTest {

    private static final LocalDate DAY = LocalDate.of(2016, 10, 10);

    private static Optional<Value> day(int shift) {
        return Optional.of(new Value(DAY.plusDays(shift), DAY.plusDays(shift), "day"));
    }

    private static Gold gold(int start, int end, Optional<Value> value) {
        return new Gold(new Span(start, end), "weekday", value);
    }

    private static Coded coded(int start, int end, Optional<Value> value) {
        return new Coded(new Span(start, end), value);
    }

    private static TimeScores score(List<Gold> gold, List<Coded> coded) {
        TimeScorer scorer = new TimeScorer();
        scorer.add("1", gold, coded);
        return scorer.scores();
    }

    @Test
    void timesArePairedByTheWordsTheyShareMostAndComparedByDaysAndPrecision() {
        TimeScores scores = score(
                List.of(gold(0, 6, day(0)), gold(10, 20, day(1)), gold(30, 36, day(2))),
                List.of(coded(0, 6, day(0)), coded(8, 20, day(1)), coded(30, 36, day(9))));
        assertThat(scores.exact()).isEqualTo(new Score(2, 3, 3));
        assertThat(scores.overlap()).isEqualTo(new Score(3, 3, 3));
        assertThat(scores.values()).isEqualTo(new Accuracy(2, 3));
        assertThat(scores.differences()).singleElement().satisfies(d -> {
            assertThat(d.gold()).isEqualTo(day(2));
            assertThat(d.coded()).isEqualTo(day(9));
        });
    }

    @Test
    void theSameDaysOfAnotherPrecisionAreWrong() {
        Optional<Value> interval = Optional.of(new Value(DAY, DAY, "interval"));
        assertThat(score(List.of(gold(0, 6, day(0))), List.of(coded(0, 6, interval)))
                        .values())
                .isEqualTo(new Accuracy(0, 1));
    }

    @Test
    void whatIsNotFoundIsWrongOverAllAndNotCountedAmongTheFound() {
        TimeScores scores = score(List.of(gold(0, 6, day(0)), gold(10, 16, day(0))), List.of(coded(0, 6, day(0))));
        assertThat(scores.values()).isEqualTo(new Accuracy(1, 1));
        assertThat(scores.all().values()).isEqualTo(new Accuracy(1, 2));
        assertThat(scores.all().found()).isEqualTo(new Accuracy(1, 2));
    }

    @Test
    void aTimeFoundButLeftOpenIsFoundAndWrong() {
        TimeScores scores = score(List.of(gold(0, 6, day(0))), List.of(coded(0, 6, Optional.empty())));
        assertThat(scores.overlap()).isEqualTo(new Score(1, 1, 1));
        assertThat(scores.values()).isEqualTo(new Accuracy(0, 1));
    }

    @Test
    void timesWithoutValueMayBeFoundAndLeftOpenOrNotFoundAtAll() {
        List<Gold> open = List.of(gold(0, 6, Optional.empty()));
        assertThat(score(open, List.of()).open()).isEqualTo(new Accuracy(1, 1));
        assertThat(score(open, List.of(coded(0, 6, Optional.empty()))).open()).isEqualTo(new Accuracy(1, 1));
        assertThat(score(open, List.of(coded(0, 6, Optional.empty()))).overlap())
                .isEqualTo(new Score(0, 0, 0));
        assertThat(score(open, List.of(coded(0, 6, day(0)))).open()).isEqualTo(new Accuracy(0, 1));
    }

    @Test
    void aTimeTooManyIsADifference() {
        TimeScores scores = score(List.of(), List.of(coded(0, 3, day(0))));
        assertThat(scores.overlap()).isEqualTo(new Score(0, 1, 0));
        assertThat(scores.differences())
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEmpty());
    }
}
