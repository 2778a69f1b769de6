package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.codebook.WordClasses;
import org.casus.mention.ReportingVerbs;
import org.casus.model.Status;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Whether an act took place, from the words around its trigger: negation, modals, conditionals, and the verbs it depends
 * on. Works up the tree from the trigger until something decides; the nearest operator wins, and an operator above an
 * already unreal act leaves it unreal. The statuses are those of the coding conventions.
 */
final class StatusFinder {

    /** What was found, and the words that decided. */
    record Verdict(Status status, boolean volition, String reason) {}

    private static final int DEPTH = 8;

    private final WordClasses operators;
    private final Scene scene;
    private final DependencyTree tree;

    StatusFinder(Scene scene, WordClasses operators) {
        this.operators = operators;
        this.scene = scene;
        this.tree = scene.tree();
    }

    Verdict of(Token trigger) {
        Verdict own = trigger.upos() == Upos.VERB ? verb(trigger) : noun(trigger);
        if (own.status() != Status.ACTUAL) {
            return own;
        }
        Verdict above = above(trigger, DEPTH);
        if (above.status() == Status.ACTUAL
                && tree.token(tree.size() - 1).form().equals("?")) {
            return new Verdict(Status.HYPOTHETICAL, false, "it is asked");
        }
        return above;
    }

    private static Verdict actual() {
        return new Verdict(Status.ACTUAL, false, "told as a fact");
    }

    private Verdict verb(Token verb) {
        boolean negated = scene.clause().isNegated(verb);
        for (Token aux : tree.children(verb.index(), "aux")) {
            String word = aux.lemma().toLowerCase(Locale.ROOT);
            String form = aux.form().toLowerCase(Locale.ROOT);
            if (form.equals("would") || form.equals("'d")) {
                return would(verb, negated);
            }
            if (word.equals("will") || word.equals("shall") || form.equals("wo")) {
                return negated
                        ? new Verdict(Status.NEGATED, true, "\"" + form + " not\"")
                        : new Verdict(Status.FUTURE, true, "\"" + form + "\"");
            }
            if (isName(aux)) {
                continue;
            }
            if (operators.has("duty", word) && isPerfect(verb)) {
                return negated ? actual() : new Verdict(Status.NEGATED, false, "\"" + form + " have\"");
            }
            if (operators.has("possible", form) || operators.has("duty", word)) {
                Status status = negated && word.equals("can") ? Status.NEGATED : Status.HYPOTHETICAL;
                return new Verdict(status, false, "\"" + form + "\"");
            }
        }
        return negated ? new Verdict(Status.NEGATED, false, "\"not\"") : marked(verb);
    }

    /** "Should have left" says that it was not done, "should never have been signed" that it was. */
    private boolean isPerfect(Token verb) {
        return tree.children(verb.index(), "aux").stream()
                .anyMatch(a -> a.lemma().equals("have"));
    }

    /** "Theresa May met ...": a capital inside a sentence that is not in title case. */
    private boolean isName(Token aux) {
        boolean capital = aux.index() > 0 && Character.isUpperCase(aux.form().charAt(0));
        return capital
                && tree.sentence().tokens().stream()
                        .anyMatch(t -> t.upos() == Upos.VERB
                                && Character.isLowerCase(t.form().charAt(0)));
    }

    /** "Would" is the future of reported speech, unless a condition stands by it. */
    private Verdict would(Token verb, boolean negated) {
        boolean conditional = tree.children(verb.index(), "advcl").stream().anyMatch(this::hasIf);
        boolean reported = scene.quoteAt(verb).isPresent() || verb.is("ccomp") || verb.is("acl");
        if (conditional || !reported) {
            return negated
                    ? new Verdict(Status.NEGATED, true, "\"would not\"")
                    : new Verdict(Status.HYPOTHETICAL, false, "\"would\"");
        }
        return negated
                ? new Verdict(Status.NEGATED, true, "\"would not\"")
                : new Verdict(Status.FUTURE, true, "\"would\" in reported speech");
    }

    private Verdict marked(Token verb) {
        if (hasIf(verb)) {
            return new Verdict(Status.HYPOTHETICAL, false, "a condition");
        }
        Optional<Token> due = tree.children(verb.index(), "case", "advmod", "mark").stream()
                .filter(t -> t.lemma().equals("due") || t.lemma().equals("set"))
                .findFirst();
        if (due.isPresent()) {
            return new Verdict(Status.FUTURE, true, "\"" + due.orElseThrow().form() + "\"");
        }
        boolean infinitive = verb.has("VerbForm", "Inf")
                && tree.children(verb.index(), "mark").stream()
                        .anyMatch(m -> m.lemma().equals("to"));
        boolean purpose = infinitive && (verb.is("advcl") || verb.is("acl"));
        boolean how = tree.children(verb.index(), "advmod").stream()
                .anyMatch(a -> a.lemma().equals("how"));
        if (purpose || how) {
            return purpose && governorIsDue(verb)
                    ? new Verdict(Status.FUTURE, true, "it is planned")
                    : new Verdict(Status.HYPOTHETICAL, false, "nobody has carried it out");
        }
        return actual();
    }

    private boolean governorIsDue(Token verb) {
        return tree.head(verb.index())
                .filter(h -> operators.has("due", h.lemma()))
                .isPresent();
    }

    private boolean hasIf(Token clause) {
        return tree.children(clause.index(), "mark", "advmod").stream()
                .anyMatch(m -> operators.has("if", m.lemma().toLowerCase(Locale.ROOT)));
    }

