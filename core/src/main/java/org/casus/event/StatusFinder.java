package org.casus.event;

import java.util.Optional;
import java.util.stream.Stream;
import org.casus.codebook.WordClasses;
import org.casus.event.Governors.Effect;
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

    /**
     * What was found, and the words that decided.
     *
     * @param volition whether it is somebody's will that it be so
     * @param later whether words further on decided, which who reads the sentence alone does not see
     */
    record Verdict(Status status, boolean volition, String reason, boolean later) {

        Verdict(Status status, boolean volition, String reason) {
            this(status, volition, reason, false);
        }

        static Verdict actual() {
            return new Verdict(Status.ACTUAL, false, "told as a fact");
        }

        static Verdict of(Status status, String reason) {
            return new Verdict(status, false, reason);
        }

        static Verdict willed(Status status, String reason) {
            return new Verdict(status, true, reason);
        }

        Verdict asToldLater() {
            return new Verdict(status, volition, reason, true);
        }

        boolean is(Status other) {
            return status == other;
        }

        /** Not done, or not to be done. */
        boolean isOff() {
            return status == Status.NEGATED || status == Status.CANCELLED;
        }
    }

    private static final int DEPTH = 8;

    private final Scene scene;
    private final DependencyTree tree;
    private final Operators operators;
    private final ClauseStatus clauses;
    private final NounStatus nouns;
    private final Governors governors;
    private final Sequel sequel;

    StatusFinder(Scene scene, WordClasses classes) {
        this.scene = scene;
        this.tree = scene.tree();
        this.operators = new Operators(classes, tree);
        this.clauses = new ClauseStatus(scene, operators);
        this.nouns = new NounStatus(scene, operators);
        this.governors = new Governors(scene, operators);
        this.sequel = new Sequel(scene, classes);
    }

    Verdict of(Token trigger) {
        Verdict told = status(trigger, DEPTH);
        boolean asked = isAsked(trigger);
        boolean open = told.is(Status.FUTURE) || told.is(Status.HYPOTHETICAL);
        if (open || (asked && told.is(Status.ACTUAL) && !isGiven(trigger))) {
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
                scene.clause().nouns().lightVerb(noun).filter(this::isPast).isPresent();
        boolean occurs = noun.is("nsubj")
                && tree.head(noun.index())
                        .filter(v -> operators.has("occurs", v) && isPast(v))
                        .isPresent();
        return light || occurs;
    }

    private boolean isPast(Token verb) {
        return verb.has("Tense", "Past") && !tree.has(verb.index(), "mark");
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
            Optional<Verdict> decided = combined(operator.orElseThrow(), governor, token, status(governor, depth - 1));
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

    /** What an operator makes of an act, given what is said of the operator. */
    private Optional<Verdict> combined(Operator operator, Token governor, Token token, Verdict outer) {
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
                && (isPast(governor)
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

    /** Whether the sentence is a question that reaches the act: not a clause beside it, which tells a fact. */
    private boolean isAsked(Token trigger) {
        boolean mark = false;
        for (int i = trigger.index() + 1; i < tree.size(); i++) {
            mark |= tree.token(i).form().equals("?");
        }
        return mark
                && path(trigger)
                        .noneMatch(token -> (token.is("acl") || token.is("advcl")) && !governors.isInfinitive(token));
    }

    /** Whether a question takes the act for granted: "Who did it?" */
    private boolean isGiven(Token trigger) {
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

    /** Whether the words tell the act as background. */
    boolean isBackground(Token trigger) {
        return new Background(scene, operators).holds(trigger);
    }
}
