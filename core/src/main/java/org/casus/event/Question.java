package org.casus.event;

import java.util.Optional;
import java.util.stream.Stream;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** Whether a sentence asks for what it tells of an act. */
final class Question {

    private final DependencyTree tree;
    private final Operators operators;
    private final Governors governors;

    Question(DependencyTree tree, Operators operators, Governors governors) {
        this.tree = tree;
        this.operators = operators;
        this.governors = governors;
    }

    /** Whether the sentence is a question that reaches the act: not a clause beside it, which tells a fact. */
    boolean reaches(Token trigger) {
        boolean mark = false;
        for (int i = trigger.index() + 1; i < tree.size(); i++) {
            mark |= tree.token(i).form().equals("?");
        }
        return mark
                && path(trigger)
                        .noneMatch(token -> (token.is("acl") || token.is("advcl")) && !governors.isInfinitive(token));
    }

    /** Whether a question takes the act for granted: "Who did it?" */
    boolean takesForGranted(Token trigger) {
        return path(trigger)
                .flatMap(token -> tree.children(token.index(), "nsubj", "obj", "obl", "advmod").stream())
                .anyMatch(t -> operators.holds("presupposing", t.form()));
    }

    /** The token and those above it. */
    private Stream<Token> path(Token token) {
        return Stream.iterate(Optional.of(token), Optional::isPresent, at -> at.flatMap(t -> tree.head(t.index())))
                .limit(tree.size())
                .flatMap(Optional::stream);
    }
}
