package org.casus.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casus.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActPlaceTest {

    private static final String TEXT = "Troops stormed the northern Hazra district of Aleppo.";

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    @ParameterizedTest
    @CsvSource({
        "Hazra, Hazra, true",
        "the northern Hazra district, Hazra, true",
        "Hazra district, northern Hazra, true",
        "Aleppo, Hazra, false"
    })
    void namesAreComparedWithoutTheSmallWordsAroundThem(String marked, String found, boolean same) {
        ActPlace act = ActPlace.of(TEXT, span("stormed"), List.of(span(marked)));
        assertThat(act.damaged()).isFalse();
        assertThat(act.isMarked(span(found))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"7,7", "31,33", "7,14"})
    void aMarkThatIsEmptyOrCutsAWordOrNamesNothingIsDamaged(int start, int end) {
        assertThat(ActPlace.of(TEXT, span("stormed"), List.of(new Span(start, end)))
                        .damaged())
                .isTrue();
    }

    @Test
    void actsWithoutAMarkAreCountedApart() {
        ActPlaceScores scores = ActPlaceScores.NONE
                .with(ActPlace.of(TEXT, span("stormed"), List.of(span("Hazra"))), Optional.of(span("Hazra")))
                .with(ActPlace.of(TEXT, span("stormed"), List.of(span("Hazra"))), Optional.empty())
                .with(ActPlace.of(TEXT, span("stormed"), List.of()), Optional.of(span("Aleppo")))
                .with(ActPlace.of(TEXT, span("stormed"), List.of(new Span(7, 7))), Optional.empty());
        assertThat(scores).isEqualTo(new ActPlaceScores(new Accuracy(1, 2), new Accuracy(1, 1), new Accuracy(0, 1), 1));
    }
}
