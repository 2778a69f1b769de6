package org.casus.event;

import java.util.Optional;
import java.util.stream.Stream;
import org.casus.codebook.WordClasses;
import org.casus.event.Governors.Operator;
import org.casus.mention.ReportingVerbs;
import org.casus.model.Status;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Whether an act took place, from the words around its trigger. Works up the tree: what the trigger's own clause or modifiers
 * say, then what each word above makes of it, then whether the whole is asked, and at last what the next sentence says
 * became of it. The statuses are those of the coding conventions.
 */
final class StatusFinder {

    private static final int DEPTH = 8;

    private final Scene scene;
    private final DependencyTree tree;
    private final Operators operators;
    private final ClauseStatus clauses;
    private final NounStatus nouns;
    private final Governors governors;
    private final OperatorEffect effects;
    private final Question question;
    private final Sequel sequel;

    StatusFinder(Scene scene, WordClasses classes) {
        this.scene = scene;
        this.tree = scene.tree();
        this.operators = new Operators(classes, tree);
        this.clauses = new ClauseStatus(scene, operators);
        this.nouns = new NounStatus(scene, operators);
        this.governors = new Governors(scene, operators);
        this.effects = new OperatorEffect(tree, operators, clauses);
        this.question = new Question(tree, operators, governors);
        this.sequel = new Sequel(scene, classes);
    }

    Verdict of(Token trigger) {
        Verdict told = status(trigger, DEPTH);
        boolean asked = question.reaches(trigger);
        boolean open = told.is(Status.FUTURE) || told.is(Status.HYPOTHETICAL);
        if (open || (asked && told.is(Status.ACTUAL) && !question.takesForGranted(trigger))) {
            return sequel.of(trigger, asked).orElse(asked ? Verdict.of(Status.HYPOTHETICAL, "it is asked") : told);
        }
        return told;
    }

    private Verdict status(Token token, int depth) {
        if (depth == 0) {
            return Verdict.actual();
        }
        if (clauses.isPredicate(token)) {
            Verdict own = clauses.of(token);
            if (!own.is(Status.ACTUAL)) {
                return own.is(Status.FUTURE) ? ahead(token, own, depth) : own;
            }
        }
        return token.upos() == Upos.VERB ? above(token, depth) : named(token, depth);
    }

    /** What is said of an act that a noun names: by its modifiers, unless the verb says that it is off or under way. */
    private Verdict named(Token noun, int depth) {
        Verdict above = above(noun, depth);
        Verdict own = nouns.of(noun);
        if (tree.children(noun.index(), "amod").stream().anyMatch(a -> operators.holds("underWay", a.form()))) {
            return above.isOff() ? above : Verdict.actual();
        }
        if (own.is(Status.ACTUAL)) {
            return above.is(Status.ACTUAL) && !takesPlace(noun) && clauses.isAhead(noun)
                    ? Verdict.willed(Status.FUTURE, "its day is still ahead")
                    : above;
        }
        if (own.isOff()) {
            return negated(own, above);
        }
        boolean open = above.isOff() || above.is(Status.HYPOTHETICAL) || takesPlace(noun);
        return open ? above : own;
    }

    /** "No talks": open if the whole is, a refusal if it lies ahead; what was denied twice took place. */
    private static Verdict negated(Verdict own, Verdict above) {
        if (above.is(Status.HYPOTHETICAL) || above.is(Status.CANCELLED)) {
            return above;
        }
        boolean willed = above.is(Status.FUTURE) || above.volition();
        return willed ? Verdict.willed(own.status(), own.reason()) : own;
    }

    /** Whether a verb says that the act itself took place: "held the planned talks", "the visit began". */
    private boolean takesPlace(Token noun) {
        boolean light =
                scene.clause().nouns().lightVerb(noun).filter(clauses::isPast).isPresent();
        boolean occurs = noun.is("nsubj")
                && tree.head(noun.index())
                        .filter(v -> operators.has("occurs", v) && clauses.isPast(v))
                        .isPresent();
        return light || occurs;
    }

    /** What is told as ahead may be doubted, or belong to what is off: "a ceremony at which they were to sign was postponed". */
    private Verdict ahead(Token clause, Verdict own, int depth) {
        if (isDoubted(clause)) {
            return doubted(clause, depth);
        }
        boolean off = clause.is("acl")
                && tree.head(clause.index())
                        .filter(h ->
                                h.upos() == Upos.NOUN && above(h, depth - 1).is(Status.CANCELLED))
                        .isPresent();
        return off ? Verdict.willed(Status.CANCELLED, "what it belongs to is off") : own;
    }

    /** "Fears that they will attack", "it is not clear that they will". */
    private boolean isDoubted(Token clause) {
        return (clause.is("ccomp") || clause.is("acl") || clause.is("advcl") || clause.is("csubj"))
                && tree.head(clause.index())
                        .filter(h ->
                                operators.has("doubted", h) || (operators.has("settled", h) && clauses.isNegated(h)))
                        .isPresent();
    }

    /** Open, unless the doubt is said to be wrong. */
    private Verdict doubted(Token clause, int depth) {
        boolean wrong = tree.head(clause.index())
                .filter(h -> h.upos() == Upos.NOUN && status(h, depth - 1).isOff())
                .isPresent();
        return wrong
                ? Verdict.of(Status.NEGATED, "it is said to be wrong")
                : Verdict.of(Status.HYPOTHETICAL, "it is doubted");
    }

