package org.casus.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.EntityType;
import org.casus.model.Span;

/**
 * Where the parts of an annotated text stand, in characters of the text without white space: so two files can be laid
 * side by side whatever their spacing.
 */
final class Layout {

    /** The names that are scored. */
    static final List<EntityType> TYPES = List.of(EntityType.PER, EntityType.ORG, EntityType.LOC);

    /**
     * A word in its place.
     *
     * @param span its own, or that of its token if several words are written as one
     * @param shared whether several words are written as one here
     * @param head index of the head among all words of the text, or {@link AnnotatedText.Word#ROOT}
     */
    record Placed(Span span, boolean shared, int head, AnnotatedText.Word word) {}

    /** A name in its place. */
    record Name(Span span, EntityType type) {}

    final String characters;
    final List<Span> tokens = new ArrayList<>();
    final List<Span> sentences = new ArrayList<>();
    final List<Placed> words = new ArrayList<>();
    final Set<Name> names = new HashSet<>();

    Layout(AnnotatedText text) {
        StringBuilder all = new StringBuilder();
        for (AnnotatedText.Sentence sentence : text.sentences()) {
            add(sentence, all);
        }
        characters = all.toString();
    }

    private void add(AnnotatedText.Sentence sentence, StringBuilder all) {
        int start = all.length();
        int first = words.size();
        List<Span> pieces = new ArrayList<>();
        for (AnnotatedText.Token token : sentence.tokens()) {
            String surface = withoutSpace(token.surface());
            Span span = new Span(all.length(), all.length() + surface.length());
            all.append(surface);
            tokens.add(span);
            boolean shared = token.words().size() > 1;
            for (AnnotatedText.Word word : token.words()) {
                int head = word.head() == AnnotatedText.Word.ROOT ? word.head() : first + word.head();
                words.add(new Placed(span, shared, head, word));
            }
            pieces.addAll(pieces(token, span, surface));
        }
        sentences.add(new Span(start, all.length()));
        addNames(first, pieces);
    }

    /** Where each word of a token stands, as far as can be told: a name may end inside a token, as in "Klow's". */
    private static List<Span> pieces(AnnotatedText.Token token, Span span, String surface) {
        List<Span> pieces = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (AnnotatedText.Word word : token.words()) {
            int start = span.start() + joined.length();
            joined.append(withoutSpace(word.form()));
            pieces.add(new Span(start, span.start() + joined.length()));
        }
        boolean whole = joined.toString().equals(surface);
        return whole ? pieces : token.words().stream().map(word -> span).toList();
    }

    private void addNames(int first, List<Span> pieces) {
        Optional<EntityType> type = Optional.empty();
        Span span = new Span(0, 0);
        for (int i = 0; i < pieces.size(); i++) {
            String tag = words.get(first + i).word().tag();
            Optional<EntityType> next = type(tag);
            if (next.isPresent() && next.equals(type) && tag.startsWith("I-")) {
                span = span.union(pieces.get(i));
            } else {
                addName(type, span);
                type = next;
                span = pieces.get(i);
            }
        }
        addName(type, span);
    }

    private void addName(Optional<EntityType> type, Span span) {
        type.ifPresent(t -> names.add(new Name(span, t)));
    }

    private static Optional<EntityType> type(String tag) {
        return TYPES.stream()
                .filter(type -> tag.length() > 2 && tag.substring(2).equals(type.name()))
                .findFirst();
    }

    private static String withoutSpace(String form) {
        StringBuilder kept = new StringBuilder(form.length());
        form.codePoints().filter(c -> !AnnotatedText.isSpace(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
