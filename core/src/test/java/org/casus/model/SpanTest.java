package org.casus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.casus.model.Alignment.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offsets: ranges of the text, and the way back to the file. */
class SpanTest {

    /** "3-7" */
    private static Span span(String text) {
        int dash = text.indexOf('-');
        return new Span(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    @Test
    void theCharactersThatItCovers() {
        Span span = new Span(4, 9);
        assertThat(span.of("The rebel army")).isEqualTo("rebel");
        assertThat(span.length()).isEqualTo(5);
        assertThat(span).hasToString("[4, 9)");
        assertThat(span.shift(3)).isEqualTo(new Span(7, 12));
        assertThat(span.shift(-4)).isEqualTo(new Span(0, 5));
    }

    @Test
    void anEmptySpanIsOneAndABackwardOneIsNot() {
        assertThat(new Span(0, 0).length()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 0)).withMessageContaining("start -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessageContaining("end 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2-6 | 2-6   | true  | true  | 0 | 2-6
            2-6 | 3-5   | true  | true  | 0 | 2-6
            2-6 | 1-6   | false | true  | 0 | 1-6
            2-6 | 2-7   | false | true  | 0 | 2-7
            2-6 | 5-9   | false | true  | 0 | 2-9
            2-6 | 6-9   | false | false | 0 | 2-9
            2-6 | 0-2   | false | false | 0 | 0-6
            2-6 | 7-9   | false | false | 1 | 2-9
            6-9 | 0-2   | false | false | 4 | 0-9
            2-6 | 4-4   | true  | true  | 0 | 2-6
            """)
    void twoSpans(String one, String other, boolean contains, boolean overlaps, int distance, String union) {
        assertThat(span(one).contains(span(other))).as("contains").isEqualTo(contains);
        assertThat(span(one).overlaps(span(other))).as("overlaps").isEqualTo(overlaps);
        assertThat(span(other).overlaps(span(one)))
                .as("overlaps, the other way")
                .isEqualTo(overlaps);
        assertThat(span(one).distance(span(other))).as("distance").isEqualTo(distance);
        assertThat(span(other).distance(span(one))).as("distance back").isEqualTo(distance);
        assertThat(span(one).union(span(other))).as("union").isEqualTo(span(union));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "5, true", "6, false"})
    void theEndIsOutside(int offset, boolean inside) {
        assertThat(new Span(2, 6).contains(offset)).isEqualTo(inside);
    }

    @Test
    void theOrderIsByStartThenByEnd() {
        assertThat(List.of(new Span(4, 5), new Span(1, 9), new Span(1, 3), new Span(0, 9)).stream()
                        .sorted())
                .containsExactly(new Span(0, 9), new Span(1, 3), new Span(1, 9), new Span(4, 5));
        assertThat(new Span(1, 3).compareTo(new Span(1, 3))).isZero();
    }

    /** The page "<p>Ana &amp;  Bo</p><p>left</p>" read as "Ana & Bo", a line break, "left". */
    private static final Alignment PAGE = new Alignment(List.of(
            new Run(new Span(0, 4), new Span(3, 7)),
            new Run(new Span(4, 5), new Span(7, 12)),
            new Run(new Span(5, 6), new Span(12, 14)),
            new Run(new Span(6, 8), new Span(14, 16)),
            new Run(new Span(9, 13), new Span(23, 27))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0-3   | 3-6
            1-4   | 4-7
            4-5   | 7-12
            0-8   | 3-16
            5-6   | 12-14
            3-7   | 6-15
            6-8   | 14-16
            7-8   | 15-16
            9-13  | 23-27
            10-12 | 24-26
            6-13  | 14-27
            8-9   | 16-16
            9-20  | 23-27
            """)
    void aSpanOfThePageThatTheWordsCameFrom(String readable, String published) {
        assertThat(PAGE.published(span(readable))).isEqualTo(span(published));
    }

    @Test
    void whatStandsBeforeTheFirstRunStandsAtItsStart() {
        Alignment late = new Alignment(List.of(new Run(new Span(5, 8), new Span(40, 43))));
        assertThat(late.published(new Span(0, 6))).isEqualTo(new Span(40, 41));
        assertThat(late.published(new Span(0, 3))).isEqualTo(new Span(40, 40));
    }

    @Test
    void plainTextIsItsOwnFile() {
        assertThat(Alignment.IDENTITY.published(new Span(3, 9))).isEqualTo(new Span(3, 9));
    }

    @Test
    void runsStandInOrderAndMayTouch() {
        Run first = new Run(new Span(0, 4), new Span(0, 4));
        assertThat(new Alignment(List.of(first, new Run(new Span(4, 5), new Span(9, 10)))).runs())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Alignment(List.of(first, new Run(new Span(3, 5), new Span(9, 11)))))
                .withMessageContaining("out of order");
    }
}
