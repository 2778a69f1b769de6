package org.casus.event;

import java.util.Optional;
import org.casus.event.Governors.Effect;
import org.casus.event.Governors.Operator;
import org.casus.model.Status;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** What an operator makes of an act, given what is said of the operator: "refused", "did not refuse", "may refuse". */
final class OperatorEffect {

    private final DependencyTree tree;
    private final Operators operators;
    private final ClauseStatus clauses;

    OperatorEffect(DependencyTree tree, Operators operators, ClauseStatus clauses) {
        this.tree = tree;
        this.operators = operators;
        this.clauses = clauses;
    }

    Optional<Verdict> of(Operator operator, Token governor, Token token, Verdict outer) {
        String reason = operator.reason();
        boolean open = outer.is(Status.HYPOTHETICAL);
        boolean denied = outer.is(Status.NEGATED);
        if (operator.own() && operator.effect() != Effect.CALLED_OFF && clauses.isNoLonger(governor)) {
            return Optional.of(Verdict.willed(Status.CANCELLED, "no longer " + reason));
        }
        if (denied && operators.has("claim", governor)) {
            return Optional.of(Verdict.of(Status.NEGATED, outer.reason()));
        }
        return switch (operator.effect()) {
            case PLANNED -> Optional.of(planned(operator, governor, token, outer));
            case WISHED ->
                Optional.of(
                        outer.is(Status.CANCELLED)
                                ? Verdict.willed(Status.CANCELLED, outer.reason())
                                : denied && operator.own()
                                        ? Verdict.willed(Status.NEGATED, "not " + reason)
                                        : Verdict.of(Status.HYPOTHETICAL, reason));
            case UNDONE -> {
                if (isLeftOpen(governor) && (denied || open)) {
                    yield Optional.of(Verdict.of(Status.HYPOTHETICAL, "neither said nor denied"));
                }
                yield Optional.of(
                        denied
                                ? new Verdict(Status.ACTUAL, false, "not " + reason)
                                : Verdict.of(open ? Status.HYPOTHETICAL : Status.NEGATED, reason));
            }
            case CALLED_OFF ->
                Optional.of(
                        denied
                                ? Verdict.willed(Status.FUTURE, "not " + reason)
                                : open
                                        ? Verdict.of(Status.HYPOTHETICAL, reason)
                                        : Verdict.willed(Status.CANCELLED, reason));
            case UNSETTLED ->
                denied || open ? Optional.of(Verdict.of(Status.HYPOTHETICAL, "not " + reason)) : Optional.empty();
        };
    }

    /** What was planned is ahead, unless the plan is off, denied or open, or had been made and was not kept. */
    private Verdict planned(Operator operator, Token governor, Token token, Verdict outer) {
        if (outer.isOff()) {
            return Verdict.willed(outer.status(), outer.reason());
        }
        if (outer.is(Status.HYPOTHETICAL)) {
            return Verdict.of(Status.HYPOTHETICAL, outer.reason());
        }
        boolean plan = operators.has("due", governor) || operators.has("goingTo", governor);
        boolean had = tree.children(governor.index(), "aux").stream()
                .anyMatch(a -> Operators.lower(a.form()).equals("had"));
        boolean supposed = operators.has("supposed", governor)
                && (clauses.isPast(governor)
                        && tree.children(governor.index(), "aux").stream().noneMatch(a -> a.has("Tense", "Pres")));
        boolean unkept = plan && (had || clauses.isPerfect(token)) && !token.is("nsubj") && !token.is("obj");
        return unkept || supposed
                ? Verdict.willed(Status.CANCELLED, "had been " + operator.reason())
                : Verdict.willed(Status.FUTURE, operator.reason());
    }

    /** "Would not rule out", "neither confirmed nor denied". */
    private boolean isLeftOpen(Token governor) {
        boolean confirms = operators.has("settled", governor)
                || tree.children(governor.index(), "conj").stream().anyMatch(t -> operators.has("settled", t))
                || (governor.is("conj")
                        && tree.head(governor.index())
                                .filter(h -> operators.has("settled", h))
                                .isPresent());
        return confirms || operators.has("excluded", governor);
    }
}
