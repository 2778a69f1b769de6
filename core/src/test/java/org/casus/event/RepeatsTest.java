package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.casus.model.Article;
import org.casus.model.EventMention;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.Segmented;
import org.casus.model.Span;
import org.junit.jupiter.api.Test;

/** Which words of a repeated paragraph tell the act again. */
class RepeatsTest {

    private static final Span FIRST = new Span(3, 6);
    private static final Span SECOND = new Span(11, 14);

    @Test
    void ofEqualWordsTheOneAtTheSamePlace() {
        String text = "We hit and hit.\nWe hit and hit.";
        assertThat(again(text, FIRST, new Span(16, 31))).containsExactly(new Span(19, 22));
        assertThat(again(text, SECOND, new Span(16, 31))).containsExactly(new Span(27, 30));
    }

    @Test
    void whereWhiteSpaceDiffersTheNearest() {
        String text = "We hit and hit.\nWe   hit and  hit.";
        assertThat(again(text, FIRST, new Span(16, 34))).containsExactly(new Span(21, 24));
        assertThat(again(text, SECOND, new Span(16, 34))).containsExactly(new Span(30, 33));
    }

    @Test
    void ofTwoAtTheSameDistanceTheFirst() {
        String text = "hit hit hit.\nhit ... hit.";
        assertThat(again(text, new Span(4, 7), new Span(13, 25))).containsExactly(new Span(13, 16));
    }

    @Test
    void onlyWordsInsideTheRepeat() {
        String text = "We hit and hit.\nWe hi\nThey hit";
        assertThat(again(text, FIRST, new Span(16, 21))).isEmpty();
        assertThat(again("We hit\nWe hit", FIRST, new Span(7, 13))).containsExactly(new Span(10, 13));
    }

    @Test
    void theWordsAtTheVeryStart() {
        String text = "hit\nhit";
        List<EventMention> found = Repeats.of(segmented(text, 3, new Span(4, 7)), 0, new Span(0, 3), new Span(0, 3));
        assertThat(found).containsExactly(new EventMention(new Span(4, 7), new Span(4, 7), true));
    }

    /** The words that tell an act again in a paragraph that repeats the first line. */
    private static List<Span> again(String text, Span trigger, Span repeat) {
        int first = text.indexOf('\n');
        return Repeats.of(segmented(text, first, repeat), 0, trigger, new Span(0, first)).stream()
                .map(EventMention::trigger)
                .toList();
    }

    private static Segmented segmented(String text, int first, Span repeat) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(new Span(0, first), ParagraphKind.BODY, OptionalInt.empty()));
        paragraphs.add(new Paragraph(repeat, ParagraphKind.BODY, OptionalInt.of(0)));
        return new Segmented(Article.of("a", text), paragraphs, List.of());
    }
}
