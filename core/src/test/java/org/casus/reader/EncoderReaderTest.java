package org.casus.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.model.Article;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Segmented;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.text.Segmenter;
import org.casus.text.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(READER.version()).isEqualTo("tiny-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"encoder.onnx", "heads.onnx", "labels.tsv", "vocab.txt", "lemmas.tsv"})
    void anotherFileThanTheOneNamedIsRefused(String file) {
        assertThatThrownBy(() -> ModelFiles.read(name -> name.equals(file) ? new byte[] {1} : tiny(name)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "The reader model is damaged or not the one that belongs here: SHA-256 of " + file + " is ");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> ModelFiles.read(name -> name.equals("vocab.txt") ? new byte[0] : tiny(name)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The reader model is incomplete: vocab.txt is missing or empty.");
    }

    @Test
    void labelsOfAnotherModelAreRefused() {
        String labels = new String(tiny("labels.tsv"), UTF_8);
        ModelFiles more = with(labels + "entity\t3\tB-PER\n");
        assertThatThrownBy(() -> EncoderReader.load(more))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The reader model does not fit its labels: output 'entity' of heads.onnx is 3 wide, not 4.");
        try (EncoderReader reader = EncoderReader.load(with(labels.replace("upos\t16\tX\n", "")))) {
            Segmented segmented = Segmenter.load().apply(Article.of("a", "Troops left the city."));
            assertThatThrownBy(() -> reader.apply(segmented))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The reader model does not fit its labels: output 'upos' names 16 of 16 labels.");
        }
    }

    private static ModelFiles with(String labels) {
        byte[] bytes = labels.getBytes(UTF_8);
        String properties =
                new String(tiny("reader.properties"), UTF_8).replace(Sha256.hex(tiny("labels.tsv")), Sha256.hex(bytes));
        return ModelFiles.read(name -> switch (name) {
            case "labels.tsv" -> bytes;
            case "reader.properties" -> properties.getBytes(UTF_8);
            default -> tiny(name);
        });
    }

    @Test
    void aModelWithoutAWidthIsRefused() {
        byte[] none = "version=1\n".getBytes(UTF_8);
        assertThatThrownBy(() -> ModelFiles.read(name -> name.equals("reader.properties") ? none : tiny(name)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The reader model is incomplete: reader.properties says 'states='.");
    }

    /** A sentence of these words, however long: the segmenter would cut it. */
    private static Segmented oneSentence(String words) {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (String word : words.trim().split(" ")) {
            lines.append(++number)
                    .append('\t')
                    .append(word)
                    .append("\t_".repeat(8))
                    .append('\n');
        }
        return Conllu.parse("a", lines.append('\n').toString()).segmented();
    }

    /** Codes of the first characters, as the graph has them, and numbers of first pieces. */
    private static List<Float> states(Segmented segmented) {
        List<Float> all = new ArrayList<>();
        READER.apply(segmented, (sentence, width, states) -> {
            assertThat(width).isEqualTo(2);
            assertThat(states.remaining()).isEqualTo(2 * sentence.tokens().size());
            while (states.hasRemaining()) {
                all.add(states.get());
            }
        });
        return all;
    }

    @Test
    void anotherHeadSeesTheStatesOfEveryWord() {
        assertThat(states(Segmenter.load().apply(Article.of("a", "Troops left. A city."))))
                .containsExactly(52f, 1f, 76f, 2f, 14f, 3f, 33f, 1f, 67f, 2f, 14f, 3f);
    }

    @Test
    void theStatesOfADatelineStandBeforeTheRest() {
        assertThat(states(Segmenter.load().apply(Article.of("a", "PARIS (AP) - Troops left."))))
                .containsExactly(48f, 1f, 8f, 2f, 33f, 3f, 9f, 4f, 13f, 5f, 52f, 1f, 76f, 2f, 14f, 3f);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 3_000})
    void theStatesOfAllWindowsAreOneBehindTheOther(int words) {
        List<Float> states = states(oneSentence("unaffable ".repeat(words)));
        assertThat(states).hasSize(2 * words);
        for (int word = 0; word < words; word++) {
            assertThat(states.get(2 * word)).isEqualTo(85f);
            assertThat(states.get(2 * word + 1)).isEqualTo(1 + 3 * (word % 170));
        }
    }

    @Test
    void anotherHeadChangesNothing() {
        Segmented segmented =
                Segmenter.load().apply(Article.of("a", "PARIS - Troops left. " + "They saw it. ".repeat(9)));
        List<ReadSentence> seen = new ArrayList<>();
        Read read = READER.apply(segmented, (sentence, width, states) -> seen.add(sentence));
        assertThat(read).isEqualTo(READER.apply(segmented));
        assertThat(seen).isEqualTo(read.sentences());
    }

    @Test
    void theEncoderAloneGivesTheSameStates() {
        Segmented segmented = oneSentence("PARIS - " + "unaffable ".repeat(600));
        List<Float> states = new ArrayList<>();
        List<Integer> windows = new ArrayList<>();
        try (Encoder encoder = new Encoder(ModelFiles.read(EncoderReaderTest::tiny))) {
            encoder.encode(segmented, (sentence, words, buffer) -> {
                windows.add(words);
                assertThat(buffer.remaining()).isEqualTo(words * encoder.width());
                while (buffer.hasRemaining()) {
                    states.add(buffer.get());
                }
            });
        }
        assertThat(states).isEqualTo(states(segmented));
        assertThat(windows).containsExactly(2, 170, 170, 170, 90);
    }
}
