package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .containsExactly(List.of("talk"), List.of("in", "geneva"), List.of("u", "n", "envoi"));
        assertThat(SearchWords.phrases("one \"two three"))
                .containsExactly(List.of("on"), List.of("two"), List.of("three"));
        assertThat(SearchWords.phrases("\"\" \"-\"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "refused refuses refusing refuse refusal, refus",
        "talks talk talked talking, talk",
        "sanctions sanction sanctioned sanctioning, sanction",
        "visited visiting visits visit, visit",
        "agreed agrees agree, agre",
        "agreements agreement, agreement",
        "planned planning plans plan, plan",
        "relational relate, relat",
        "hopping hopped hop, hop",
        "filing filed file, file",
        "troubled troubles trouble, troubl",
        "policies policy, polici",
        "happiness happy, happi",
        "falling falls fall, fall",
        "controlled controlling control, control",
        "us, us",
        "sky, sky",
        "2016, 2016",
        "caf\u00e9s, caf\u00e9s",
    })
    void formsOfAWordHaveOneStem(String words, String stem) {
        assertThat(words.split(" ")).extracting(Stem::of).containsOnly(stem);
    }

    @Test
    void whatIsTypedHasTheStemsOfWhatIsFiled() {
        assertThat(SearchWords.phrases("Refusing")).containsExactly(SearchWords.stems("refused"));
    }
}
