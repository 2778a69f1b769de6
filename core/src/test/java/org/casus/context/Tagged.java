package org.casus.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.model.Actor;
import org.casus.model.Article;
import org.casus.model.Marked;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Paragraph;
import org.casus.model.ParagraphKind;
import org.casus.model.PublicationDate;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Resolution;
import org.casus.model.Resolved;
import org.casus.model.Segmented;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;

/**
 * Articles made by hand, one sentence a paragraph. A word is written {@code form}, {@code form_lemma},
 * {@code form_lemma_VERB} or {@code form@SECTOR}, the last for a mention of somebody of that sector; nouns otherwise.
 */
final class Tagged {

    private Tagged() {}

    static Resolved article(String... sentences) {
        StringBuilder text = new StringBuilder();
        List<ReadSentence> read = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Resolution<Actor>> actors = new ArrayList<>();
        for (int s = 0; s < sentences.length; s++) {
            int start = text.length();
            List<Token> tokens = new ArrayList<>();
            for (String word : sentences[s].split(" ")) {
                String[] sector = word.split("@");
                String[] parts = sector[0].split("_");
                Span span = new Span(text.length(), text.length() + parts[0].length());
                text.append(parts[0]).append(' ');
                Upos upos = parts.length > 2 ? Upos.valueOf(parts[2]) : Upos.NOUN;
                int at = tokens.size();
                tokens.add(new Token(at, span, parts[0], parts.length > 1 ? parts[1] : parts[0], upos, "_", -1, "dep"));
                if (sector.length > 1) {
                    mentions.add(new Mention(
                            mentions.size(),
                            s,
                            span,
                            at,
                            at + 1,
                            at,
                            MentionKind.NOMINAL,
                            Optional.empty(),
                            Optional.empty()));
                    actors.add(new Resolution.Resolved<>(
                            new Actor(parts[0], Optional.empty(), sector[1], Optional.empty()), 1, "the test"));
                }
            }
            Span span = new Span(start, text.length() - 1);
            paragraphs.add(new Paragraph(span, ParagraphKind.BODY, OptionalInt.empty()));
            read.add(new ReadSentence(
                    new Sentence(s, s, span, tokens.stream().map(Token::span).toList()), tokens, List.of()));
        }
        Segmented segmented = new Segmented(
                Article.of("a", text.toString()),
                paragraphs,
                read.stream().map(ReadSentence::sentence).toList());
        Marked marked = new Marked(new Read(segmented, read), mentions, List.of());
        return new Resolved(marked, new PublicationDate.Unknown("the test"), actors, List.of(), List.of());
    }
}
