package org.casus.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.casus.event.SentenceView;
import org.casus.model.PlanChange;
import org.casus.model.Span;
import org.casus.model.TimeExpression;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** What the words around a plan's word say of it: those below it ("planned for June") and those above ("called off"). */
final class ClauseReader {

    private static final int DEPTH = 4;

    private final PlanWords words;
    private final SentenceView view;
    private final DependencyTree tree;
    private final Mood mood;
    private final Conditions conditions;
    private final PlanTimes times;
    private final PlanClause rules;
    private final Changing changing;
    private final Carrying carrying;

    ClauseReader(PlanWords words, SentenceView view, PlanTimes times) {
        this.rules = PlanClause.of(words, view, times);
        this.words = words;
        this.view = view;
        this.tree = view.tree();
        this.mood = rules.mood();
        this.conditions = rules.conditions();
        this.times = times;
        this.changing = new Changing(rules);
        this.carrying = new Carrying(rules);
    }

    /** Everything that is said of the plan this token names. */
    List<Said> of(Token token) {
        List<Said> all = new ArrayList<>();
        if (token.upos() == Upos.VERB || token.upos() == Upos.ADJ) {
            carrying.takesPlace(token, token).ifPresent(all::add);
            carrying.asPlanned(token).ifPresent(all::add);
            return all;
        }
        below(token, all);
        above(token, token, DEPTH, all);
        return all;
    }

    /** What a clause says of "it", if that can only be a plan: it is called off, put off, goes ahead, is called cancelled. */
    List<Said> ofPronoun(Token pronoun) {
        List<Said> all = new ArrayList<>();
        Optional<Token> head = tree.head(pronoun.index());
        if (head.isEmpty()) {
            return all;
        }
        Token verb = head.orElseThrow();
        boolean object = pronoun.is("obj") || (pronoun.is("nsubj") && isPassive(verb));
        Optional<PlanChange> change = changing.change(verb);
        if (object && change.isPresent()) {
            changing.decided(change.orElseThrow(), verb, verb, all);
        } else if (pronoun.is("obj")) {
            named(verb, verb, all);
        } else if (pronoun.is("nsubj")
                && (carrying.isGoAhead(verb) || words.hasPhrase(view, "occurParticle", verb))
                && !PlanWords.lemma(verb).equals("make")) {
            carrying.takesPlace(verb, verb).ifPresent(all::add);
        }
        return all;
    }

    /** "Called it cancelled", "described the visit as postponed". */
    private void named(Token verb, Token noun, List<Said> all) {
        if (!words.has("named", verb)) {
            return;
        }
        tree.children(verb.index(), "xcomp", "obl", "advcl", "amod").stream()
                .filter(c -> changing.change(c).isPresent())
                .findFirst()
                .ifPresent(c -> all.add(rules.said(
                        changing.change(c).orElseThrow(), c, noun, mood.isPluperfect(verb), false, Optional.empty())));
    }

