package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.WordClasses;
import org.casus.model.ReadSentence;
import org.casus.model.Status;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * What the words after an act that is open or ahead say became of it: "... agreed to meet. The plan was dropped", "... would
 * meet. They did". Asks the rest of the sentence and the next ones of the paragraph.
 */
final class Sequel {

    /** How many sentences are asked. */
    private static final int REACH = 2;

    private static final Set<String> IT = Set.of("it", "this", "that", "them", "they");

    private static final Set<String> OTHER = Set.of("a", "an", "another", "no", "any", "some");

    private final Scene scene;
    private final WordClasses classes;

    Sequel(Scene scene, WordClasses classes) {
        this.scene = scene;
        this.classes = classes;
    }

    /** @param asked whether the act is only asked about, so that a denial answers it */
    Optional<Verdict> of(Token trigger, boolean asked) {
        Optional<Verdict> here = in(scene, trigger, trigger.index() + 1, asked);
        List<ReadSentence> sentences = scene.resolved().marked().read().sentences();
        int paragraph = sentences.get(scene.sentence()).sentence().paragraph();
        for (int i = 1; here.isEmpty() && i <= REACH && scene.sentence() + i < sentences.size(); i++) {
            int next = scene.sentence() + i;
            if (sentences.get(next).sentence().paragraph() != paragraph) {
                break;
            }
            here = in(new Scene(scene.resolved(), next), trigger, 0, asked);
        }
        return here.map(Verdict::asToldLater);
    }

    private Optional<Verdict> in(Scene later, Token trigger, int from, boolean asked) {
        DependencyTree tree = later.tree();
        Operators operators = new Operators(classes, tree);
        ClauseStatus clauses = new ClauseStatus(later, operators);
        boolean same = later.sentence() == scene.sentence();
        for (int i = from; i < tree.size(); i++) {
            Token verb = tree.token(i);
            boolean governs = verb.upos() == Upos.VERB
                    || (verb.upos() == Upos.AUX && !verb.is("aux") && !verb.is("cop"))
                    || tree.has(i, "cop");
            boolean above = same
                    && (tree.dominates(trigger.index(), i)
                            || (tree.dominates(i, trigger.index()) && !operators.has("relented", verb)));
            if (governs && !above) {
                Optional<Verdict> found = judged(later, operators, clauses, verb, trigger, asked, same);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> judged(
            Scene later,
            Operators operators,
            ClauseStatus clauses,
            Token verb,
            Token trigger,
            boolean asked,
            boolean same) {
        Verdict told = clauses.of(verb);
        boolean done = told.is(Status.ACTUAL);
        boolean not = told.is(Status.NEGATED);
        if (!done && !not) {
            return Optional.empty();
        }
        DependencyTree tree = later.tree();
        String words = "\"" + verb.form() + "\" further on";
        boolean ellipsis = verb.lemma().equals("do")
                && Operators.lower(verb.form()).equals("did")
                && tree.has(verb.index(), "nsubj")
                && !tree.has(verb.index(), "obj", "xcomp", "ccomp");
        if ((ellipsis && !same) || operators.has("fulfilled", verb)) {
            return Optional.of(Verdict.of(done ? Status.ACTUAL : Status.NEGATED, words));
        }
        if (not && operators.has("obeyed", verb)) {
            return Optional.of(Verdict.of(Status.NEGATED, words));
        }
        if (done && operators.has("relented", verb)) {
            return Optional.of(Verdict.willed(Status.CANCELLED, words));
        }
        boolean off = operators.has("calledOff", verb) || operators.has("takenBack", verb);
        boolean act = tree.children(verb.index(), "obj", "nsubj", "obl").stream()
                .filter(t -> t.is("obj") || (t.is("obl") ? isFrom(later, operators, t) : isUndergone(later, verb)))
                .anyMatch(t -> takesUp(tree, operators, t, trigger));
        if (done && off && act) {
            return Optional.of(Verdict.willed(Status.CANCELLED, words));
        }
        boolean denies = operators.has("denied", verb)
                && tree.children(verb.index(), "obj").stream().anyMatch(t -> IT.contains(Operators.lower(t.form())));
        return asked && done && denies ? Optional.of(Verdict.of(Status.NEGATED, words)) : Optional.empty();
    }

    /** "Went back on that". */
    private static boolean isFrom(Scene later, Operators operators, Token phrase) {
        return later.clause()
                .preposition(phrase)
                .filter(p -> operators.holds("awayFrom", p))
                .isPresent();
    }

    /** Whether what is said of the subject is done to it: "was dropped", "is off". */
    private static boolean isUndergone(Scene later, Token predicate) {
        return later.clause().isPassive(predicate) || later.tree().has(predicate.index(), "cop");
    }

    /** "It", "the plan", "the ceremony", "the visit" after "will visit"; "a visit" is another one. */
    private static boolean takesUp(DependencyTree tree, Operators operators, Token token, Token trigger) {
        boolean known =
                tree.children(token.index(), "det").stream().noneMatch(d -> OTHER.contains(Operators.lower(d.form())));
        return IT.contains(Operators.lower(token.form()))
                || (known
                        && (operators.has("intent", token)
                                || operators.has("occasion", token)
                                || (token.upos() == Upos.NOUN && token.lemma().equals(trigger.lemma()))));
    }
}
