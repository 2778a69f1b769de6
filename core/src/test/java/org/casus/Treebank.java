package org.casus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.casus.model.Article;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Segmented;
import org.casus.model.Sentence;
import org.casus.reader.Conllu;

/** Trees of short sentences, checked by hand, so that tests of rules do not hang on a trained reader. */
public final class Treebank {

    private static final String TEXT = "# text = ";
    private static final Map<String, String> BLOCKS = blocks();

    private Treebank() {}

    /** The sentences as one article of one paragraph, one sentence a line. */
    public static Read paragraph(String... sentences) {
        return together(paragraphs(sentences));
    }

    /** The same article, all in one paragraph. */
    public static Read together(Read read) {
        List<ReadSentence> together = new ArrayList<>();
        for (ReadSentence each : read.sentences()) {
            Sentence s = each.sentence();
            together.add(
                    new ReadSentence(new Sentence(s.index(), 0, s.span(), s.tokens()), each.tokens(), each.entities()));
        }
        Paragraph whole = new Paragraph(
                together.get(0)
                        .sentence()
                        .span()
                        .union(together.get(together.size() - 1).sentence().span()),
                ParagraphKind.BODY,
                OptionalInt.empty());
        Article article = read.article();
        List<Sentence> plain = together.stream().map(ReadSentence::sentence).toList();
        return new Read(new Segmented(article, List.of(whole), plain), together);
    }

    /** The sentences as one article, each a paragraph. */
    public static Read paragraphs(String... sentences) {
        StringBuilder conllu = new StringBuilder();
        for (String sentence : sentences) {
            String block = BLOCKS.get(sentence);
            if (block == null) {
                throw new IllegalArgumentException("no tree of: " + sentence);
            }
            conllu.append(block).append('\n');
        }
        return Conllu.parse("test", conllu.toString());
    }

    /** Every sentence that has a tree, in the order of the file. */
    public static List<String> sentences() {
        return List.copyOf(BLOCKS.keySet());
    }

    private static Map<String, String> blocks() {
        Map<String, String> blocks = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Treebank.class.getResourceAsStream("trees.conllu"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : all.split("\n\n+")) {
                Arrays.stream(block.split("\n"))
                        .filter(line -> line.startsWith(TEXT))
                        .findFirst()
                        .ifPresent(
                                line -> blocks.put(line.substring(TEXT.length()).strip(), block + "\n"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }
}