    private void below(Token noun, List<Said> all) {
        for (Token modifier : tree.children(noun.index(), "amod", "compound", "advmod")) {
            if (words.has("planned", modifier) || words.has("due", modifier)) {
                all.add(rules.said(PlanChange.ANNOUNCED, modifier, noun, true, true, times.inside(noun)));
            } else if (modifier.has("VerbForm", "Part") || modifier.upos() == Upos.ADJ) {
                changing.change(modifier)
                        .filter(c -> !modifier.has("VerbForm", "Ger"))
                        .ifPresent(c -> all.add(rules.said(c, modifier, noun, true, false, Optional.empty())));
            }
        }
        BitSet phrase = tree.subtree(noun.index());
        for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
            Token clause = tree.token(i);
            boolean hangsHere = clause.is("acl") && clause.index() > noun.index();
            if (hangsHere && (clause.head() == noun.index() || isNear(clause))) {
                relative(clause, all);
            }
        }
    }

    /** A participle that the parser hung on a noun inside the plan's phrase: "a summit with Israel planned for May". */
    private boolean isNear(Token clause) {
        boolean participle = clause.has("VerbForm", "Part") && !tree.has(clause.index(), "nsubj");
        // A town is not announced: a relative clause on a name belongs to what the phrase is about.
        boolean onName =
                tree.head(clause.index()).filter(h -> h.upos() == Upos.PROPN).isPresent();
        boolean says = words.has("due", clause) || (onName && words.has("announce", clause));
        return (participle || onName) && (says || changing.change(clause).isPresent());
    }

    private void relative(Token clause, List<Said> all) {
        if (words.has("due", clause) || words.has("announce", clause) || words.has("call", clause)) {
            boolean infinitive = tree.has(clause.index(), "xcomp", "acl", "ccomp");
            Token dated = infinitive
                    ? tree.child(clause.index(), "xcomp", "acl", "ccomp").orElseThrow()
                    : clause;
            Optional<TimeExpression> day = times.ahead(dated).or(() -> times.ahead(clause));
            boolean due = words.has("due", clause) || day.isPresent();
            if (due && !view.isNegated(clause)) {
                all.add(rules.said(PlanChange.ANNOUNCED, clause, clause, true, true, day));
            }
            return;
        }
        Optional<PlanChange> change = changing.change(clause);
        if (change.isPresent()) {
            all.add(changing.changed(change.orElseThrow(), clause, clause, true));
            return;
        }
        if (words.has("occur", clause) || words.hasPhrase(view, "occurParticle", clause)) {
            carrying.takesPlace(clause, clause)
                    .filter(s -> s.change() == PlanChange.ANNOUNCED)
                    .ifPresent(all::add);
        }
    }

    /** What the word that governs a plan's noun does to it. */
    private void above(Token noun, Token at, int depth, List<Said> all) {
        Optional<Token> head = tree.head(at.index());
        if (head.isEmpty() || depth == 0) {
            headline(at, all);
            return;
        }
        Token governor = head.orElseThrow();
        if (at.is("compound") && isDemandedWith(governor)) {
            demanded(at, governor, all);
            return;
        }
        boolean argument = at.is("obj") || at.is("nsubj") || at.is("obl") || at.is("xcomp") || at.is("ccomp");
        if (at.is("conj") || (at.is("nmod") && words.has("plan", governor))) {
            above(noun, governor, depth - 1, all);
            return;
        }
        if (!argument) {
            headline(at, all);
            return;
        }
        boolean object = at.is("obj") || (at.is("nsubj") && isPassive(governor)) || isObjectAfterParticle(at);
        Optional<PlanChange> change = changing.change(governor);
        if (change.isPresent() && (object || (at.is("obl") && isFrom(at)))) {
            changing.decided(change.orElseThrow(), governor, noun, all);
        } else if (change.isPresent() && at.is("nsubj") && governor.has("VerbForm", "Part")) {
            changing.decided(change.orElseThrow(), governor, noun, all);
        } else if (isDoubt(governor)) {
            all.add(rules.said(
                    PlanChange.DOUBTED, governor, noun, mood.isPluperfect(governor), false, times.ahead(noun)));
        } else if (words.has("depend", governor) && at.is("nsubj")) {
            Optional<Span> on =
                    view.obliques(governor, "on").stream().findFirst().map(conditions::clause);
            on.ifPresent(o -> all.add(new Said(
                    PlanChange.CONDITIONED,
                    governor,
                    rules.span(governor, noun),
                    false,
                    false,
                    times.ahead(noun),
                    on)));
        } else if (words.has("demand", governor) || isDemandAbove(at, governor)) {
            demanded(at, governor, all);
        } else if (words.has("ready", governor) && at.is("obl")) {
            ready(governor, noun, List.of(governor, noun), all);
        } else if (words.has("due", governor) && (object || at.is("nsubj"))) {
            Mood.Reading reading = mood.of(governor);
            boolean before = mood.isBeforeNews(governor) || reading.before();
            all.add(rules.said(
                    view.isNegated(governor) ? PlanChange.CANCELLED : PlanChange.ANNOUNCED,
                    governor,
                    noun,
                    before,
                    true,
                    times.ahead(governor).or(() -> times.ahead(noun))));
        } else if (words.has("named", governor) && at.is("obj") && !isCalled(governor, at)) {
            named(governor, noun, all);
        } else if ((words.has("announce", governor) && object) || isCalled(governor, at)) {
            announced(governor, noun, all);
        } else if (isOccurring(governor, at)) {
            carrying.takesPlace(governor, noun).ifPresent(all::add);
            carrying.asPlanned(governor).ifPresent(all::add);
        } else if (at.is("xcomp") || (at.is("obl") && governor.upos() == Upos.ADJ)) {
            above(noun, governor, depth - 1, all);
        }
    }

    private boolean isFrom(Token phrase) {
        return tree.children(phrase.index(), "case").stream()
                .anyMatch(c -> PlanWords.lemma(c).matches("from|of|out"));
    }

    private boolean isPassive(Token verb) {
        return verb.has("Voice", "Pass")
                || (verb.has("VerbForm", "Part")
                        && tree.children(verb.index(), "aux").stream()
                                .anyMatch(a -> PlanWords.lemma(a).equals("be")))
                || (verb.has("VerbForm", "Part") && !tree.has(verb.index(), "aux", "obj"));
    }

    /** "Called off a trip", whatever the parser calls the trip. */
    private boolean isObjectAfterParticle(Token token) {
        return token.is("obl")
                && !tree.has(token.index(), "case")
                && tree.has(token.head(), "compound")
                && token.index() > token.head();
    }

    /** "A nationwide strike called for March", "have called a strike". */
    private boolean isCalled(Token governor, Token at) {
        return words.has("call", governor)
                && at.is("obj")
                && !view.hasParticle(governor, "off")
                && !tree.has(governor.index(), "xcomp");
    }

    private boolean isDoubt(Token governor) {
        boolean predicate = tree.has(governor.index(), "cop") || governor.upos() == Upos.VERB;
        boolean noun = words.has("doubt", governor) && predicate && governor.upos() != Upos.VERB;
        boolean adjective = words.has("unclear", governor) && tree.has(governor.index(), "cop");
        boolean hangs = PlanWords.lemma(governor).matches("hang|remain|be")
                && tree.children(governor.index(), "obl", "xcomp").stream()
                        .anyMatch(c -> words.has("doubt", c) || words.has("unclear", c));
        return noun || adjective || hangs;
    }

    /** "Insisted their meeting focus on grain": the meeting is the subject of what is asked for. */
    private boolean isDemandAbove(Token at, Token governor) {
        return at.is("nsubj")
                && governor.is("ccomp")
                && tree.head(governor.index())
                        .filter(h -> words.has("demand", h))
                        .isPresent();
    }

    /** The same, where the parser took "their meeting focus" for one thing that is asked for. */
    private boolean isDemandedWith(Token content) {
        return (content.is("obj") || content.is("ccomp"))
                && tree.head(content.index())
                        .filter(h -> words.has("demand", h))
                        .isPresent();
    }

    private void demanded(Token at, Token governor, List<Said> all) {
        Optional<Token> content = at.is("compound") || (at.is("nsubj") && governor.is("ccomp"))
                ? Optional.of(governor)
                : tree.child(governor.index(), "ccomp").filter(c -> c.index() > at.index());
        if (content.isEmpty()) {
            return;
        }
        Token verb = tree.head(content.orElseThrow().index()).orElse(governor);
        Span whole = conditions.clause(content.orElseThrow());
        Span rest = whole.contains(at.span())
                        && whole.end() > content.orElseThrow().span().start()
                ? new Span(content.orElseThrow().span().start(), whole.end())
                : whole;
        all.add(new Said(
                PlanChange.CONDITIONED,
                verb,
                rules.span(verb, at),
                mood.isPluperfect(verb),
                false,
                Optional.empty(),
                Optional.of(rest)));
    }

    private void ready(Token governor, Token noun, List<Token> heads, List<Said> all) {
        Optional<Span> condition = conditions.of(heads);
        if (!view.isNegated(governor)) {
            all.add(new Said(
                    condition.isPresent() ? PlanChange.CONDITIONED : PlanChange.OFFERED,
                    governor,
                    rules.span(governor, noun),
                    false,
                    false,
                    times.ahead(noun),
                    condition));
        }
    }

    private void announced(Token governor, Token noun, List<Said> all) {
        Mood.Reading reading = mood.of(governor);
        if (reading.sense() == Mood.Sense.UNREAL || reading.sense() == Mood.Sense.WILL_NOT) {
            return;
        }
        Optional<TimeExpression> day = times.target(governor).or(() -> times.inside(noun));
        if (PlanWords.lemma(governor).equals("confirm")) {
            all.add(rules.said(PlanChange.CONFIRMED, governor, noun, reading.before(), false, day));
        } else {
            all.add(rules.said(PlanChange.ANNOUNCED, governor, noun, reading.before(), false, day));
        }
    }

    /** Whether the verb above a noun says that the act of the noun takes place. */
    private boolean isOccurring(Token governor, Token at) {
        boolean plain = words.has("occur", governor) && (at.is("obj") || at.is("nsubj"));
        boolean phrase =
                words.hasPhrase(view, "occurParticle", governor) && (at.is("nsubj") || at.is("obl") || at.is("obj"));
        boolean arrival = at.is("obl")
                && words.at(view, governor).isEmpty()
                && PlanWords.lemma(governor).matches("arrive|travel|fly|come|go|land|be|gather")
                && tree.children(at.index(), "case").stream()
                        .anyMatch(c -> PlanWords.lemma(c).equals("for"));
        boolean strike = at.is("obl")
                && PlanWords.lemma(governor).equals("go")
                && PlanWords.lemma(at).equals("strike");
        boolean lead = PlanWords.lemma(governor).equals("complete") && at.is("obj");
        return plain || phrase || arrival || strike || lead;
    }

    /** "Talks postponed": a participle under a headline's noun, which no verb governs. */
    private void headline(Token noun, List<Said> all) {
        if (rules.isHeadline() && noun.is("root")) {
            tree.children(noun.index(), "amod", "acl").stream()
                    .filter(c -> c.has("VerbForm", "Part"))
                    .forEach(c -> changing.change(c).ifPresent(w -> all.add(changing.changed(w, c, noun, false))));
        }
    }
}
