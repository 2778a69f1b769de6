package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.casus.model.Article;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.Segmented;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: spans in order, disjoint, inside it, and no character lost. */
class HostileTextTest {

    private static final Segmenter SEGMENTER = Segmenter.load();

    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00A0",
            "\u2028",
            "a",
            "I",
            "U.N.",
            "Oct.",
            "al-Assad",
            "don't",
            "cannot",
            ".",
            ".",
            "...",
            "…",
            "!",
            "?",
            "“",
            "”",
            "\"",
            "'",
            "’",
            "(",
            ")",
            "[",
            "]",
            "-",
            "—",
            "$5",
            "10,000",
            "7pm",
            "www.x.org/(a",
            "a@b.org",
            "@",
            "#",
            "http://",
            "&",
            "%",
            "/",
            "_",
            "\u0000",
            "\u0007",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "😀",
            "👩‍👧",
            "e\u0301",
            "\u0301",
            "習近平",
            "。",
            "Россия",
            "سوريا",
            "Mr.",
            "No.",
            "5",
            "said",
            "The",
            "Share this",
            "Friday, July 21, 2017",
            "By Ana Petrova",
            "word ".repeat(80));

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomTextKeepsTheContract(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(120);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        check(text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@", "a-", "a.", "A.", "'", "\"", "(", "a'", "1-", "1.", "www.", "@a", "#", "$", "😀", "\u0301",
                "\u200B", "…", ". ", "\"a\" ", "\n", "a\n", "習", "\uD83D", "-", "a/b", "A. ", "a. B", "? ", "\u2028.",
                ".\"", "By A ", "Mr. "
            })
    void longRepetitionsKeepTheContract(String piece) {
        check(piece.repeat(100_000 / piece.length()));
    }

    private static void check(String text) {
        Segmented segmented = SEGMENTER.apply(Article.of("a", text));
        assertInOrder(text, segmented.paragraphs().stream().map(Paragraph::span).toList());
        assertInOrder(text, segmented.sentences().stream().map(Sentence::span).toList());
        BitSet covered = new BitSet();
        for (Sentence sentence : segmented.sentences()) {
            Paragraph paragraph = segmented.paragraphs().get(sentence.paragraph());
            assertThat(paragraph.span().contains(sentence.span())).isTrue();
            assertThat(sentence.tokens()).isNotEmpty().hasSizeLessThanOrEqualTo(Sentences.LONGEST);
            for (Span token : sentence.tokens()) {
                covered.set(token.start(), token.end());
            }
        }
        BitSet expected = new BitSet();
        for (Paragraph paragraph : segmented.paragraphs()) {
            if (paragraph.kind() != ParagraphKind.BOILERPLATE
                    && paragraph.repeats().isEmpty()) {
                for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) {
                    expected.set(i, !Chars.isSpace(text.charAt(i)));
                }
            }
        }
        assertThat(covered).isEqualTo(expected);
    }

    private static void assertInOrder(String text, List<Span> spans) {
        int last = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            last = span.end();
        }
    }
}
