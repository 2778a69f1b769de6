package org.casus.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Locale;
import org.casus.model.EntityType;
import org.casus.model.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    private static final List<String> LINES = List.of(
            "upos\t0\tNOUN", "feats\t0\t_", "lemma\t0\tl|0||0|", "deprel\t0\troot", "entity\t0\tO", "entity\t1\tB-PER");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "l|0||1|"    | Troops  | troop
            "k|0||0|"    | NATO    | NATO
            "l|0||3|y"   | allies  | ally
            "l|2|x|0|"   | abc     | xc
            "=be"        | were    | be
            "k|0||1|"    | 😀s      | 😀
            "l|3||3|"    | short   | -
            "l|0||1|"    | s       | -
            """)
    void aScriptMakesTheLemma(String script, String form, String lemma) {
        assertThat(LemmaScript.parse(script)
                        .apply(form, form.toLowerCase(Locale.ROOT), new StringBuilder())
                        .orElse("-"))
                .isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({"k|0||0|, NATO", "l|0||0|, city", "l|0||1|y, city", "k|1|a|0|, abc"})
    void aLemmaThatIsTheFormIsTheSameString(String script, String form) {
        assertThat(LemmaScript.parse(script).apply(form, form.toLowerCase(Locale.ROOT), new StringBuilder()))
                .containsSame(form);
    }

    @Test
    void tablesAreRead() {
        Labels labels = Labels.parse(LINES, List.of("men\tNOUN\tman"));
        assertThat(labels.upos()).containsExactly(Upos.NOUN);
        assertThat(labels.entities()).containsExactly("O", "B-PER");
        assertThat(labels.lemma("men", Upos.NOUN)).contains("man");
        assertThat(labels.lemma("men", Upos.VERB)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            upos 0           | labels.tsv:1: 2 columns, not 3
            upos 1 NOUN      | labels.tsv:1: index 1, expected 0
            lemma 0 x        | 'x' is not a lemma script
            upos 0 NOUN      | the label table lacks tags, lemma scripts, the relation root or the O
            """)
    void aDamagedTableIsRefused(String line, String message) {
        assertThatThrownBy(() -> Labels.parse(List.of(line.replace(' ', '\t')), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void anEntityGoesOnOnlyAfterItBegan() {
        EntityPath path = new EntityPath(List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG"));
        int[] labels = new int[3];
        path.decode(FloatBuffer.wrap(new float[] {0, 0, 9, 0, 0, 0, 1, 3, 0, 4, 0, 0, 0, 0, 2}), 3, labels);
        assertThat(labels).containsExactly(3, 4, 4);
        assertThat(path.type(4)).contains(EntityType.ORG);
        assertThat(path.type(0)).isEmpty();
        path.decode(FloatBuffer.allocate(15), 3, labels);
        assertThat(labels).containsExactly(0, 0, 0);
    }
}
