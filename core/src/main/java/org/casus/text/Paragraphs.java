package org.casus.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.casus.model.Article;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.Span;

/** Finds the paragraphs of an article, their kinds, and those that repeat an earlier one. */
final class Paragraphs {

    /** Shorter paragraphs ("No comment.") may be said twice. Counted in UTF-16 code units. */
    private static final int SHORTEST_REPEAT = 40;

    /** Kickers, by-lines and dates may stand before the headline. */
    private static final int HEADLINE_REACH = 4;

    private final Kinds kinds;

    Paragraphs(Kinds kinds) {
        this.kinds = kinds;
    }

    List<Paragraph> of(Article article) {
        String text = article.text();
        List<Span> spans = Lines.paragraphs(text);
        List<String> keys = spans.stream().map(span -> key(span.of(text))).toList();
        List<ParagraphKind> found = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            boolean doubled = i + 1 < spans.size()
                    && spans.get(i).length() > SHORTEST_REPEAT
                    && keys.get(i).equals(keys.get(i + 1));
            found.add(kinds.of(spans.get(i).of(text), doubled));
        }
        setHeadline(article, spans, keys, found);
        return repeats(spans, keys, found);
    }

    /** Makes the first line that is not boilerplate the headline, if it is the title or looks like one. */
    private static void setHeadline(Article article, List<Span> spans, List<String> keys, List<ParagraphKind> kinds) {
        String title = key(article.title().orElse(""));
        for (int i = 0; i < Math.min(HEADLINE_REACH, spans.size()); i++) {
            if (kinds.get(i) != ParagraphKind.BOILERPLATE) {
                boolean given = !title.isEmpty() && keys.get(i).equals(title);
                boolean followed = i + 1 < spans.size();
                if (given || (followed && Kinds.headline(spans.get(i).of(article.text())))) {
                    kinds.set(i, ParagraphKind.HEADLINE);
                }
                return;
            }
        }
    }

    private static List<Paragraph> repeats(List<Span> spans, List<String> keys, List<ParagraphKind> kinds) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < spans.size(); i++) {
            OptionalInt repeats = OptionalInt.empty();
            if (kinds.get(i) != ParagraphKind.BOILERPLATE && spans.get(i).length() > SHORTEST_REPEAT) {
                Integer earlier = keys.get(i).isEmpty() ? null : seen.putIfAbsent(keys.get(i), i);
                repeats = earlier == null ? repeats : OptionalInt.of(earlier);
            }
            ParagraphKind kind = kinds.get(i);
            if (repeats.isPresent() && kinds.get(repeats.getAsInt()) == ParagraphKind.CAPTION) {
                kind = ParagraphKind.CAPTION;
            }
            paragraphs.add(new Paragraph(spans.get(i), kind, repeats));
        }
        return paragraphs;
    }

    /** Letters and digits in lower case: what two copies of a paragraph share. */
    private static String key(String paragraph) {
        StringBuilder key = new StringBuilder(paragraph.length());
        paragraph
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
