package org.casus.event;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.codebook.WordClasses;
import org.casus.model.Stance;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** What the words of {@code speech.tsv} say of a token: how it tells that somebody says something. */
final class SpeechWords {

    private static final WordClasses WORDS = WordClasses.load(SpeechWords.class, "speech.tsv");

    /** Verbs that are of speech only with one of these beside them. */
    private static final Map<String, Set<String>> PARTICLES = Map.of(
            "own", Set.of("up"),
            "brush", Set.of("aside", "off", "away"),
            "wave", Set.of("aside", "off", "away"),
            "walk", Set.of("back"),
            "take", Set.of("back"),
            "rule", Set.of("out"),
            "go", Set.of("on"));

    private SpeechWords() {}

    static boolean is(String kind, Token token) {
        if (WORDS.has(kind, token.lemma().toLowerCase(Locale.ROOT))) {
            return true;
        }
        return token.upos() == Upos.VERB
                && bases(token.form().toLowerCase(Locale.ROOT)).anyMatch(base -> WORDS.has(kind, base));
    }

    /** What an inflected form may come from, for verbs whose lemma the reader does not get right. */
    private static Stream<String> bases(String form) {
        if (form.endsWith("ied") || form.endsWith("ies")) {
            return Stream.of(form.substring(0, form.length() - 3) + "y");
        }
        if (form.endsWith("ed")) {
            return Stream.of(form.substring(0, form.length() - 2), form.substring(0, form.length() - 1));
        }
        return form.endsWith("s") ? Stream.of(form.substring(0, form.length() - 1)) : Stream.empty();
    }

    static boolean isForm(String kind, Token token) {
        return WORDS.has(kind, token.form().toLowerCase(Locale.ROOT));
    }

    /** What the subject of this verb does to what is told, if it is a verb of speech at all. */
    static Optional<Stance> stance(DependencyTree tree, Token verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        if (PARTICLES.containsKey(lemma) && particle(tree, verb).isEmpty()) {
            return Optional.empty();
        }
        if (is("confirm", verb)) {
            return Optional.of(Stance.CONFIRMS);
        }
        if (is("deny", verb)) {
            return Optional.of(Stance.DENIES);
        }
        if (is("retract", verb)) {
            return Optional.of(Stance.RETRACTS);
        }
        boolean says = is("say", verb) || is("accuse", verb) || is("promise", verb) || is("ask", verb);
        boolean puts = lemma.equals("put")
                && tree.children(verb.index(), "obj").stream()
                        .anyMatch(o -> o.form().equalsIgnoreCase("it"));
        return says || puts || lemma.equals("rule") ? Optional.of(Stance.ASSERTS) : Optional.empty();
    }

    /** "Owned up", "brushed aside": the word that makes the verb one of speech. */
    static Optional<Token> particle(DependencyTree tree, Token verb) {
        Set<String> wanted = PARTICLES.getOrDefault(verb.lemma().toLowerCase(Locale.ROOT), Set.of());
        int next = verb.index() + 1;
        return tree.children(verb.index()).stream()
                .filter(t -> wanted.contains(t.form().toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> next < tree.size()
                                && wanted.contains(tree.token(next).form().toLowerCase(Locale.ROOT))
                        ? Optional.of(tree.token(next))
                        : Optional.empty());
    }

    /** "Neither confirmed nor denied" leaves it open. */
    static boolean isNeither(DependencyTree tree, Token verb) {
        Token first = verb.is("conj") && verb.head() != Token.ROOT ? tree.token(verb.head()) : verb;
        return tree.children(first.index()).stream().anyMatch(c -> c.form().equalsIgnoreCase("neither"));
    }
}
