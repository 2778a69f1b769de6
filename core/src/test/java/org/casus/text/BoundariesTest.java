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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hard sentence borders of news text, in {@code boundaries.txt} and {@code boundaries-test.txt}. */
class BoundariesTest {

    private record Gold(String text, Set<Span> sentences) {}

    private static List<Gold> gold(String file) {
        List<Gold> gold = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Set<Span> spans = new HashSet<>();
        List<String> lines = new ArrayList<>(Words.lines(file));
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
                boolean marked = line.startsWith("+") || line.startsWith("|");
                String gap = line.startsWith("+") ? "" : line.startsWith("|") ? "\n" : " ";
                String sentence = marked ? line.substring(1) : line;
                text.append(text.isEmpty() ? "" : gap);
                spans.add(new Span(text.length(), text.length() + sentence.length()));
                text.append(sentence);
            }
        }
        return gold;
    }

    @ParameterizedTest
    @CsvSource({"boundaries.txt, 220", "boundaries-test.txt, 480"})
    void hardNewsSentencesAreSplitWhereTheyEnd(String file, int size) {
        Segmenter segmenter = Segmenter.load();
        int right = 0;
        int expected = 0;
        int found = 0;
        Set<String> wrong = new TreeSet<>();
        for (Gold paragraph : gold(file)) {
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
        assertThat(expected).isEqualTo(size);
        assertThat(2.0 * right / (expected + found))
                .as("sentences not in the set: %s", wrong)
                .isGreaterThanOrEqualTo(0.99);
    }
}
