package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.Article;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Segmented;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;

/**
 * Reads for tests: a line is a paragraph, cut roughly into sentences and tokens as UD English does, without tags or trees.
 * A line that starts with {@code C:} is a caption, {@code H:} the headline, {@code B:} boilerplate without sentences.
 */
final class Sample {

    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[/.,:]\\d+)+|\\d{4}-\\d\\d-\\d\\d"
            + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen)\\.|(?:\\p{L}\\.){2,}"
            + "|[\u2019']s\\b|[\u2019']ll\\b|\\p{L}+(?:-\\p{L}+)*|\\d+\\p{L}*|\\S");

    private Sample() {}

    static Read read(String lines) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<ReadSentence> read = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            boolean marked = line.length() > 2 && line.charAt(1) == ':';
            ParagraphKind kind = switch (marked ? line.charAt(0) : ' ') {
                case 'C' -> ParagraphKind.CAPTION;
                case 'H' -> ParagraphKind.HEADLINE;
                case 'B' -> ParagraphKind.BOILERPLATE;
                default -> ParagraphKind.BODY;
            };
            String words = marked ? line.substring(2).strip() : line.strip();
            if (words.isEmpty()) {
                continue;
            }
            Span span = new Span(text.length(), text.length() + words.length());
            if (kind != ParagraphKind.BOILERPLATE) {
                cut(words, span.start(), paragraphs.size(), sentences, read);
            }
            text.append(words).append('\n');
            paragraphs.add(new Paragraph(span, kind, OptionalInt.empty()));
        }
        return new Read(new Segmented(Article.of("sample", text.toString()), paragraphs, sentences), read);
    }

    private static void cut(
            String words, int offset, int paragraph, List<Sentence> sentences, List<ReadSentence> read) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(words);
        while (matcher.find()) {
            Span span = new Span(offset + matcher.start(), offset + matcher.end());
            int index = tokens.size();
            tokens.add(new Token(
                    index, span, matcher.group(), matcher.group(), Upos.X, "_", index == 0 ? Token.ROOT : 0, "dep"));
            boolean last = matcher.end() == words.length();
            if (last || (matcher.group().equals(".") && words.startsWith(" ", matcher.end()))) {
                Span whole = tokens.get(0).span().union(span);
                Sentence sentence = new Sentence(
                        sentences.size(),
                        paragraph,
                        whole,
                        tokens.stream().map(Token::span).toList());
                sentences.add(sentence);
                read.add(new ReadSentence(sentence, tokens, List.of()));
                tokens = new ArrayList<>();
            }
        }
    }
}
