package org.casus.event;

import java.util.Optional;
import org.casus.mention.ReportingVerbs;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * What a word makes of the act that depends on it: plans are ahead, wishes open, refusals and denials say that it did not take
 * place, cancellations that it will not. Words are in operators.tsv; here it is said in which construction they do it.
 */
final class Governors {

    /** What is made of the act, as long as the governing word itself is told as a fact. */
    enum Effect {
        PLANNED,
        WISHED,
        UNDONE,
        CALLED_OFF,
        /** Open, if the word is negated: "could not confirm". */
        UNSETTLED
    }

    /**
     * An effect.
     *
     * @param own whether those who want the act are those who do it, so that not wanting is not doing
     * @param reason the word, for explanations
     */
    record Operator(Effect effect, boolean own, String reason) {}

    private final Scene scene;
    private final DependencyTree tree;
    private final Operators operators;

    Governors(Scene scene, Operators operators) {
        this.scene = scene;
        this.tree = scene.tree();
        this.operators = operators;
    }

    Optional<Operator> between(Token governor, Token dependent) {
        if (isRelative(governor, dependent)) {
            return Optional.empty();
        }
        boolean argument = isObject(dependent) || isBare(dependent);
        Optional<Operator> changed = calledOff(governor, dependent);
        if (changed.isPresent()) {
            return changed;
        }
        if (isUndone(governor, dependent)) {
            return operator(Effect.UNDONE, false, governor);
        }
        boolean infinitive = isInfinitive(dependent);
        boolean finite = isFinite(dependent);
        boolean matter = dependent.is("obl") && isMatter(dependent);
        boolean content = infinitive || isGerund(dependent) || isObject(dependent) || isOfNoun(governor, dependent);
        boolean ofNoun = governor.upos() == Upos.NOUN && (isOfNoun(governor, dependent) || isGerund(dependent));
        boolean convened = governor.upos() == Upos.VERB
                && operators.has("convened", governor)
                && dependent.is("obj")
                && !tree.has(governor.index(), "xcomp");
        if (convened
                || (operators.has("due", governor)
                        && (infinitive || (argument && !operators.has("supposed", governor)) || ofNoun))) {
            return operator(Effect.PLANNED, true, governor);
        }
        boolean promise =
                operators.has("promised", governor) && (content || matter || (finite && governor.upos() == Upos.NOUN));
        if (promise) {
            return operator(Effect.PLANNED, true, governor);
        }
        if (operators.has("willed", governor) && (content || matter || isSubjunctive(dependent))) {
            return operator(Effect.WISHED, true, governor);
        }
        boolean wishes = operators.has("wished", governor)
                || (governor.upos() == Upos.NOUN && operators.has("wishedNoun", governor));
        boolean wish = wishes
                && !isDecreed(governor, dependent)
                && (content
                        || matter
                        || (finite && !ReportingVerbs.reports(governor.lemma()) && !operators.has("toldTo", governor))
                        || isSubjunctive(dependent));
        boolean insists = operators.has("insisted", governor) && (matter || isSubjunctive(dependent));
        if (wish || insists || isObliged(governor, dependent)) {
            return operator(Effect.WISHED, false, governor);
        }
        boolean going = operators.has("goingTo", governor)
                && dependent.is("xcomp")
                && infinitive
                && (governor.form().equals("going") || !governor.lemma().equals("go"));
        if (going) {
            return operator(Effect.PLANNED, true, governor);
        }
        return operators.has("settled", governor) && (argument || dependent.is("ccomp"))
                ? operator(Effect.UNSETTLED, false, governor)
                : Optional.empty();
    }

    private static Optional<Operator> operator(Effect effect, boolean own, Token governor) {
        return Optional.of(new Operator(effect, own, "\"" + governor.form() + "\""));
    }

    /** What the verb is done to, or what a predicate is said of. */
    private boolean isObject(Token dependent) {
        boolean subject = dependent.is("nsubj")
                && tree.head(dependent.index())
                        .filter(h -> isPassive(h) || tree.has(h.index(), "cop"))
                        .isPresent();
        return dependent.is("obj") || subject;
    }

