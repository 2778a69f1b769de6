package org.casus.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.casus.model.EntityType;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.Read;
import org.casus.model.Segmented;
import org.junit.jupiter.api.Test;

class ConlluTest {

    private static final String TREE = """
            1\tBorduria\tBorduria\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\tNER=B-LOC
            2\trecalled\trecall\tVERB\t_\tTense=Past\t0\troot\t_\t_
            3\tits\tits\tPRON\t_\t_\t4\tnmod:poss\t_\t_
            4\tenvoy\tenvoy\tNOUN\t_\tNumber=Sing\t2\tobj\t_\tSpaceAfter=No
            5\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            """;

    @Test
    void textAndOffsetsAreRebuilt() {
        Read read = Conllu.parse("a", TREE);
        assertThat(read.article().text()).isEqualTo("Borduria recalled its envoy.\n");
        assertThat(read.sentences()
                        .get(0)
                        .tokens()
                        .get(3)
                        .span()
                        .of(read.article().text()))
                .isEqualTo("envoy");
        assertThat(read.sentences().get(0).tokens().get(2).relation()).isEqualTo("nmod");
        assertThat(read.sentences().get(0).entities())
                .singleElement()
                .satisfies(e -> assertThat(e.type()).isEqualTo(EntityType.LOC));
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        Read read = Conllu.parse("a", TREE);
        Read again = Conllu.parse("a", Conllu.write(read));
        assertThat(again.sentences()).isEqualTo(read.sentences());
    }

    @Test
    void aParagraphTellsItsKindAndWhichOneItRepeats() {
        Read one = Conllu.parse("a", TREE + TREE);
        List<Paragraph> paragraphs = List.of(
                new Paragraph(
                        one.segmented().paragraphs().get(0).span(), ParagraphKind.BOILERPLATE, OptionalInt.empty()),
                new Paragraph(one.segmented().paragraphs().get(1).span(), ParagraphKind.BODY, OptionalInt.of(0)));
        Segmented segmented =
                new Segmented(one.article(), paragraphs, one.segmented().sentences());
        assertThat(Conllu.write(new Read(segmented, one.sentences())).lines().filter(l -> l.startsWith("#")))
                .containsExactly(
                        "# newdoc id = a",
                        "# newpar id = 1",
                        "# kind = boilerplate",
                        "# sent_id = 1",
                        "# text = Borduria recalled its envoy.",
                        "# newpar id = 2",
                        "# kind = body",
                        "# repeats = 1",
                        "# sent_id = 2",
                        "# text = Borduria recalled its envoy.");
    }

    @Test
    void aShortLineIsNamed() {
        assertThatThrownBy(() -> Conllu.parse("a", "1\tBorduria\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void wordsWrittenAsOneStayTogether() {
        String text = """
                1\tThey\tthey\tPRON\t_\t_\t4\tnsubj\t_\t_
                2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
                2\tdo\tdo\tAUX\t_\t_\t4\taux\t_\t_
                3\tn't\tnot\tPART\t_\t_\t4\tadvmod\t_\t_
                4\tsign\tsign\tVERB\t_\t_\t0\troot\t_\t_
                5-6\tit's\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
                5\tit\tit\tPRON\t_\t_\t4\tobj\t_\t_
                6\t's\t's\tPART\t_\t_\t4\tdep\t_\t_
                7\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_

                """;
        assertThat(Conllu.parse("a", text).article().text()).isEqualTo("They don't sign it's.\n");
    }
}
