package org.casus.reader;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.codebook.TsvTable;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.ReadSentence;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;

/** One sentence while its windows are decoded. For one thread, used again for every sentence. */
final class Draft {

    private static final Map<String, String> IRREGULAR =
            TsvTable.load(Draft.class, "irregular.tsv", "form", "lemma").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.text("form"), row -> row.text("lemma")));

    private static final String LINK = "parataxis";
    private static final String ROOT = "root";

    private final Labels labels;
    private final Answers answers;
    private final EntityPath path;
    private final SpanningTree tree = new SpanningTree();
    private final int[] heads = new int[Window.WORDS];
    private final int[] entityLabels = new int[Window.WORDS];
    private final StringBuilder scratch = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private String text = "";
    private List<Span> spans = List.of();
    private int root = Token.ROOT;

    Draft(Labels labels) {
        this.labels = labels;
        answers = new Answers(labels.entities().size());
        path = new EntityPath(labels.entities());
    }

    /** Where the heads' answers for the next window go. */
    Answers answers() {
        return answers;
    }

    void begin(String newText, Sentence sentence) {
        text = newText;
        spans = sentence.tokens();
        root = Token.ROOT;
        tokens.clear();
        entities.clear();
    }

    /** Adds the next window; the root of every window but the first hangs on the root of the one before. */
    void add(int words) {
        int offset = tokens.size();
        tree.heads(answers.arc, words, heads);
        path.decode(answers.entity, words, entityLabels);
        int last = root;
        for (int word = 0; word < words; word++) {
            boolean top = heads[word] == 0;
            root = top ? offset + word : root;
            int head = top ? last : offset + heads[word] - 1;
            String relation = top ? (last == Token.ROOT ? ROOT : LINK) : relation(words, word);
            tokens.add(token(word, offset + word, head, relation));
        }
        addEntities(offset, words);
    }

    private String relation(int words, int word) {
        return label(labels.relations(), answers.rel, word * (words + 1) + heads[word], "rel");
    }

    private Token token(int word, int index, int head, String relation) {
        Span span = spans.get(index);
        String form = span.of(text);
        Upos upos = label(labels.upos(), answers.upos, word, "upos");
        return new Token(
                index,
                span,
                form,
                lemma(word, form, upos),
                upos,
                label(labels.feats(), answers.feats, word, "feats"),
                head,
                relation);
    }

    private String lemma(int word, String form, Upos upos) {
        String lower = "";
        if (upos == Upos.VERB || labels.looksUp(upos)) {
            lower = form.toLowerCase(Locale.ROOT);
            Optional<String> known = labels.lemma(lower, upos);
            if (known.isPresent()) {
                return known.get();
            }
            if (upos == Upos.VERB && IRREGULAR.containsKey(lower)) {
                return IRREGULAR.get(lower);
            }
        }
        for (int i = 0; i < Answers.LEMMAS; i++) {
            LemmaScript script = label(labels.lemmas(), answers.lemma, word * Answers.LEMMAS + i, "lemma");
            if (script.lower() && lower.isEmpty()) {
                lower = form.toLowerCase(Locale.ROOT);
            }
            Optional<String> lemma = script.apply(form, lower, scratch);
            if (lemma.isPresent()) {
                return lemma.get();
            }
        }
        return form.toLowerCase(Locale.ROOT);
    }

    private static <T> T label(List<T> labels, LongBuffer answers, int at, String output) {
        long index = answers.get(at);
        if (index < 0 || index >= labels.size()) {
            throw new IllegalStateException("The reader model does not fit its labels: output '" + output + "' names "
                    + index + " of " + labels.size() + " labels.");
        }
        return labels.get((int) index);
    }

    /** An entity does not go on from one window into the next: no row of labels begins inside one. */
    private void addEntities(int offset, int words) {
        int first = 0;
        for (int word = 1; word <= words; word++) {
            if (word == words || path.ends(entityLabels[word])) {
                addEntity(offset + first, offset + word, path.type(entityLabels[first]));
                first = word;
            }
        }
    }

    private void addEntity(int first, int end, Optional<EntityType> type) {
        if (type.isPresent()) {
            Span span = spans.get(first).union(spans.get(end - 1));
            entities.add(new Entity(span, first, end, type.get()));
        }
    }

    /**
     * The sentence that was read. Its dateline hangs on what follows, not the other way round.
     *
     * @param dateline number of words in the dateline
     */
    ReadSentence finished(Sentence sentence, int dateline) {
        if (dateline > 0) {
            hangDateline(dateline);
        }
        ReadSentence read = new ReadSentence(sentence, tokens, entities);
        tokens.clear();
        if (read.tokens().size() > Window.WORDS) {
            tokens = new ArrayList<>();
        }
        return read;
    }

    private void hangDateline(int main) {
        int first = -1;
        int second = -1;
        for (Token token : tokens) {
            first = first < 0 && token.index() < main && token.head() == Token.ROOT ? token.index() : first;
            second = second < 0 && token.index() >= main && token.head() == first ? token.index() : second;
        }
        if (first >= 0 && second >= 0) {
            tokens.set(first, withHead(tokens.get(first), second, LINK));
            tokens.set(second, withHead(tokens.get(second), Token.ROOT, ROOT));
        }
    }

    private static Token withHead(Token token, int head, String relation) {
        return new Token(
                token.index(), token.span(), token.form(), token.lemma(), token.upos(), token.feats(), head, relation);
    }
}
