package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casus.model.Article;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.junit.jupiter.api.Test;

/** Hard sentence borders of news text, in {@code boundaries.txt}. */
class BoundariesTest {

    private record Gold(String text, Set<Span> sentences) {}

    private static List<Gold> gold() {
        List<Gold> gold = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Set<Span> spans = new HashSet<>();
        List<String> lines = new ArrayList<>(Words.lines("boundaries.txt"));
        lines.add("");
        for (String line : lines) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isBlank() && !spans.isEmpty()) {
                gold.add(new Gold(text.toString(), Set.copyOf(spans)));
                text.setLength(0);
                spans.clear();
            } else if (!line.isBlank()) {
                text.append(text.isEmpty() ? "" : " ");
                spans.add(new Span(text.length(), text.length() + line.length()));
                text.append(line);
            }
        }
        return gold;
    }

    @Test
    void hardNewsSentencesAreSplitWhereTheyEnd() {
        Segmenter segmenter = Segmenter.load();
        int right = 0;
        int expected = 0;
        int found = 0;
        Set<String> wrong = new TreeSet<>();
        for (Gold paragraph : gold()) {
            expected += paragraph.sentences().size();
            for (Sentence sentence :
                    segmenter.apply(Article.of("a", paragraph.text())).sentences()) {
                found++;
                if (paragraph.sentences().contains(sentence.span())) {
                    right++;
                } else {
                    wrong.add(sentence.span().of(paragraph.text()));
                }
            }
        }
        assertThat(expected).isGreaterThanOrEqualTo(150);
        assertThat(2.0 * right / (expected + found))
                .as("sentences not in the set: %s", wrong)
                .isGreaterThanOrEqualTo(0.99);
    }
}
