package org.casus.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.codebook.TsvTable;
import org.casus.model.ReadSentence;
import org.casus.model.Sentence;
import org.casus.model.Token;
import org.casus.model.Upos;

/** One sentence while its windows are decoded: indices of labels by word. */
final class Draft {

    private static final Map<String, String> IRREGULAR =
            TsvTable.load(Draft.class, "irregular.tsv", "form", "lemma").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.text("form"), row -> row.text("lemma")));

    private static final String LINK = "parataxis";
    private static final String ROOT = "root";

    private final Labels labels;
    private final Sentence sentence;
    private final List<String> forms;
    private final List<Token> tokens;
    private final List<String> tags;
    private int root = Token.ROOT;

    Draft(Labels labels, Sentence sentence, List<String> forms) {
        this.labels = labels;
        this.sentence = sentence;
        this.forms = forms;
        this.tokens = new ArrayList<>(forms.size());
        this.tags = new ArrayList<>(forms.size());
    }

    /** Adds the next window; the root of every window but the first hangs on the root of the one before. */
    void add(Scores scores, EntityPath path) {
        int offset = tokens.size();
        int[] heads = new int[scores.words];
        int[] entities = new int[scores.words];
        SpanningTree.heads(scores.arcs, scores.words, heads);
        path.decode(scores.entities, scores.words, entities);
        int last = root;
        for (int word = 0; word < scores.words; word++) {
            boolean top = heads[word] == 0;
            root = top ? offset + word : root;
            int head = top ? last : offset + heads[word] - 1;
            String relation = top ? (last == Token.ROOT ? ROOT : LINK) : relation(scores, word, heads[word]);
            tokens.add(token(scores, word, offset + word, head, relation));
            tags.add(labels.entities().get(entities[word]));
        }
    }

    private Token token(Scores scores, int word, int index, int head, String relation) {
        String form = forms.get(index);
        Upos upos = labels.upos().get(best(scores.upos, word, labels.upos().size()));
        return new Token(
                index,
                sentence.tokens().get(index),
                form,
                lemma(scores, word, form, upos),
                upos,
                labels.feats().get(best(scores.feats, word, labels.feats().size())),
                head,
                relation);
    }

    private String lemma(Scores scores, int word, String form, Upos upos) {
        String lower = form.toLowerCase(Locale.ROOT);
        Optional<String> known = labels.lemma(lower, upos);
        if (known.isPresent()) {
            return known.get();
        }
        if (upos == Upos.VERB && IRREGULAR.containsKey(lower)) {
            return IRREGULAR.get(lower);
        }
        int size = labels.lemmas().size();
        int tried = best(scores.lemmas, word, size);
        for (int i = 0; i < size && tried >= 0; i++) {
            Optional<String> lemma = labels.lemmas().get(tried).apply(form);
            if (lemma.isPresent()) {
                return lemma.get();
            }
            tried = next(scores.lemmas, word * size, size, tried);
        }
        return lower;
    }

    /** The best index in one row of scores, the lowest of equals. */
    private static int best(float[] scores, int row, int size) {
        int start = row * size;
        int best = 0;
        for (int i = 1; i < size; i++) {
            best = scores[start + i] > scores[start + best] ? i : best;
        }
        return best;
    }

    /** The best index behind {@code before} in the order of the scores, or -1. */
    private static int next(float[] scores, int start, int size, int before) {
        float limit = scores[start + before];
        int best = -1;
        for (int i = 0; i < size; i++) {
            float score = scores[start + i];
            boolean behind = score < limit || (score == limit && i > before);
            best = behind && (best < 0 || score > scores[start + best]) ? i : best;
        }
        return best;
    }

    /** The best relation to a head that is a word: never {@code root}. */
    private String relation(Scores scores, int word, int head) {
        int size = labels.relations().size();
        int start = (word * (scores.words + 1) + head) * size;
        int best = -1;
        for (int i = 0; i < size; i++) {
            boolean better = best < 0 || scores.relations[start + i] > scores.relations[start + best];
            best = better && !labels.relations().get(i).equals(ROOT) ? i : best;
        }
        return labels.relations().get(best);
    }

    ReadSentence finished() {
        return new ReadSentence(sentence, tokens, Conllu.entities(tokens, tags));
    }

    /** As {@link #finished}, but what stands before token {@code main} hangs on what follows, not the other way round. */
    ReadSentence finishedBehind(int main) {
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
        return finished();
    }

    private static Token withHead(Token token, int head, String relation) {
        return new Token(
                token.index(), token.span(), token.form(), token.lemma(), token.upos(), token.feats(), head, relation);
    }
}
