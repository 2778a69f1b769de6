package org.casus.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {

    private static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##aff", "##able", "cafe", "'", "s", "-", "al", "assad", "習", "近",
            "##un", "u", ".", "n", "a", "##a");

    private static final WordPiece PIECES = new WordPiece(VOCABULARY);

    private static String pieces(String word) {
        return Arrays.stream(ids(PIECES, word))
                .mapToObj(id -> VOCABULARY.get((int) id))
                .collect(Collectors.joining(" "));
    }

    private static long[] ids(WordPiece pieces, String word) {
        LongBuffer ids = LongBuffer.allocate(200);
        assertThat(pieces.put("un" + word + "un", 2, 2 + word.length(), ids)).isTrue();
        return Arrays.copyOf(ids.array(), ids.position());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            unaffable   | un ##aff ##able
            UNAFFABLE   | un ##aff ##able
            Café        | cafe
            ’s          | ' s
            al–Assad    | al - assad
            習近        | 習 近
            U.N.        | u . n .
            unxaff      | [UNK]
            un.xx.un    | un . [UNK] . un
            """)
    void theLongestKnownPiecesAreTaken(String word, String expected) {
        assertThat(pieces(word)).isEqualTo(expected);
    }

    @Test
    void aWordOfControlCharactersIsUnknown() {
        assertThat(pieces("\u0007\u200B\uD83D\uFFFD")).isEqualTo("[UNK]");
        assertThat(pieces("u\u200Bn\u0000")).isEqualTo("un");
        assertThat(pieces(" ")).isEqualTo("[UNK]");
    }

    @Test
    void aStretchOfMoreThanAHundredLettersIsUnknown() {
        assertThat(ids(PIECES, "a".repeat(100))).hasSize(100);
        assertThat(ids(PIECES, "a".repeat(101))).containsExactly(1);
        assertThat(ids(PIECES, "a".repeat(1_000_000))).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource({
        "u.n.s, 2, u ., false",
        "unable, 1, un, false",
        "unable, 2, un ##able, true",
        "unxx, 1, [UNK], true",
        "u, 0, '', false"
    })
    void piecesAreCutWhereTheRoomEnds(String word, int room, String expected, boolean fits) {
        LongBuffer ids = LongBuffer.allocate(room);
        assertThat(PIECES.put(word, 0, word.length(), ids)).isEqualTo(fits);
        assertThat(Arrays.stream(ids.array(), 0, ids.position())
                        .mapToObj(id -> VOCABULARY.get((int) id))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void aVocabularyWithoutItsMarksIsRefused() {
        assertThatThrownBy(() -> new WordPiece(List.of("[CLS]", "[SEP]")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the vocabulary has no [UNK]");
    }

    @Test
    void aLargeVocabularyIsFoundAgain() {
        List<String> many = java.util.stream.IntStream.range(0, 5_000)
                .mapToObj(i -> i < 3 ? List.of("[CLS]", "[SEP]", "[UNK]").get(i) : "w" + Integer.toString(i, 36))
                .toList();
        WordPiece pieces = new WordPiece(many);
        for (int i = 3; i < many.size(); i++) {
            assertThat(ids(pieces, many.get(i))).containsExactly(i);
        }
    }
}
