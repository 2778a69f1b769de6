package org.casus.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.event.SentenceView;
import org.casus.model.PlanChange;
import org.casus.model.Span;
import org.casus.model.TimeExpression;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** Verbs that tell the act itself, or carry its noun: it lies ahead, is offered, doubted, or was held. */
final class Carrying {

    private final PlanWords words;
    private final SentenceView view;
    private final DependencyTree tree;
    private final Mood mood;
    private final PlanTimes times;
    private final PlanClause clause;

    Carrying(PlanClause clause) {
        this.words = clause.words();
        this.view = clause.view();
        this.tree = clause.view().tree();
        this.mood = clause.mood();
        this.times = clause.times();
        this.clause = clause;
    }

    /** How a verb that tells the act itself, or carries its noun, is meant. */
    Optional<Said> takesPlace(Token verb, Token noun) {
        Mood.Reading reading = mood.of(verb);
        Token word = reading.word();
        Optional<TimeExpression> day = times.ahead(verb).or(() -> times.ahead(noun));
        Optional<Span> condition = clause.conditions().of(List.of(verb, word, noun));
        if (clause.isDenied(verb)) {
            return reading.sense() == Mood.Sense.AHEAD
                    ? Optional.of(clause.said(PlanChange.DENIED, word, noun, false, false, Optional.empty()))
                    : Optional.empty();
        }
        return switch (reading.sense()) {
            case AHEAD -> Optional.of(ahead(reading, verb, noun, day, condition));
            case WILL_NOT ->
                Optional.of(
                        condition.isPresent()
                                ? new Said(
                                        PlanChange.CONDITIONED,
                                        word,
                                        clause.span(verb, noun),
                                        false,
                                        false,
                                        day,
                                        condition)
                                : clause.said(PlanChange.CANCELLED, verb, noun, reading.before(), true, day));
            case READY ->
                Optional.of(new Said(
                        condition.isPresent() ? PlanChange.CONDITIONED : PlanChange.OFFERED,
                        word,
                        clause.span(word, noun),
                        false,
                        false,
                        day,
                        condition));
            case UNCLEAR -> Optional.of(clause.said(PlanChange.DOUBTED, word, noun, false, false, day));
            case DONE -> done(reading, verb, noun, day);
            case UNREAL -> Optional.empty();
        };
    }

    private Said ahead(
            Mood.Reading reading, Token verb, Token noun, Optional<TimeExpression> day, Optional<Span> condition) {
        if (condition.isPresent() && !reading.before()) {
            return new Said(PlanChange.CONDITIONED, verb, clause.span(verb, noun), false, false, day, condition);
        }
        if (times.hasFormer(verb) && day.isPresent()) {
            return clause.said(PlanChange.MOVED, verb, noun, reading.before(), false, day);
        }
        boolean confirmed = isGoAhead(verb) || isAfterAll(verb) || planned(verb).isPresent();
        return clause.said(
                confirmed ? PlanChange.CONFIRMED : PlanChange.ANNOUNCED,
                reading.word().index() == verb.index() ? verb : reading.word(),
                noun,
                reading.before(),
                !reading.clear(),
                day);
    }

    private Optional<Said> done(Mood.Reading reading, Token verb, Token noun, Optional<TimeExpression> day) {
        boolean present = verb.has("Tense", "Pres") && !tree.has(verb.index(), "aux");
        if (present) {
            return day.isPresent() && !clause.isHeadline()
                    ? Optional.of(clause.said(PlanChange.ANNOUNCED, verb, noun, false, false, day.map(times::coming)))
                    : Optional.empty();
        }
        boolean aside = verb.is("acl") || (verb.is("advcl") && verb.has("VerbForm", "Fin"));
        return aside || reading.before()
                ? Optional.empty()
                : Optional.of(clause.said(PlanChange.HELD, verb, noun, false, false, day));
    }

    boolean isGoAhead(Token verb) {
        return words.has("goAhead", verb)
                && (view.hasParticle(verb, "ahead") || PlanWords.lemma(verb).equals("proceed"));
    }

    private boolean isAfterAll(Token verb) {
        return tree.children(verb.index(), "obl", "advmod").stream()
                .anyMatch(o -> PlanWords.lemma(o).equals("all")
                        && tree.children(o.index(), "case").stream()
                                .anyMatch(c -> PlanWords.lemma(c).equals("after")));
    }

    /** "As planned", "later than planned": the act had been planned. */
    private Optional<Token> planned(Token verb) {
        return tree.children(verb.index(), "advcl", "obl", "advmod").stream()
                .flatMap(c -> Stream.concat(Stream.of(c), tree.children(c.index(), "advcl", "obl").stream()))
                .filter(c -> words.has("due", c) || words.has("planned", c))
                .filter(c -> tree.children(c.index(), "mark", "case").stream()
                        .anyMatch(m -> PlanWords.lemma(m).matches("as|than")))
                .findFirst();
    }

    Optional<Said> asPlanned(Token verb) {
        return planned(verb)
                .filter(p -> mood.of(verb).sense() != Mood.Sense.UNREAL)
                .map(p -> clause.said(PlanChange.ANNOUNCED, p, p, true, true, Optional.empty()));
    }
}