    /** "For", "of", "to": what a wish or a plan is about, not when, where or by whom. */
    private boolean isMatter(Token phrase) {
        return scene.clause()
                .preposition(phrase)
                .filter(p -> operators.holds("matter", p))
                .isPresent();
    }

    /** What follows a verb without a preposition is what it is done to, whatever the parser calls it. */
    private boolean isBare(Token dependent) {
        return dependent.is("obl")
                && !tree.has(dependent.index(), "case", "mark")
                && tree.has(dependent.index(), "det", "nmod", "acl")
                && scene.resolved().times().stream().noneMatch(t -> t.span().overlaps(dependent.span()));
    }

    private boolean isOfNoun(Token governor, Token dependent) {
        return governor.upos() == Upos.NOUN
                && ((dependent.is("nmod") && isMatter(dependent)) || dependent.is("compound"));
    }

    private boolean isFinite(Token clause) {
        return clause.has("VerbForm", "Fin")
                || tree.children(clause.index(), "aux").stream().anyMatch(a -> a.has("VerbForm", "Fin"));
    }

    /** With "to", whatever the form: "to leave", "to be arrested". */
    boolean isInfinitive(Token clause) {
        boolean to = tree.children(clause.index(), "mark").stream()
                .anyMatch(m -> m.lemma().equals("to"));
        boolean bare = clause.has("VerbForm", "Inf") && !tree.has(clause.index(), "aux");
        boolean gerund = Operators.lower(clause.form()).endsWith("ing");
        return (to && clause.upos() == Upos.VERB && !gerund) || bare;
    }

    private boolean isGerund(Token clause) {
        boolean being = tree.children(clause.index(), "aux").stream()
                .anyMatch(a -> Operators.lower(a.form()).equals("being")
                        || Operators.lower(a.form()).equals("having"));
        return clause.upos() == Upos.VERB
                && (being || Operators.lower(clause.form()).endsWith("ing"))
                && !tree.has(clause.index(), "nsubj")
                && (clause.is("xcomp") || clause.is("ccomp") || isMatter(clause));
    }

    /** A clause that says which thing is meant, not what it is about: "the plan that they approved", "reports read there". */
    private boolean isRelative(Token governor, Token dependent) {
        if (!dependent.is("acl") || governor.upos() == Upos.VERB) {
            return false;
        }
        boolean infinitive = isInfinitive(dependent);
        boolean marked = tree.has(dependent.index(), "mark");
        return !infinitive && !marked;
    }

    /** A noun that says what is told, planned or wanted, with what it is about: "the claim that", "plans for". */
    boolean carries(Token noun, Token dependent) {
        return operators.has("claim", noun)
                && !isRelative(noun, dependent)
                && (dependent.is("acl") || dependent.is("nmod") || dependent.is("compound"));
    }

    /** "The start of the talks": what happens to the part happens to the whole. */
    boolean isPart(Token noun, Token dependent) {
        return noun.upos() == Upos.NOUN && dependent.is("nmod") && operators.has("part", noun);
    }

    private Optional<Operator> calledOff(Token governor, Token dependent) {
        if (operators.has("moved", governor) && hasNewDay(governor, dependent)) {
            return operator(Effect.PLANNED, true, governor);
        }
        boolean predicate = dependent.is("nsubj") && tree.has(governor.index(), "cop");
        boolean argument = isObject(dependent) || isBare(dependent) || isOfNoun(governor, dependent);
        boolean off = operators.has("calledOff", governor) && argument;
        boolean from = dependent.is("obl")
                && scene.clause()
                        .preposition(dependent)
                        .filter(p -> operators.holds("awayFrom", p))
                        .isPresent();
        boolean taken = operators.has("takenBack", governor) && isIntent(dependent) && (argument || from);
        boolean left = operators.has("leftOff", governor) && (from || isGerund(dependent));
        boolean itself = operators.has("cameToNothing", governor) && dependent.is("nsubj");
        boolean noLonger = predicate
                && operators.has("calendar", governor)
                && tree.children(governor.index(), "advmod").stream()
                        .anyMatch(a -> Operators.lower(a.form()).equals("longer"));
        if (noLonger) {
            // The words that take it off the agenda are said of the agenda itself: what was planned there is off.
            return operator(Effect.PLANNED, true, governor);
        }
        return off || taken || left || itself ? operator(Effect.CALLED_OFF, true, governor) : Optional.empty();
    }