    private Verdict noun(Token noun) {
        for (Token modifier : tree.children(noun.index(), "amod", "det", "case", "advmod", "fixed")) {
            String word = modifier.form().toLowerCase(Locale.ROOT);
            if (operators.has("planned", word) || word.equals("due")) {
                return new Verdict(Status.FUTURE, true, "\"" + word + "\"");
            }
            if (operators.has("proposed", word)) {
                return new Verdict(Status.HYPOTHETICAL, false, "\"" + word + "\"");
            }
            if (word.equals("no") || word.equals("without")) {
                return new Verdict(Status.NEGATED, false, "\"" + word + "\"");
            }
        }
        return actual();
    }

    /** What the governors of a clause make of it. */
    private Verdict above(Token token, int depth) {
        Optional<Token> head = tree.head(token.index());
        if (head.isEmpty() || depth == 0) {
            return actual();
        }
        Token governor = head.orElseThrow();
        boolean argument = token.is("xcomp") || token.is("ccomp") || token.is("advcl") || token.is("acl");
        boolean nominal =
                token.is("obj") || token.is("obl") || token.is("nmod") || (token.is("nsubj") && governed(token));
        boolean coordinate = token.is("conj") && !tree.has(token.index(), "nsubj");
        if (!argument && !nominal && !coordinate) {
            return actual();
        }
        if (argument || nominal) {
            Optional<Verdict> decided = operator(governor, token);
            if (decided.isPresent()) {
                return decided.orElseThrow();
            }
        }
        if (stops(governor, token)) {
            return actual();
        }
        Verdict inherited = governor.upos() == Upos.VERB ? verb(governor) : actual();
        return inherited.status() == Status.ACTUAL ? above(governor, depth - 1) : inherited;
    }

    /** A passive subject is governed by its verb as an object is: "talks were cancelled". */
    private boolean governed(Token subject) {
        return tree.head(subject.index())
                .filter(v -> scene.clause().isPassive(v) || v.lemma().equals("take"))
                .isPresent();
    }

    /** What a verb or noun says of what depends on it. */
    private Optional<Verdict> operator(Token governor, Token dependent) {
        String lemma = governor.lemma().toLowerCase(Locale.ROOT);
        boolean infinitive = dependent.has("VerbForm", "Inf");
        boolean finite = dependent.has("VerbForm", "Fin");
        String quoted = "\"" + governor.form() + "\"";
        if (operators.has("calledOff", lemma)
                && !dependent.is("ccomp")
                && (dependent.is("obj") || dependent.is("nsubj"))) {
            boolean off = !lemma.equals("call") || Condition.hasParticle(scene, governor, "off");
            return off ? Optional.of(new Verdict(Status.CANCELLED, true, quoted)) : Optional.empty();
        }
        if (operators.has("undone", lemma) && !(dependent.is("obl") || (dependent.is("advcl") && finite))) {
            return Optional.of(new Verdict(Status.NEGATED, false, quoted));
        }
        if (operators.has("due", lemma) && (infinitive || dependent.is("obj") || dependent.is("nsubj"))) {
            return Optional.of(new Verdict(Status.FUTURE, true, quoted));
        }
        boolean wish = operators.has("wished", lemma)
                && (infinitive
                        || dependent.is("obj")
                        || dependent.is("obl")
                        || dependent.is("nmod")
                        || (finite && !ReportingVerbs.reports(lemma)));
        if (wish) {
            return Optional.of(new Verdict(Status.HYPOTHETICAL, false, quoted));
        }
        boolean goingTo = lemma.equals("go") && governor.form().equals("going") && dependent.is("xcomp");
        return goingTo ? Optional.of(new Verdict(Status.FUTURE, true, "\"going to\"")) : Optional.empty();
    }

    /** Whether the reality of the governor says nothing of the dependent: reported clauses, relative clauses, nouns. */
    private boolean stops(Token governor, Token dependent) {
        if (dependent.is("conj")) {
            return false;
        }
        if (dependent.is("obl") || dependent.is("acl") || dependent.is("nmod")) {
            return true;
        }
        if (isPresupposed(dependent)) {
            return true;
        }
        boolean reported = dependent.is("ccomp") && ReportingVerbs.reports(governor.lemma());
        boolean linked = operators.has("actualGovernor", governor.lemma())
                || dependent.is("xcomp")
                || dependent.is("obj")
                || dependent.is("nsubj");
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
        boolean pluperfect = tree.children(trigger.index(), "aux").stream()
                .anyMatch(a -> a.form().equals("had"));
        boolean relative = trigger.is("acl") || trigger.is("advcl");
        List<Token> around = new ArrayList<>(tree.children(trigger.index(), "amod", "advmod"));
        for (Token object : scene.clause().objects(trigger)) {
            around.addAll(ordinals(object));
        }
        scene.clause()
                .complement(trigger)
                .ifPresent(c -> scene.clause().objects(c).forEach(o -> around.addAll(ordinals(o))));
        return (pluperfect && relative)
                || around.stream()
                        .anyMatch(t -> operators.has("background", t.lemma().toLowerCase(Locale.ROOT)));
    }

    /** "Several previous drafts" lie in the past; a "former" minister may be spoken of today. */
    private List<Token> ordinals(Token noun) {
        return tree.children(noun.index(), "amod").stream()
                .filter(t -> !t.lemma().equals("former"))
                .toList();
    }
}
