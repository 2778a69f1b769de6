package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void wordsAreLettersAndFiguresWithoutCaseAndAccents() {
        assertThat(SearchWords.of("The U.N.'s 2,300 caf\u00E9s in S\u00E3o Tom\u00E9; \u0130stanbul - \uFB01nal"))
                .containsExactly("the", "u", "n", "s", "2", "300", "cafes", "in", "sao", "tome", "istanbul", "final");
        assertThat(SearchWords.of("\u4E2D\u6587 \uD835\uDC00bc")).containsExactly("\u4E2D\u6587", "abc");
        assertThat(SearchWords.of(" .,;\u2014 ")).isEmpty();
    }

    @Test
    void aWordIsAtMostAsLongAsADatabaseCanKeep() {
        assertThat(SearchWords.of("x".repeat(5_000)).get(0)).hasSize(SearchWords.LONGEST);
    }

    @Test
    void quotesMakePhrases() {
        assertThat(SearchWords.phrases("talks \u201Cin Geneva\u201D \"U.N. envoy\""))
                .containsExactly(List.of("talks"), List.of("in", "geneva"), List.of("u", "n", "envoy"));
        assertThat(SearchWords.phrases("one \"two three"))
                .containsExactly(List.of("one"), List.of("two"), List.of("three"));
        assertThat(SearchWords.phrases("\"\" \"-\"")).isEmpty();
    }
}
