package org.casus.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** Who is the subject of a verb of speech, as the sentence has it. */
final class SayingSubjects {

    private static final int DEPTH = 4;

    private final DependencyTree tree;
    private final Clause clause;

    SayingSubjects(DependencyTree tree, Clause clause) {
        this.tree = tree;
        this.clause = clause;
    }

    Optional<Token> agent(Token verb) {
        return clause.obliques(verb, "by").stream()
                .filter(t -> t.index() > verb.index())
                .findFirst();
    }

    /** The subject of a verb, or of the verb or noun that it hangs on. */
    Optional<Token> subject(Token verb) {
        Optional<Token> own =
                tree.child(verb.index(), "nsubj", "csubj").filter(t -> !t.form().equalsIgnoreCase("there"));
        if (own.isPresent()) {
            return own.flatMap(s -> referent(verb, s));
        }
        Optional<Token> strayed = strayed(verb);
        if (strayed.isPresent()) {
            return strayed;
        }
        if (verb.head() == Token.ROOT) {
            return Optional.empty();
        }
        Token head = tree.token(verb.head());
        boolean relays = SpeechWords.is("quote", head) || head.lemma().equals("report");
        if (relays && SaidWords.marked(tree, verb, "as")) {
            return clause.isPassive(head) ? tree.child(head.index(), "nsubj") : tree.child(head.index(), "obj");
        }
        if (verb.is("acl")) {
            return Optional.of(head);
        }
        boolean shares =
                verb.is("conj") || verb.is("xcomp") || verb.is("advcl") || verb.is("ccomp") || verb.is("parataxis");
        return shares ? subjectAbove(head, DEPTH) : Optional.empty();
    }

    /** "It was shot down, the general said": the parser may hang the general on what is said. */
    private Optional<Token> strayed(Token verb) {
        for (Token said : tree.children(verb.index(), "ccomp")) {
            for (Token noun : tree.children(said.index(), "nsubj", "appos", "obl", "parataxis")) {
                int start = tree.subtree(noun.index()).nextSetBit(0);
                boolean between = noun.index() > said.index() && noun.index() < verb.index();
                if (between
                        && noun.upos() != Upos.VERB
                        && tree.token(start - 1).form().equals(",")) {
                    return Optional.of(noun);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Token> subjectAbove(Token verb, int depth) {
        Optional<Token> own = tree.child(verb.index(), "nsubj");
        if (own.isPresent() || depth == 0 || verb.head() == Token.ROOT) {
            return own.flatMap(s -> referent(verb, s));
        }
        return verb.is("acl") ? Optional.of(tree.token(verb.head())) : subjectAbove(tree.token(verb.head()), depth - 1);
    }

    /** "A man who said": who stands for the man. */
    private Optional<Token> referent(Token verb, Token subject) {
        boolean relative = subject.has("PronType", "Rel")
                || Set.of("who", "which", "that").contains(subject.form().toLowerCase(Locale.ROOT));
        if (!relative) {
            return Optional.of(subject);
        }
        Token at = verb;
        for (int i = 0; i < DEPTH && at.head() != Token.ROOT; i++) {
            if (at.is("acl")) {
                return Optional.of(tree.token(at.head()));
            }
            at = tree.token(at.head());
        }
        return Optional.empty();
    }
}
