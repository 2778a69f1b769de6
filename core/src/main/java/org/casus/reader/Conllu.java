package org.casus.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.model.Article;
import org.casus.model.Entity;
import org.casus.model.EntityType;
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
 * CoNLL-U, the format of Universal Dependencies: ten tab-separated columns a token, an empty line after a sentence. The
 * last column carries {@code SpaceAfter=No}, {@code NER=B-PER} and the offsets {@code StartChar}, {@code EndChar}.
 */
public final class Conllu {

    private static final int COLUMNS = 10;

    private Conllu() {}

    /**
     * One sentence a block, with offsets into the article. A new paragraph says its kind, and which earlier paragraph it
     * repeats, counted from 1 as its {@code newpar id} is.
     */
    public static String write(Read read) {
        StringBuilder out = new StringBuilder();
        String text = read.article().text();
        out.append("# newdoc id = ").append(read.article().id()).append('\n');
        int paragraph = -1;
        for (ReadSentence sentence : read.sentences()) {
            Span span = sentence.sentence().span();
            if (sentence.sentence().paragraph() != paragraph) {
                paragraph = sentence.sentence().paragraph();
                Paragraph block = read.segmented().paragraphs().get(paragraph);
                out.append("# newpar id = ").append(paragraph + 1);
                out.append("\n# kind = ")
                        .append(block.kind().name().toLowerCase(Locale.ROOT))
                        .append('\n');
                block.repeats()
                        .ifPresent(earlier ->
                                out.append("# repeats = ").append(earlier + 1).append('\n'));
            }
            out.append("# sent_id = ")
                    .append(sentence.sentence().index() + 1)
                    .append("\n# text = ")
                    .append(oneLine(span.of(text)))
                    .append('\n');
            for (Token token : sentence.tokens()) {
                write(out, sentence, token);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void write(StringBuilder out, ReadSentence sentence, Token token) {
        out.append(token.index() + 1)
                .append('\t')
                .append(oneLine(token.form()))
                .append('\t')
                .append(oneLine(token.lemma()))
                .append('\t')
                .append(token.upos())
                .append("\t_\t")
                .append(token.feats())
                .append('\t')
                .append(token.head() + 1)
                .append('\t')
                .append(token.relation())
                .append("\t_\t");
        sentence.entityAt(token.index())
                .ifPresent(entity -> out.append("NER=")
                        .append(entity.first() == token.index() ? "B-" : "I-")
                        .append(entity.type())
                        .append('|'));
        if (token.index() + 1 < sentence.tokens().size()
                && sentence.tokens().get(token.index() + 1).span().start()
                        == token.span().end()) {
            out.append("SpaceAfter=No|");
        }
        out.append("StartChar=")
                .append(token.span().start())
                .append("|EndChar=")
                .append(token.span().end())
                .append('\n');
    }

    /** White space inside a token or a sentence would break the line format. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s", " ");
    }

    /**
     * Reads trees; the article's text is put together from the tokens and {@code SpaceAfter}, one sentence a line. The
     * words of a multi-word token are read, written together; empty nodes are skipped. Without trees (column 7 is {@code _}) every token hangs on the first.
     *
     * @throws IllegalArgumentException naming the line, if it is not CoNLL-U
     */
    public static Read parse(String id, String conllu) {
        Builder builder = new Builder();
        String[] lines = conllu.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            if (line.isBlank()) {
                builder.endSentence();
            } else if (line.charAt(0) != '#') {
                builder.token(line, i + 1);
            }
        }
        builder.endSentence();
        return builder.build(id);
    }

    /** Collects tokens into sentences and sentences into a text. */
    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<ReadSentence> read = new ArrayList<>();
        private List<Token> tokens = new ArrayList<>();
        private List<String> tags = new ArrayList<>();
        private List<Integer> lineNumbers = new ArrayList<>();
        private boolean space;
        private boolean spaceAfterJoined;

        /** Number of the last word of a multi-word token, counted from 1; 0 if there was none. */
        private int joinedUntil;

        private void token(String line, int number) {
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IllegalArgumentException(
                        "line " + number + ": " + columns.length + " columns, CoNLL-U has " + COLUMNS);
            }
            if (columns[0].contains(".")) {
                return;
            }
            try {
                if (columns[0].contains("-")) {
                    range(columns);
                } else {
                    add(columns);
                    lineNumbers.add(number);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }

        private void add(String[] columns) {
            int own = tokens.size() + 1;
            if (!columns[0].equals(Integer.toString(own))) {
                throw new IllegalArgumentException("the word has number '" + columns[0] + "', it is word " + own
                        + " of its sentence; a blank line parts sentences");
            }
            if (columns[1].isBlank()) {
                throw new IllegalArgumentException("the word is empty");
            }
            if (space && !tokens.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            text.append(columns[1]);
            int index = tokens.size();
            int head = columns[6].equals("_") ? (index == 0 ? 0 : 1) : number("head", columns[6]);
            Upos upos = columns[3].equals("_") ? Upos.X : upos(columns[3]);
            String relation = relation(columns[7]);
            tokens.add(new Token(
                    index,
                    new Span(start, text.length()),
                    columns[1],
                    columns[2].equals("_") && upos != Upos.PUNCT ? columns[1] : columns[2],
                    upos,
                    columns[5],
                    head == 0 ? Token.ROOT : head - 1,
                    relation));
            tags.add(tag(misc(columns[9], "NER").orElse("O")));
            space = spaceAfter(columns) && tokens.size() >= joinedUntil;
            if (tokens.size() == joinedUntil) {
                space = spaceAfterJoined;
            }
        }

        /** The relation without its subtype. */
        private static String relation(String column) {
            int colon = column.indexOf(':');
            String name = column.equals("_") ? "dep" : colon < 0 ? column : column.substring(0, colon);
            if (name.isBlank()) {
                throw new IllegalArgumentException("the relation '" + column + "' has no name; '_' stands for none");
            }
            return name;
        }

        /** Several words written as one, such as "don't": no space stands between them. */
        private void range(String[] columns) {
            joinedUntil = number("last word", columns[0].substring(columns[0].indexOf('-') + 1));
            spaceAfterJoined = spaceAfter(columns);
        }

        private static int number(String what, String written) {
            try {
                return Integer.parseInt(written);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "the " + what + " is '" + written + "', not the number of a word", e);
            }
        }

        private static Upos upos(String written) {
            return Arrays.stream(Upos.values())
                    .filter(u -> u.name().equalsIgnoreCase(written))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'" + written + "' is no part of speech of Universal Dependencies"));
        }

        private static String tag(String written) {
            boolean known = written.equals("O")
                    || Arrays.stream(EntityType.values())
                            .anyMatch(t -> written.equals("B-" + t) || written.equals("I-" + t));
            if (!known) {
                throw new IllegalArgumentException("the entity tag is '" + written
                        + "'; it is O, or B- or I- and one of " + Arrays.toString(EntityType.values()));
            }
            return written;
        }

        private static boolean spaceAfter(String[] columns) {
            return !misc(columns[9], "SpaceAfter").filter("No"::equals).isPresent();
        }

        private static Optional<String> misc(String column, String key) {
            for (String part : column.split("\\|")) {
                if (part.startsWith(key + "=")) {
                    return Optional.of(part.substring(key.length() + 1));
                }
            }
            return Optional.empty();
        }

        private void endSentence() {
            if (tokens.isEmpty()) {
                return;
            }
            for (Token token : tokens) {
                if (token.head() >= tokens.size() || token.head() < Token.ROOT) {
                    throw new IllegalArgumentException("line " + lineNumbers.get(token.index()) + ": head "
                            + (token.head() + 1) + " is not in the sentence, which has " + tokens.size() + " words");
                }
            }
            Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
            List<Span> spans = tokens.stream().map(Token::span).toList();
            Sentence sentence = new Sentence(sentences.size(), paragraphs.size(), span, spans);
            sentences.add(sentence);
            paragraphs.add(new Paragraph(span, ParagraphKind.BODY, OptionalInt.empty()));
            read.add(new ReadSentence(sentence, tokens, entities(tokens, tags)));
            text.append('\n');
            tokens = new ArrayList<>();
            tags = new ArrayList<>();
            lineNumbers = new ArrayList<>();
            space = false;
            joinedUntil = 0;
        }

        private Read build(String id) {
            Article article = Article.of(id, text.toString());
            return new Read(new Segmented(article, paragraphs, sentences), read);
        }
    }

    /** Entities from one BIO tag a token; an I without its B starts an entity. */
    static List<Entity> entities(List<Token> tokens, List<String> tags) {
        List<Entity> entities = new ArrayList<>();
        int first = -1;
        String type = "";
        for (int i = 0; i <= tokens.size(); i++) {
            String tag = i < tokens.size() ? tags.get(i) : "O";
            boolean continues = tag.startsWith("I-") && tag.substring(2).equals(type);
            if (first >= 0 && !continues) {
                Span span = tokens.get(first).span().union(tokens.get(i - 1).span());
                entities.add(new Entity(span, first, i, EntityType.valueOf(type)));
                first = -1;
                type = "";
            }
            if (tag.length() > 2 && !continues) {
                first = i;
                type = tag.substring(2);
            }
        }
        return entities;
    }
}
