package org.casus.plan;

import java.util.List;
import java.util.Optional;
import org.casus.event.SentenceView;
import org.casus.model.PlanChange;
import org.casus.model.TimeExpression;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** Verbs that change a plan: they call it off, put it off or move it. */
final class Changing {

    private final PlanWords words;
    private final SentenceView view;
    private final DependencyTree tree;
    private final Mood mood;
    private final PlanTimes times;
    private final PlanClause clause;

    Changing(PlanClause clause) {
        this.words = clause.words();
        this.view = clause.view();
        this.tree = clause.view().tree();
        this.mood = clause.mood();
        this.times = clause.times();
        this.clause = clause;
    }

    /** What a changing verb does, or that somebody denies it. */
    void decided(PlanChange change, Token verb, Token noun, List<Said> all) {
        Mood.Reading reading = mood.of(verb);
        if (clause.isDenied(verb)) {
            all.add(clause.said(PlanChange.DENIED, verb, noun, false, false, Optional.empty()));
            return;
        }
        boolean told = reading.sense() == Mood.Sense.DONE
                || reading.sense() == Mood.Sense.AHEAD
                || verb.has("VerbForm", "Part")
                || tree.head(verb.index()).filter(h -> words.has("announce", h)).isPresent();
        if (told && !view.isNegated(verb)) {
            all.add(changed(change, verb, noun, mood.isPluperfect(verb) && !isReported(verb)));
        }
    }

    /** "Said that it had been postponed": the past of reported speech is the news itself. */
    private boolean isReported(Token verb) {
        return verb.is("ccomp") || verb.is("parataxis") || view.quoteAt(verb).isPresent();
    }

    Said changed(PlanChange change, Token verb, Token noun, boolean before) {
        Optional<TimeExpression> target = times.target(verb);
        PlanChange what = change == PlanChange.POSTPONED && target.isPresent() ? PlanChange.MOVED : change;
        boolean moved = what == PlanChange.MOVED;
        return new Said(
                what,
                verb,
                clause.span(verb, noun),
                before,
                false,
                moved ? target : times.inside(noun).filter(d -> noun.index() != verb.index()),
                Optional.empty());
    }

    /** "Postponed", "called off", "brought forward to May 4"; what is moved without a day is moved to another place. */
    Optional<PlanChange> change(Token verb) {
        if (words.hasPhrase(view, "cancelParticle", verb)) {
            return Optional.of(PlanChange.CANCELLED);
        }
        if (words.has("move", verb) || words.hasPhrase(view, "moveParticle", verb)) {
            boolean named = times.target(verb).isPresent();
            boolean back = words.hasPhrase(view, "postponeParticle", verb);
            boolean rescheduled = PlanWords.lemma(verb).equals("reschedule");
            return named || rescheduled
                    ? Optional.of(PlanChange.MOVED)
                    : back ? Optional.of(PlanChange.POSTPONED) : Optional.empty();
        }
        if (words.has("postpone", verb) || words.hasPhrase(view, "postponeParticle", verb)) {
            return Optional.of(PlanChange.POSTPONED);
        }
        return words.has("cancel", verb) ? Optional.of(PlanChange.CANCELLED) : Optional.empty();
    }
}
