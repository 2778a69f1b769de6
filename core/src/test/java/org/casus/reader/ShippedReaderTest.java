package org.casus.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.casus.model.Article;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.text.Segmenter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What any model that is shipped must get right; skipped in a build without one. */
class ShippedReaderTest {

    @BeforeAll
    static void needsTheModel() {
        assumeTrue(EncoderReader.class.getResource("encoder.onnx") != null, "no model on the class path");
    }

    @Test
    void aPlainSentenceIsRead() {
        String text = "The army shelled the port of Aleppo on Friday.";
        try (EncoderReader reader = EncoderReader.load()) {
            ReadSentence read = reader.apply(Segmenter.load().apply(Article.of("a", text)))
                    .sentences()
                    .get(0);
            DependencyTree tree = new DependencyTree(read);
            Token verb = read.tokens().get(2);
            assertThat(List.of(verb.form(), verb.lemma(), verb.relation())).containsExactly("shelled", "shell", "root");
            assertThat(tree.child(2, "nsubj").map(Token::form)).contains("army");
            assertThat(tree.child(2, "obj").map(Token::form)).contains("port");
            assertThat(read.entities()).containsExactly(new Entity(new Span(29, 35), 6, 7, EntityType.LOC));
            assertThat(reader.version()).isNotBlank();
        }
    }
}
