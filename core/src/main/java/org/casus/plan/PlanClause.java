package org.casus.plan;

import java.util.Optional;
import org.casus.event.SentenceView;
import org.casus.model.PlanChange;
import org.casus.model.Span;
import org.casus.model.TimeExpression;
import org.casus.model.Token;

/** A sentence that holds a word of a plan, with what every rule on it asks for. */
record PlanClause(PlanWords words, SentenceView view, Mood mood, Conditions conditions, PlanTimes times) {

    /** Longer stretches between two words are not shown as one. */
    private static final int LONG = 60;

    private static final int DEPTH = 4;

    static PlanClause of(PlanWords words, SentenceView view, PlanTimes times) {
        return new PlanClause(words, view, new Mood(words, view), new Conditions(words, view), times);
    }

    /** Whether a verb tells what somebody denies. */
    boolean isDenied(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < DEPTH; steps++) {
            Optional<Token> head = view.tree().head(at.index());
            boolean content = at.is("ccomp") || at.is("acl") || at.is("obj") || at.is("xcomp") || at.is("advcl");
            if (head.isEmpty() || !content) {
                return false;
            }
            at = head.orElseThrow();
            if (words.has("deny", at)) {
                return true;
            }
        }
        return false;
    }

    /** A title has no full stop. */
    boolean isHeadline() {
        return !view.tree().token(view.tree().size() - 1).form().matches("[.!?\u201D\"']");
    }

    Said said(
            PlanChange change, Token word, Token noun, boolean before, boolean weak, Optional<TimeExpression> planned) {
        return new Said(change, word, span(word, noun), before, weak, planned, Optional.empty());
    }

    /** From the deciding word, its auxiliaries aside, to the plan's own word, if they stand near each other. */
    Span span(Token word, Token noun) {
        Span own = word.span();
        for (Token child : view.tree().children(word.index())) {
            boolean part = child.is("aux") || child.is("cop") || words.has("particle", child);
            boolean beside = Math.abs(child.index() - word.index()) <= 3;
            own = part && beside ? own.union(child.span()) : own;
        }
        Span both = own.union(noun.span());
        return both.length() <= LONG ? both : own;
    }
}
