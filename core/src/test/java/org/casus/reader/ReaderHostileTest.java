package org.casus.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.casus.model.Article;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Segmented;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.text.Segmenter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody meant to be read still gives whole trees over the whole text; skipped in a build without a model. */
class ReaderHostileTest {

    private static final Segmenter SEGMENTER = Segmenter.everything();

    /** What random mixtures are made of. */
    private static final List<String> PARTS = List.of(
            "The envoy ",
            "left",
            ". ",
            "\n\n",
            "don't",
            "\u0000",
            "\u001B[31m",
            "\u0085",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u200D",
            "\u202E",
            "\u2066",
            "\uFEFF",
            "\uFFFF",
            "\uD800",
            "\uDC00",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDE80",
            "e\u0301\u0301",
            "\u4E2D\u6587",
            "\u0627\u0644",
            "\u041A\u0438\u0435\u0432",
            "\u0E01\u0E33",
            "\uD835\uDC00",
            "\"",
            "'",
            "((",
            "1,000.5%",
            "http://",
            "@",
            "\t",
            "-");

    private static @Nullable EncoderReader loaded;

    @BeforeAll
    static void needsTheModel() {
        assumeTrue(EncoderReader.class.getResource("reader.onnx") != null, "no model on the class path");
        loaded = EncoderReader.load();
    }

    @AfterAll
    static void release() {
        if (loaded != null) {
            loaded.close();
        }
    }

    private static Read read(Segmented segmented) {
        return Objects.requireNonNull(loaded, "loaded before all tests").apply(segmented);
    }

    private static Segmented segmented(String text) {
        return SEGMENTER.apply(Article.of("a", text));
    }

    private static List<String> mixtures() {
        List<String> mixtures = new ArrayList<>();
        Random random = new Random(20240607);
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(60); part >= 0; part--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            mixtures.add(text.toString());
        }
        return mixtures;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0000",
                "\u0000\u0001\u0002 The\u0007 army \u001B[31mleft\u007F the\u0085 town.\u009F",
                "\uD800 \uDC00 The \uDBFFarmy left\uDFFF.\uD83D",
                "The ar\u200Bmy \u200C\u200D\u2060 left\uFEFF \u00ADthe to\u00ADwn.",
                "\u202EThe army\u202C \u2066left\u2069 \u200Ethe\u200F town.",
                "\uD83D\uDE00\uD83D\uDE00 army \uD83D\uDC69\u200D\uD83D\uDE80 left \uD83C\uDDFA\uD83C\uDDF8\uD83C\uDFFD!",
                "Thearmyleftthetownandthepresidentsaidthatitwouldnotreturnuntilthewarisover.Nobodybelievedhim.",
                "The \u0430rmy \u4E2D\u6587\u4E2D\u6587 left \u0627\u0644\u062C\u064A\u0634 \u041A\u0438\u0435\u0432 \u0E01\u0E33\u0E25\u0E31\u0E07.",
                "Z\u0351\u036B\u0343\u036A\u0302\u0302\u0301a\u0300\u0316\u0317\u0318\u0319l\u031A\u031B\u031C\u031Dgo",
                "!!!! ???? .... ,,,, ---- (((( )))) \"\"\"\" '''' ;;;; ::::",
                "\uFFFF\uFFFE\uFFFD\uFFFC \uDBFF\uDFFF"
            })
    @MethodSource("mixtures")
    void anyTextGivesWholeTreesOverIt(String text) {
        assertWhole(segmented(text));
    }

    @Test
    void aSentenceOfTenThousandTokensIsRead() {
        String text = "The army left town , ".repeat(2_000);
        List<Span> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Span(at, at + word.length()));
            at += word.length() + 1;
        }
        assertThat(tokens).hasSize(10_000);
        Span all = new Span(0, text.length() - 1);
        assertWhole(new Segmented(
                Article.of("a", text),
                List.of(new Paragraph(all, ParagraphKind.BODY, OptionalInt.empty())),
                List.of(new Sentence(0, 0, all, tokens))));
    }

    @Test
    void aMillionLettersAreRead() {
        assertWhole(segmented("a".repeat(1 << 20)));
    }

    @Test
    void readingAgainAndOnFourThreadsGivesTheSame() throws InterruptedException, ExecutionException {
        List<Segmented> all =
                mixtures().stream().map(ReaderHostileTest::segmented).toList();
        List<Read> first = all.stream().map(ReaderHostileTest::read).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Read>> futures =
                    all.stream().map(text -> threads.submit(() -> read(text))).toList();
            List<Read> again = new ArrayList<>();
            for (Future<Read> future : futures) {
                again.add(future.get());
            }
            assertThat(again).isEqualTo(first);
        } finally {
            threads.shutdownNow();
        }
        assertThat(all.stream().map(ReaderHostileTest::read).toList()).isEqualTo(first);
    }

    private static void assertWhole(Segmented segmented) {
        Read read = read(segmented);
        String text = segmented.article().text();
        assertThat(read.segmented()).isEqualTo(segmented);
        int last = 0;
        for (ReadSentence sentence : read.sentences()) {
            assertThat(sentence.tokens())
                    .extracting(Token::span)
                    .isEqualTo(sentence.sentence().tokens());
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(token.span().end())
                        .isGreaterThan(token.span().start())
                        .isLessThanOrEqualTo(text.length());
                assertThat(token.form().equals(token.span().of(text)))
                        .as("form of %s", token.span())
                        .isTrue();
                last = token.span().end();
            }
            assertTree(sentence.tokens());
        }
    }

    private static void assertTree(List<Token> tokens) {
        assertThat(tokens.stream().filter(token -> token.head() == Token.ROOT)).hasSize(1);
        boolean[] rooted = new boolean[tokens.size()];
        for (Token token : tokens) {
            assertThat(token.head()).isBetween(Token.ROOT, tokens.size() - 1);
            int at = token.index();
            int steps = 0;
            while (at != Token.ROOT && !rooted[at] && steps <= tokens.size()) {
                at = tokens.get(at).head();
                steps++;
            }
            assertThat(steps)
                    .as("steps from token %s to the root", token.index())
                    .isLessThanOrEqualTo(tokens.size());
            for (int up = token.index();
                    up != Token.ROOT && !rooted[up];
                    up = tokens.get(up).head()) {
                rooted[up] = true;
            }
        }
    }
}
