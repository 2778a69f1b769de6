package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.model.Stance;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** How a speaker answers something said before, which a word such as "it" or "the report" stands for. */
final class Answers {

    private Answers() {}

    /** What somebody does to a claim by this verb, whose object is the claim: "denies", "calls baseless". */
    static Optional<Stance> stance(DependencyTree tree, Clause clause, Token verb) {
        if (clause.isNegated(verb)) {
            return Optional.empty();
        }
        if (verb.lemma().equals("call")
                || verb.lemma().equals("describe")
                || verb.lemma().equals("label")) {
            boolean isFalse = tree.subtree(verb.index()).stream()
                    .anyMatch(i -> i > verb.index() && SpeechWords.isForm("false", tree.token(i)));
            return isFalse ? Optional.of(Stance.DENIES) : Optional.empty();
        }
        return SpeechWords.stance(tree, verb).filter(s -> s != Stance.ASSERTS);
    }

    /** The answer of a sentence to what the sentences before it tell. */
    static Optional<Saying> in(DependencyTree tree, Clause clause) {
        for (Token verb : tree.sentence().tokens()) {
            Optional<Token> speaker = tree.child(verb.index(), "nsubj");
            boolean main = verb.is("root") || verb.is("parataxis") || verb.is("conj") || verb.is("ccomp");
            if (main && speaker.isPresent()) {
                Optional<Stance> stance = stance(tree, clause, verb)
                        .filter(a -> isOfBefore(tree, verb, a == Stance.DENIES))
                        .or(() -> untrue(tree, verb));
                if (stance.isPresent()) {
                    return Optional.of(
                            Saying.of(speaker, verb.span(), verb, tree.subtree(verb.index()), stance.orElseThrow()));
                }
            }
        }
        return Optional.empty();
    }

    /** "Said the report was false", "admitted that he had been wrong". */
    private static Optional<Stance> untrue(DependencyTree tree, Token verb) {
        boolean mistaken = tree.children(verb.index(), "ccomp", "parataxis").stream()
                .anyMatch(c -> SpeechWords.stance(tree, verb).isPresent()
                        && SpeechWords.isForm("mistaken", c)
                        && tree.children(c.index(), "nsubj").stream()
                                .anyMatch(s -> s.upos() == Upos.PRON && !SpeechWords.isForm("anaphor", s)));
        if (mistaken) {
            return Optional.of(Stance.RETRACTS);
        }
        return tree.children(verb.index(), "ccomp").stream()
                        .anyMatch(c -> SpeechWords.is("say", verb)
                                && SpeechWords.isForm("false", c)
                                && tree.children(c.index(), "nsubj").stream().anyMatch(s -> isClaim(tree, s)))
                ? Optional.of(Stance.DENIES)
                : Optional.empty();
    }

    /**
     * Whether the object stands for what was said before.
     *
     * @param open whether it may be left out: "Moscow denies."
     */
    private static boolean isOfBefore(DependencyTree tree, Token verb, boolean open) {
        List<Token> objects = tree.children(verb.index(), "obj", "xcomp", "ccomp", "obl", "advcl");
        boolean alone = objects.stream().noneMatch(o -> o.index() > verb.index());
        return (open && alone)
                || objects.stream().anyMatch(o -> isClaim(tree, o))
                || tree.children(verb.index(), "ccomp", "xcomp").stream()
                        .anyMatch(c -> tree.children(c.index(), "nsubj", "obj").stream()
                                .anyMatch(s -> isClaim(tree, s)));
    }

    /** "It", "the report", "any involvement": no word of what was done, and nothing that hangs on it. */
    private static boolean isClaim(DependencyTree tree, Token object) {
        if (SpeechWords.isForm("anaphor", object)) {
            return true;
        }
        boolean bare = tree.children(object.index(), "acl", "ccomp", "nmod").stream()
                .allMatch(c -> c.index() < object.index());
        boolean pointing = tree.children(object.index(), "det").stream()
                        .anyMatch(d ->
                                !d.form().equalsIgnoreCase("a") && !d.form().equalsIgnoreCase("an"))
                || tree.has(object.index(), "nmod");
        boolean claim = SpeechWords.is("doubt", object) || SpeechWords.is("noun", object);
        boolean plural = object.has("Number", "Plur");
        return (claim && bare && (pointing || plural)) || (SpeechWords.is("guilt", object) && bare);
    }
}
