package org.casus.event;

import java.util.Optional;
import java.util.Set;
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
        boolean nominal = isNominal(dependent);
        boolean argument = dependent.is("obj") || dependent.is("nsubj") || isBare(dependent);
        Optional<Operator> changed = argument || dependent.is("obl") || isOfNoun(governor, dependent)
                ? calledOff(governor, dependent)
                : Optional.empty();
        if (changed.isPresent()) {
            return changed;
        }
        if (isUndone(governor, dependent)) {
            return operator(Effect.UNDONE, false, governor);
        }
        boolean infinitive = dependent.has("VerbForm", "Inf");
        boolean finite = isFinite(dependent);
        boolean content = infinitive || isGerund(dependent) || (nominal && !dependent.is("obl"));
        boolean ofNoun = governor.upos() == Upos.NOUN && (isOfNoun(governor, dependent) || isGerund(dependent));
        if (operators.has("due", governor) && (infinitive || argument || ofNoun)) {
            return operator(Effect.PLANNED, true, governor);
        }
        boolean promise = operators.has("promised", governor)
                && (content || dependent.is("obl") || (finite && governor.upos() == Upos.NOUN));
        if (promise) {
            return operator(Effect.PLANNED, true, governor);
        }
        if (operators.has("willed", governor) && (content || dependent.is("obl"))) {
            return operator(Effect.WISHED, true, governor);
        }
        boolean wish = operators.has("wished", governor)
                && (content
                        || dependent.is("obl")
                        || (finite && !ReportingVerbs.reports(governor.lemma()))
                        || isSubjunctive(dependent));
        if (wish || isObliged(governor, dependent)) {
            return operator(Effect.WISHED, false, governor);
        }
        if (operators.has("goingTo", governor)
                && dependent.is("xcomp")
                && governor.form().equals("going")) {
            return Optional.of(new Operator(Effect.PLANNED, true, "\"going to\""));
        }
        return operators.has("settled", governor) && (argument || dependent.is("ccomp"))
                ? operator(Effect.UNSETTLED, false, governor)
                : Optional.empty();
    }

    private static Optional<Operator> operator(Effect effect, boolean own, Token governor) {
        return Optional.of(new Operator(effect, own, "\"" + governor.form() + "\""));
    }

    private static boolean isNominal(Token dependent) {
        return Set.of("obj", "obl", "nmod", "nsubj", "compound").contains(dependent.relation());
    }

    /** What follows a verb without a preposition is what it is done to, whatever the parser calls it. */
    private boolean isBare(Token dependent) {
        return dependent.is("obl")
                && !tree.has(dependent.index(), "case", "mark")
                && tree.has(dependent.index(), "det", "nmod", "acl")
                && scene.resolved().times().stream().noneMatch(t -> t.span().overlaps(dependent.span()));
    }

    private static boolean isOfNoun(Token governor, Token dependent) {
        return governor.upos() == Upos.NOUN && (dependent.is("nmod") || dependent.is("compound"));
    }

    private boolean isFinite(Token clause) {
        return clause.has("VerbForm", "Fin")
                || tree.children(clause.index(), "aux").stream().anyMatch(a -> a.has("VerbForm", "Fin"));
    }

    private boolean isGerund(Token clause) {
        return clause.upos() == Upos.VERB
                && Operators.lower(clause.form()).endsWith("ing")
                && !tree.has(clause.index(), "nsubj")
                && (clause.is("xcomp") || clause.is("ccomp") || tree.has(clause.index(), "mark"));
    }

    /** A clause that says which thing is meant, not what it is about: "the plan that they approved", "reports read there". */
    private boolean isRelative(Token governor, Token dependent) {
        if (!dependent.is("acl") || governor.upos() == Upos.VERB) {
            return false;
        }
        boolean infinitive = dependent.has("VerbForm", "Inf");
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
        boolean active = dependent.is("nsubj") && !isPassive(governor) && !predicate;
        boolean oblique = dependent.is("obl") && !isBare(dependent);
        boolean off = operators.has("calledOff", governor) && !active && !oblique;
        boolean taken = operators.has("takenBack", governor) && isIntent(dependent) && !active;
        boolean itself = operators.has("cameToNothing", governor) && dependent.is("nsubj");
        boolean noLonger = predicate
                && operators.has("calendar", governor)
                && tree.children(governor.index(), "advmod").stream()
                        .anyMatch(a -> Operators.lower(a.form()).equals("longer"));
        return off || taken || itself || noLonger ? operator(Effect.CALLED_OFF, true, governor) : Optional.empty();
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
                        .filter(t -> t.sentence() == scene.sentence())
                        .anyMatch(t -> tree.span(tree.subtree(phrase.index())).contains(t.span()));
    }

    private boolean isUndone(Token governor, Token dependent) {
        boolean from = tree.children(dependent.index(), "mark").stream()
                .anyMatch(m -> m.lemma().equals("from"));
        if (from && operators.has("keptFrom", governor)) {
            return true;
        }
        if (operators.has("denied", governor) && operators.has("claim", dependent) && !dependent.is("nmod")) {
            return true;
        }
        boolean within = governor.upos() == Upos.NOUN
                && operators.holds("unit", governor.lemma())
                && scene.clause().preposition(governor).filter("within"::equals).isPresent();
        if (within && isGerund(dependent)) {
            return true;
        }
        boolean active = dependent.is("nsubj") && !isPassive(governor);
        boolean aside = dependent.is("obl") || (dependent.is("advcl") && isFinite(dependent)) || active;
        return operators.has("undone", governor) && !aside;
    }

    /** "Demand that they leave": the bare form tells no fact, whatever the verb reports. */
    private boolean isSubjunctive(Token dependent) {
        return dependent.is("ccomp")
                && !dependent.has("Tense", "Past")
                && !dependent.has("Person", "3")
                && !tree.has(dependent.index(), "aux");
    }

    /** "They have to leave", but not "they had to leave", which they did. */
    private boolean isObliged(Token governor, Token dependent) {
        return governor.lemma().equals("have")
                && dependent.is("xcomp")
                && dependent.has("VerbForm", "Inf")
                && !governor.has("Tense", "Past");
    }
}
