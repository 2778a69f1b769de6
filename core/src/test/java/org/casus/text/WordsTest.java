package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.casus.model.ParagraphKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void listsAreReadByKind() {
        Words words = Words.parse("w", List.of("# a comment", "kind\twords", "title\tMr Mrs"));
        assertThat(words.all(Words.Kind.TITLE)).containsExactlyInAnyOrder("Mr", "Mrs");
        assertThat(words.has(Words.Kind.MONTH, "Mr")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            words         | w:1: the header must be kind, words
            titles/Mr     | w:2: there is no kind 'titles'
            title         | w:2: two columns are needed
            title/Mr Mr   | w:2: 'Mr' is empty or stands here twice
            """)
    void aWrongLineIsNamed(String line, String message) {
        List<String> lines = line.equals("words") ? List.of(line) : List.of("kind\twords", line.replace('/', '\t'));
        assertThatThrownBy(() -> Words.parse("w", lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            caption/any          | p:2: kind, place and phrase are needed
            caption/here/photo   | p:2: there is no place 'here'
            caption/any/Photo    | p:2: 'Photo' is not lower case
            headline/any/photo   | p:2: there is no kind 'headline'
            """)
    void aWrongPhraseIsNamed(String line, String message) {
        assertThatThrownBy(() -> Phrases.parse("p", List.of("kind\tplace\tphrase", line.replace('/', '\t'))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aPhraseAtTheStartIsAWholeWord() {
        Phrases phrases = Phrases.parse("p", List.of("kind\tplace\tphrase", "boilerplate\tstart\tshare on"));
        assertThat(phrases.has(ParagraphKind.BOILERPLATE, "share on the web")).isTrue();
        assertThat(phrases.has(ParagraphKind.BOILERPLATE, "share one thing")).isFalse();
    }

    @Test
    void theFirstVerbFormDecidesTheTense() {
        CaptionVerbs verbs = CaptionVerbs.parse("c", List.of("tense\twords", "present\tstand", "past\twas"));
        assertThat(verbs.describe("Soldiers stand where a bridge was")).isTrue();
        assertThat(verbs.describe("The bridge was where soldiers stand")).isFalse();
        assertThat(verbs.describe("A damaged bridge")).isTrue();
        assertThatThrownBy(() -> CaptionVerbs.parse("c", List.of("future\twill")))
                .hasMessage("c:1: a tense (present or past) and words needed");
    }
}
