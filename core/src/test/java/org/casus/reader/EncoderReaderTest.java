package org.casus.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.model.Article;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.Read;
import org.casus.model.Segmented;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.text.Segmenter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * With a graph of a few nodes in place of a trained model: every word hangs on the one before it, the code of its first
 * character, modulo the number of labels, is its label of every kind, and {@code root} is the best relation everywhere.
 */
class EncoderReaderTest {

    private static final EncoderReader READER = EncoderReader.load(ModelFiles.read(EncoderReaderTest::tiny));

    private static byte[] tiny(String name) {
        try (InputStream in = EncoderReaderTest.class.getResourceAsStream("tiny/" + name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Read read(String text) {
        return READER.apply(Segmenter.load().apply(Article.of("a", text)));
    }

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void scoresBecomeTokensWithTheirSpans() {
        Read read = read("Troops left the city.");
        assertThat(read.sentences().get(0).tokens())
                .containsExactly(
                        new Token(0, new Span(0, 6), "Troops", "troop", Upos.ADP, "_", Token.ROOT, "root"),
                        new Token(1, new Span(7, 11), "left", "lef", Upos.NUM, "_", 0, "dep"),
                        new Token(2, new Span(12, 15), "the", "the", Upos.X, "_", 1, "dep"),
                        new Token(3, new Span(16, 20), "city", "cit", Upos.X, "Number=Sing", 2, "dep"),
                        new Token(4, new Span(20, 21), ".", "the", Upos.SYM, "_", 3, "dep"));
    }

    @Test
    void entitiesHaveSpans() {
        assertThat(read("Troops saw one city.").sentences().get(0).entities())
                .contains(new Entity(new Span(0, 10), 0, 2, EntityType.LOC));
    }

    @Test
    void aTooLongSentenceIsReadInWindowsThatHangTogether() {
        List<Token> tokens = read("unaffable ".repeat(200)).sentences().get(0).tokens();
        assertThat(tokens).hasSize(200);
        assertThat(tokens.stream().filter(t -> t.head() == Token.ROOT)).hasSize(1);
        assertThat(tokens.stream().filter(t -> t.is("parataxis")))
                .singleElement()
                .satisfies(t -> assertThat(List.of(t.index(), t.head())).containsExactly(170, 0));
    }

    @Test
    void oneWordOfMorePiecesThanFitIsCut() {
        Read read = read("習".repeat(2_000) + " left.");
        assertThat(read.sentences().get(0).tokens()).hasSize(3);
    }

    @Test
    void nothingIsReadOfNothing() {
        assertThat(read("").sentences()).isEmpty();
    }

    @Test
    void threadsReadTheSame() {
        Segmented segmented = Segmenter.load().apply(Article.of("a", "Troops left the city. ".repeat(20)));
        Read alone = READER.apply(segmented);
        List<Read> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> READER.apply(segmented))
                .toList();
        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void goldTokensAreKept() {
        Read gold =
                Conllu.parse("g", "1\tcan\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\tnot.go\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
        assertThat(READER.apply(gold.segmented()).sentences().get(0).tokens().stream()
                        .map(Token::form))
                .containsExactly("can", "not.go");
    }

    @Test
    void theVersionIsTheModels() {
        assertThat(READER.version()).isEqualTo("tiny-1");
    }

    @Test
    void anotherGraphThanTheOneNamedIsRefused() {
        assertThatThrownBy(() -> ModelFiles.read(name -> name.equals("reader.onnx") ? new byte[] {1} : tiny(name)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The reader model is damaged or not the one that belongs here: SHA-256");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> ModelFiles.read(name -> name.equals("vocab.txt") ? new byte[0] : tiny(name)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The reader model is incomplete: vocab.txt is missing or empty.");
    }

    @Test
    void labelsOfAnotherModelAreRefused() {
        ModelFiles files = ModelFiles.read(name -> name.equals("labels.tsv")
                ? (new String(tiny(name), UTF_8) + "feats\t2\tNumber=Plur\n").getBytes(UTF_8)
                : tiny(name));
        try (EncoderReader reader = EncoderReader.load(files)) {
            Segmented segmented = Segmenter.load().apply(Article.of("a", "Troops left."));
            assertThatThrownBy(() -> reader.apply(segmented))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The reader model does not fit its labels: output 'feats' has 6 scores for 3 words"
                            + " and 3 labels.");
        }
    }
}