    private boolean isPassive(Token verb) {
        return scene.clause().isPassive(verb)
                || tree.children(verb.index(), "aux").stream()
                        .anyMatch(a -> a.lemma().equals("be"));
    }

    /** Plans, promises, offers and orders: to take them back is to call off what they are about. */
    private boolean isIntent(Token noun) {
        return noun.upos() == Upos.NOUN
                && (operators.has("due", noun)
                        || operators.has("promised", noun)
                        || operators.has("willed", noun)
                        || operators.has("intent", noun)
                        || operators.has("wished", noun));
    }

    /** "To Monday", "until June", "by a week". */
    private boolean hasNewDay(Token verb, Token dependent) {
        return tree.children(verb.index(), "obl", "advmod").stream()
                .filter(t -> t.index() != dependent.index() && t.index() > verb.index())
                .filter(t -> scene.clause()
                        .preposition(t)
                        .filter(p -> operators.holds("toDay", p))
                        .isPresent())
                .anyMatch(this::isTime);
    }

    private boolean isTime(Token phrase) {
        return operators.holds("unit", phrase.lemma())
                || scene.resolved().times().stream()
                        .anyMatch(t -> tree.span(tree.subtree(phrase.index())).contains(t.span()));
    }

    private boolean isUndone(Token governor, Token dependent) {
        boolean from = tree.children(dependent.index(), "mark").stream()
                .anyMatch(m -> m.lemma().equals("from"));
        if (from && operators.has("keptFrom", governor)) {
            return true;
        }
        boolean claim = operators.has("claim", dependent) && (isObject(dependent) || isBare(dependent));
        boolean untrue = dependent.is("nsubj") && operators.has("untrue", governor);
        if ((claim && operators.has("denied", governor)) || (operators.has("claim", dependent) && untrue)) {
            return true;
        }
        boolean yet = governor.lemma().equals("have")
                && dependent.is("xcomp")
                && tree.children(governor.index(), "advmod").stream()
                        .anyMatch(a -> a.lemma().equals("yet"));
        if (yet && !scene.clause().isNegated(governor)) {
            return true;
        }
        boolean within = governor.upos() == Upos.NOUN
                && scene.clause().preposition(governor).filter("within"::equals).isPresent()
                && tree.head(governor.index())
                        .filter(v -> operators.holds("approach", v.lemma()))
                        .isPresent();
        if (within && isGerund(dependent)) {
            return true;
        }
        boolean impossible = dependent.is("nsubj") || dependent.is("csubj") || dependent.is("xcomp");
        if (impossible && operators.has("impossible", governor)) {
            return true;
        }
        boolean active = dependent.is("nsubj") && !isPassive(governor);
        boolean aside = dependent.is("obl") || (dependent.is("advcl") && isFinite(dependent)) || active;
        return operators.has("undone", governor) && !aside;
    }

    /** "Demand that they leave": the bare form tells no fact, whatever the verb reports. */
    private boolean isSubjunctive(Token dependent) {
        boolean base = Operators.lower(dependent.form()).equals(Operators.lower(dependent.lemma()));
        boolean be = tree.children(dependent.index(), "aux", "cop").stream()
                .anyMatch(a -> Operators.lower(a.form()).equals("be"));
        boolean other = tree.children(dependent.index(), "aux").stream()
                .anyMatch(a -> !Operators.lower(a.form()).equals("be"));
        boolean verb = dependent.upos() == Upos.VERB || be;
        return dependent.is("ccomp") && verb && (base || be) && !other;
    }

    /** "She ordered that it be revoked": what one decrees to be done is done. */
    private boolean isDecreed(Token governor, Token dependent) {
        return operators.has("decreed", governor)
                && dependent.is("ccomp")
                && tree.children(dependent.index(), "aux").stream()
                        .anyMatch(a -> a.lemma().equals("be"));
    }

    /** "They have to leave", but not "they had to leave", which they did. */
    private boolean isObliged(Token governor, Token dependent) {
        return governor.lemma().equals("have")
                && dependent.is("xcomp")
                && isInfinitive(dependent)
                && !governor.has("Tense", "Past");
    }
}
