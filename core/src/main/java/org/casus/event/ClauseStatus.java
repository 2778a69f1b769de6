package org.casus.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.model.ParagraphKind;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.TimeMention;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** What the words of its own clause say of an act that a predicate tells: auxiliaries, negation, conditions, its day. */
final class ClauseStatus {

    /** A day of the month by its number alone. */
    private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,2}(st|nd|rd|th)");

    private final Scene scene;
    private final DependencyTree tree;
    private final Operators operators;
    private final Negation negation;

    ClauseStatus(Scene scene, Operators operators) {
        this.scene = scene;
        this.tree = scene.tree();
        this.operators = operators;
        this.negation = new Negation(tree, scene.clause());
    }

    /** Whether this token heads a clause; "it is not a battle that they can ignore" does not deny the battle. */
    boolean isPredicate(Token token) {
        boolean which = token.upos() == Upos.NOUN && tree.has(token.index(), "acl");
        return token.upos() == Upos.VERB || (tree.has(token.index(), "cop") && !which);
    }

    boolean isNegated(Token predicate) {
        return negation.denies(predicate);
    }

    Verdict of(Token predicate) {
        if (isSupposed(predicate)) {
            return Verdict.of(Status.HYPOTHETICAL, "a condition");
        }
        boolean negated = negation.denies(predicate);
        if (negation.isForestalled(predicate)) {
            return Verdict.of(Status.NEGATED, "before it could be done");
        }
        boolean longer = isNoLonger(predicate);
        Optional<Verdict> planned = planned(predicate, negated, longer);
        if (planned.isPresent()) {
            return planned.orElseThrow();
        }
        for (Token aux : tree.children(predicate.index(), "aux")) {
            Optional<Verdict> said = isName(aux) ? Optional.empty() : auxiliary(predicate, aux, negated, longer);
            if (said.isPresent()) {
                return said.orElseThrow();
            }
        }
        if (negated || longer) {
            return Verdict.of(Status.NEGATED, longer ? "\"no longer\"" : "\"not\"");
        }
        return unmarked(predicate);
    }

    private Optional<Verdict> auxiliary(Token verb, Token aux, boolean negated, boolean longer) {
        String word = Operators.lower(aux.lemma());
        String form = Operators.lower(aux.form());
        if (form.equals("would") || form.equals("'d")) {
            return Optional.of(would(verb, negated, longer));
        }
        if (word.equals("will") || word.equals("shall") || form.equals("wo")) {
            return Optional.of(will(verb, negated, longer, form));
        }
        if (operators.holds("duty", word) && isPerfect(verb)) {
            return Optional.of(negated ? Verdict.actual() : Verdict.of(Status.NEGATED, "\"" + form + " have\""));
        }
        if (negated && operators.holds("possible", form) && isCounterfactual(verb)) {
            return Optional.of(Verdict.actual());
        }
        if (operators.holds("possible", form) || operators.holds("duty", word)) {
            boolean cannot =
                    (negated && word.equals("can")) || (longer && (word.equals("can") || word.equals("could")));
            Status status = cannot ? Status.NEGATED : Status.HYPOTHETICAL;
            return Optional.of(Verdict.of(status, "\"" + form + "\""));
        }
        return Optional.empty();
    }

    private Verdict will(Token verb, boolean negated, boolean longer, String form) {
        if (longer || (negated && isAfterAll(verb))) {
            return Verdict.willed(Status.CANCELLED, "\"" + form + " no longer\"");
        }
        if (isConditional(verb)) {
            return Verdict.of(Status.HYPOTHETICAL, "\"" + form + "\" under a condition");
        }
        return negated
                ? Verdict.willed(Status.NEGATED, "\"" + form + " not\"")
                : Verdict.willed(Status.FUTURE, "\"" + form + "\"");
    }

    /** "Would" is the future of reported speech, unless a condition stands by it or it is what would have been. */
    private Verdict would(Token verb, boolean negated, boolean longer) {
        if (longer || (negated && isAfterAll(verb))) {
            return Verdict.willed(Status.CANCELLED, "\"would no longer\"");
        }
        if (negated && isCounterfactual(verb)) {
            return Verdict.actual();
        }
        boolean content = verb.is("acl") && tree.has(verb.index(), "mark");
        boolean reported = (!verb.is("acl") && scene.quoteAt(verb).isPresent()) || verb.is("ccomp") || content;
        boolean supposed = isConditional(verb) || isPerfect(verb) || !reported;
        if (negated) {
            return Verdict.willed(Status.NEGATED, "\"would not\"");
        }
        return supposed
                ? Verdict.of(Status.HYPOTHETICAL, "\"would\"")
                : Verdict.willed(Status.FUTURE, "\"would\" in reported speech");
    }

    /** "Is to meet", "was to have met"; in a headline "to meet". */
    private Optional<Verdict> planned(Token verb, boolean negated, boolean longer) {
        Optional<Token> to = tree.children(verb.index(), "mark").stream()
                .filter(m -> m.lemma().equals("to"))
                .findFirst();
        if (to.isEmpty()) {
            return Optional.empty();
        }
        int mark = to.orElseThrow().index();
        boolean isTo = tree.children(verb.index(), "aux", "cop").stream()
                .anyMatch(a -> a.lemma().equals("be")
                        && a.index() < mark
                        && !operators.holds("due", tree.token(mark - 1).form()));
        boolean headline = tree.has(verb.index(), "nsubj")
                && !verb.is("xcomp")
                && !verb.is("advcl")
                && !tree.children(verb.index(), "mark").stream()
                        .anyMatch(m -> m.lemma().equals("for"))
                && !tree.token(tree.size() - 1).form().equals(".")
                && tree.children(verb.index(), "aux").stream().noneMatch(a -> a.index() < mark);
        if (!isTo && !headline) {
            return Optional.empty();
        }
        if (negated && !longer) {
            return Optional.of(Verdict.willed(Status.NEGATED, "\"is not to\""));
        }
        if (isTo && isSaidOfAThing(verb)) {
            return Optional.of(Verdict.of(Status.HYPOTHETICAL, "what is intended"));
        }
        return Optional.of(
                longer || isPerfect(verb)
                        ? Verdict.willed(Status.CANCELLED, "\"was to have\"")
                        : Verdict.willed(Status.FUTURE, "\"is to\""));
    }

    /** "The aim is to", "to do this would be to": no one is to do it. */
    private boolean isSaidOfAThing(Token verb) {
        boolean thing = tree.children(verb.index(), "nsubj", "obl").stream()
                .anyMatch(t -> operators.holds("intent", t.lemma()) || operators.holds("thing", t.lemma()));
        return thing || tree.has(verb.index(), "csubj");
    }

    /** "Should have left" says that it was not done, "should never have been signed" that it was. */
    boolean isPerfect(Token verb) {
        return tree.children(verb.index(), "aux").stream()
                .anyMatch(a -> a.lemma().equals("have"));
    }

    /** A finite past tense, not that of "if they met". */
    boolean isPast(Token verb) {
        return verb.has("Tense", "Past") && !tree.has(verb.index(), "mark");
    }

    /** "Not after all". */
    private boolean isAfterAll(Token verb) {
        return tree.children(verb.index(), "obl", "advmod").stream()
                .anyMatch(t -> t.form().equals("all")
                        && scene.clause().preposition(t).filter("after"::equals).isPresent());
    }

    boolean isNoLonger(Token predicate) {
        return tree.children(predicate.index(), "advmod").stream()
                .anyMatch(a -> Operators.lower(a.form()).equals("longer")
                        && a.index() > 0
                        && Operators.lower(tree.token(a.index() - 1).form()).equals("no"));
    }

    /** "Theresa May met ...": a capital inside a sentence that is not in title case. */
    private boolean isName(Token aux) {
        boolean capital = aux.index() > 0 && Character.isUpperCase(aux.form().charAt(0));
        return capital
                && tree.sentence().tokens().stream()
                        .anyMatch(t -> t.upos() == Upos.VERB
                                && Character.isLowerCase(t.form().charAt(0)));
    }

    /** Whether the clause itself is a condition or an open question: "if they meet", "whether they met", "had they met". */
    private boolean isSupposed(Token clause) {
        return tree.children(clause.index(), "mark", "advmod").stream()
                        .anyMatch(m -> operators.holds("if", m.lemma()) && !isAsIf(m))
                || isInCase(clause)
                || isInverted(clause)
                || isProvided(clause);
    }

    /** "Provided that they meet": a participle that takes the condition as its clause. */
    private boolean isProvided(Token clause) {
        return clause.is("advcl") && operators.holds("provided", clause.form()) && tree.has(clause.index(), "ccomp");
    }

    /** "In case they meet". */
    private boolean isInCase(Token clause) {
        return tree.children(clause.index(), "mark").stream()
                .anyMatch(m -> m.index() + 1 < tree.size()
                        && Operators.lower(m.form()).equals("in")
                        && tree.token(m.index() + 1).lemma().equals("case"));
    }

    private boolean isAsIf(Token mark) {
        return mark.index() > 0 && tree.token(mark.index() - 1).lemma().equals("as");
    }

    /** "Should the talks fail, ...": an auxiliary before the subject, in what is no question. */
    private boolean isInverted(Token clause) {
        Optional<Token> subject = tree.child(clause.index(), "nsubj");
        return subject.isPresent()
                && clause.is("advcl")
                && tree.children(clause.index(), "aux", "cop").stream()
                        .anyMatch(a -> operators.holds("inverted", a.form())
                                && a.index() < subject.orElseThrow().index());
    }

    /** Whether what the clause tells hangs on a condition. */
    private boolean isConditional(Token predicate) {
        List<Token> beside = new ArrayList<>(tree.children(predicate.index(), "advcl"));
        tree.children(predicate.index(), "xcomp").forEach(x -> beside.addAll(tree.children(x.index(), "advcl")));
        boolean clause = beside.stream().anyMatch(this::isSupposed) || isUnderCondition(predicate);
        boolean phrase = tree.children(predicate.index(), "obl").stream()
                .anyMatch(t -> operators.holds("condition", t.lemma())
                        && tree.has(t.index(), "acl", "nmod")
                        && scene.clause()
                                .preposition(t)
                                .filter(p -> operators.holds("underCondition", p))
                                .isPresent());
        return clause || phrase;
    }

    /** "Had she not gone, he would not have been expelled": both of which happened. */
    private boolean isCounterfactual(Token predicate) {
        return isPerfect(predicate)
                && tree.children(predicate.index(), "advcl").stream()
                        .anyMatch(c -> isSupposed(c)
                                && tree.children(c.index(), "aux").stream()
                                        .anyMatch(a -> Operators.lower(a.form()).equals("had")));
    }

    /** A condition that the parser hung on the words that report the whole: "Unless ..., they will, he said". */
    private boolean isUnderCondition(Token predicate) {
        return predicate.is("ccomp")
                && tree.head(predicate.index())
                        .filter(verb -> verb.index() > predicate.index())
                        .filter(verb -> tree.children(verb.index(), "advcl").stream()
                                .anyMatch(c -> c.index() < predicate.index() && isSupposed(c)))
                        .isPresent();
    }

    /** What an unmarked clause says: a day that is still ahead makes its act one to come. */
    private Verdict unmarked(Token verb) {
        Optional<Token> due = tree.children(verb.index(), "case", "advmod", "mark").stream()
                .filter(t -> operators.holds("dueMark", t.lemma()))
                .filter(t -> !t.is("advmod") || tree.has(verb.index(), "mark"))
                .findFirst();
        boolean had = tree.children(verb.index(), "aux").stream()
                .anyMatch(a -> Operators.lower(a.form()).equals("had"));
        if (due.isPresent() && had) {
            return Verdict.willed(Status.CANCELLED, "\"had been due\"");
        }
        if (due.isPresent()) {
            return Verdict.willed(Status.FUTURE, "\"" + due.orElseThrow().form() + "\"");
        }
        boolean how = tree.children(verb.index(), "advmod").stream()
                .anyMatch(a -> a.lemma().equals("how"));
        if (how) {
            return Verdict.of(Status.HYPOTHETICAL, "it is not said whether");
        }
        return isPresent(verb) && (isAhead(verb) || isOnDay(verb))
                ? Verdict.willed(Status.FUTURE, "its day is still ahead")
                : Verdict.actual();
    }

    /** "Meets", "is meeting". */
    private boolean isPresent(Token verb) {
        boolean be = tree.children(verb.index(), "aux").stream()
                .anyMatch(a -> a.lemma().equals("be") && a.has("Tense", "Pres"));
        boolean simple = verb.has("VerbForm", "Fin") && verb.has("Tense", "Pres") && !tree.has(verb.index(), "aux");
        boolean participle =
                verb.has("Tense", "Pres") || Operators.lower(verb.form()).endsWith("ing");
        return simple || (be && participle && !isPerfect(verb));
    }

    /** "We meet on Monday", "on the 25th": told in the present of a day, it is ahead, but not under a picture or in a headline. */
    private boolean isOnDay(Token verb) {
        return scene.resolved().marked().read().paragraphOf(scene.sentence()).kind() == ParagraphKind.BODY
                && tree.children(verb.index(), "obl").stream()
                        .filter(t -> operators.holds("weekday", t.form())
                                || ORDINAL.matcher(t.form()).matches())
                        .anyMatch(t -> scene.clause()
                                .preposition(t)
                                .filter("on"::equals)
                                .isPresent());
    }

    /** Whether a day named with this word lies after the day of the report. */
    boolean isAhead(Token word) {
        boolean named = tree.children(word.index(), "obl", "advmod", "nmod").stream()
                .anyMatch(t -> operators.holds("ahead", t.form()));
        Optional<LocalDate> today = scene.resolved().published().day();
        if (named || today.isEmpty()) {
            return named;
        }
        List<Span> phrases = tree.children(word.index(), "obl", "nmod", "advmod", "acl").stream()
                .filter(t -> !t.is("acl") || tree.children(t.index(), "nsubj").isEmpty())
                .map(t -> tree.span(tree.subtree(t.index())))
                .toList();
        return scene.resolved().times().stream()
                .filter(t -> phrases.stream().anyMatch(p -> p.contains(t.span())))
                .map(TimeMention::value)
                .flatMap(v -> v.value().stream())
                .anyMatch(v -> v.earliest().isAfter(today.orElseThrow()));
    }
}