    /** What the words above make of it. */
    private Verdict above(Token token, int depth) {
        Optional<Token> head = tree.head(token.index());
        if (head.isEmpty()) {
            return Verdict.actual();
        }
        Token governor = head.orElseThrow();
        if (token.is("conj")) {
            return coordinate(token, governor, depth);
        }
        boolean clause =
                token.is("xcomp") || token.is("ccomp") || token.is("csubj") || token.is("advcl") || token.is("acl");
        boolean nominal =
                token.is("obj") || token.is("obl") || token.is("nmod") || token.is("nsubj") || token.is("compound");
        if (!clause && !nominal) {
            return Verdict.actual();
        }
        Optional<Operator> operator = governors.between(governor, token);
        if (operator.isPresent()) {
            Optional<Verdict> decided =
                    effects.of(operator.orElseThrow(), governor, token, status(governor, depth - 1));
            if (decided.isPresent()) {
                return decided.orElseThrow();
            }
        }
        if (governors.carries(governor, token) || governors.isPart(governor, token)) {
            return status(governor, depth - 1);
        }
        boolean toDo = token.is("acl") && operators.has("intent", governor) && !tree.has(token.index(), "nsubj");
        if (toDo || (token.is("acl") && isPurpose(token, governor))) {
            Verdict outer = status(governor, depth - 1);
            if (outer.isOff()) {
                return Verdict.willed(outer.status(), outer.reason());
            }
        }
        if (isPurpose(token, governor)) {
            return Verdict.of(Status.HYPOTHETICAL, "nobody has carried it out");
        }
        if (token.is("nsubj")) {
            return subject(token, governor, depth);
        }
        return stops(governor, token) ? Verdict.actual() : status(governor, depth - 1);
    }

    /** Coordinated words share what stands above them, and the auxiliaries of the first if they have its form. */
    private Verdict coordinate(Token token, Token first, int depth) {
        if (tree.has(token.index(), "nsubj")) {
            return Verdict.actual();
        }
        boolean verbs = token.upos() == Upos.VERB && clauses.isPredicate(first);
        boolean bare = !token.has("VerbForm", "Fin") && !tree.has(token.index(), "aux");
        boolean alike = !verbs || (bare && sameForm(token, first));
        boolean but = tree.children(token.index(), "cc").stream()
                .anyMatch(c -> c.lemma().equals("but"));
        return alike && !(but && clauses.isNegated(first)) ? status(first, depth - 1) : above(first, depth - 1);
    }

    private static boolean sameForm(Token a, Token b) {
        boolean sameEnding = a.form().endsWith("ing") == b.form().endsWith("ing");
        return sameEnding
                && Stream.of("Inf", "Part", "Ger").anyMatch(form -> a.has("VerbForm", form) && b.has("VerbForm", form));
    }

    /** An infinitive that says what for, or what a noun is to do: nobody has done it yet. */
    private boolean isPurpose(Token token, Token governor) {
        boolean infinitive = governors.isInfinitive(token);
        boolean first = tree.children(governor.index(), "amod", "advmod").stream()
                        .anyMatch(t -> operators.holds("first", t.lemma()))
                || operators.holds("first", governor.lemma());
        return infinitive && (token.is("advcl") || token.is("acl")) && !first;
    }

    /** A subject is as real as its clause if the verb says that it takes place or is carried out. */
    private Verdict subject(Token noun, Token verb, int depth) {
        boolean there = tree.has(verb.index(), "expl");
        boolean occurs = operators.has("occurs", verb) || there;
        boolean carried = scene.clause().isPassive(verb)
                && scene.clause().nouns().lightVerb(noun).isPresent();
        if (occurs || carried) {
            Verdict clause = status(verb, depth - 1);
            boolean calledOff = clause.is(Status.NEGATED) && clause.volition() && !there;
            return calledOff ? Verdict.willed(Status.CANCELLED, clause.reason()) : clause;
        }
        boolean any = tree.children(noun.index(), "det").stream().noneMatch(d -> operators.holds("definite", d.form()))
                && tree.children(noun.index(), "nmod").stream().noneMatch(t -> t.index() < noun.index());
        boolean would = tree.children(verb.index(), "aux").stream()
                .anyMatch(a -> Operators.lower(a.form()).equals("would"));
        return any && would ? Verdict.of(Status.HYPOTHETICAL, "\"would\"") : Verdict.actual();
    }

    /** Whether the reality of the governor says nothing of the dependent: reported clauses, relative clauses, nouns. */
    private boolean stops(Token governor, Token dependent) {
        if (dependent.is("obl") || dependent.is("acl") || dependent.is("nmod") || dependent.is("compound")) {
            return true;
        }
        if (isPresupposed(dependent)) {
            return true;
        }
        boolean reported = dependent.is("ccomp") && ReportingVerbs.reports(governor.lemma());
        boolean linked = operators.has("actualGovernor", governor) || dependent.is("xcomp") || dependent.is("obj");
        return reported || !linked;
    }

    /** "He did not mention their decision": what is somebody's is there, unless the verb is the doing of it. */
    private boolean isPresupposed(Token dependent) {
        boolean owned = dependent.is("obj")
                && dependent.upos() == Upos.NOUN
                && !scene.clause().nouns().possessors(dependent).isEmpty();
        return owned && scene.clause().nouns().lightVerb(dependent).isEmpty();
    }

    /** Whether the words tell the act as background. */
    boolean isBackground(Token trigger) {
        return new Background(scene, operators).holds(trigger);
    }
}
