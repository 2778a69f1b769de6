package org.casus.event;

import java.util.Optional;
import org.casus.model.Status;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** What the words around a noun say of the act it names: "the planned visit", "no talks", "an arrest that is due". */
final class NounStatus {

    private final Scene scene;
    private final DependencyTree tree;
    private final Operators operators;

    NounStatus(Scene scene, Operators operators) {
        this.scene = scene;
        this.tree = scene.tree();
        this.operators = operators;
    }

    Verdict of(Token noun) {
        for (Token word : tree.children(noun.index(), "amod", "det", "case", "advmod", "fixed", "compound")) {
            Optional<Verdict> said = modifier(word);
            if (said.isPresent()) {
                return said.orElseThrow();
            }
        }
        return postponed(noun);
    }

    private Optional<Verdict> modifier(Token word) {
        String form = Operators.lower(word.form());
        if (operators.holds("cancelled", form)) {
            return Optional.of(Verdict.willed(Status.CANCELLED, "\"" + form + "\""));
        }
        if (operators.holds("prevented", form) || isWouldBe(word)) {
            return Optional.of(Verdict.of(Status.NEGATED, "\"" + form + "\""));
        }
        if (operators.holds("planned", form) || form.equals("due")) {
            return Optional.of(Verdict.willed(Status.FUTURE, "\"" + form + "\""));
        }
        if (operators.holds("proposed", form)) {
            return Optional.of(Verdict.of(Status.HYPOTHETICAL, "\"" + form + "\""));
        }
        boolean none = (form.equals("no") && word.is("det")) || form.equals("without");
        boolean instead =
                word.is("case") && (form.equals("instead") || form.equals("lieu")) && tree.has(word.index(), "fixed");
        return none || instead ? Optional.of(Verdict.of(Status.NEGATED, "\"" + form + "\"")) : Optional.empty();
    }

    private boolean isWouldBe(Token word) {
        return Operators.lower(word.form()).equals("be")
                && word.is("amod")
                && tree.children(word.index()).stream()
                        .anyMatch(t -> Operators.lower(t.form()).equals("would"));
    }

    /** "The visit planned for Sunday", "talks to be held in May", "a strike starting tomorrow". */
    private Verdict postponed(Token noun) {
        for (Token clause : tree.children(noun.index(), "acl")) {
            boolean bare = !tree.has(clause.index(), "nsubj", "aux");
            boolean infinitive = clause.has("VerbForm", "Inf")
                    && scene.clause().isPassive(clause)
                    && tree.children(clause.index(), "mark").stream()
                            .anyMatch(m -> m.lemma().equals("to"));
            if ((bare && operators.has("dueFor", clause)) || infinitive) {
                return Verdict.willed(Status.FUTURE, "\"" + clause.form() + "\"");
            }
        }
        return Verdict.actual();
    }
}
