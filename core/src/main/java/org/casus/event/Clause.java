package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.WordClasses;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * The logical arguments of a trigger: who does it and whom it is done to, whatever the voice, and also where the grammar
 * leaves them out (control, coordination, participles, light verbs). Relations are universal ones without subtypes.
 */
final class Clause {

    /** Classes of verbs by what they do to the roles of others. */
    static final WordClasses VERBS = WordClasses.load(Clause.class, "verbs.tsv");

    /** Verbs whose object is the subject of their infinitive ("urged Russia to withdraw") or gerund ("blamed it for firing"). */
    private static final Set<String> OBJECT_CONTROL = VERBS.expand("@objectControl");

    /** Verbs whose subject does what the passive in their complement tells. */
    private static final Set<String> ORDERING = VERBS.expand("@ordering");

    /** Words that say how many of something there are, alone or with "of". */
    private static final Set<String> QUANTITIES = VERBS.expand("@quantity");

    private static final int DEPTH = 6;

    /** How far apart two verbs may stand to share an object. */
    private static final int BESIDE = 3;

    private final DependencyTree tree;
    private final NounArguments nouns;

    Clause(DependencyTree tree) {
        this.tree = tree;
        this.nouns = new NounArguments(tree, this);
    }

    /** Whose act a noun tells. */
    NounArguments nouns() {
        return nouns;
    }

    boolean isPassive(Token verb) {
        boolean present = verb.has("VerbForm", "Fin") && verb.has("Tense", "Pres");
        boolean bareConjunct =
                verb.is("conj") && !present && verb.upos() != Upos.ADJ && !tree.has(verb.index(), "aux", "nsubj");
        if (bareConjunct && tree.token(verb.head()).upos() == Upos.VERB) {
            return isPassive(tree.token(verb.head()));
        }
        if (verb.has("Voice", "Pass")) {
            return !isFullSentence(verb);
        }
        boolean participle = verb.has("VerbForm", "Part") && verb.has("Tense", "Past");
        boolean be = tree.children(verb.index(), "aux").stream()
                .anyMatch(a -> a.lemma().equals("be") || a.lemma().equals("get"));
        boolean reduced = verb.is("acl") && participle && !tree.has(verb.index(), "nsubj", "obj");
        return (participle && be) || reduced;
    }

    /** A verb with a subject and no auxiliary is active, except in a headline, which has no full stop. */
    private boolean isFullSentence(Token verb) {
        boolean finite = tree.has(verb.index(), "nsubj") && !tree.has(verb.index(), "aux");
        boolean main = verb.is("root") || verb.is("ccomp") || verb.is("parataxis") || verb.is("conj");
        return finite && main && tree.token(tree.size() - 1).form().equals(".");
    }

    /** Who does it. */
    List<Token> subjects(Token verb) {
        return subjects(verb, DEPTH);
    }

    private List<Token> subjects(Token verb, int depth) {
        if (isPassive(verb)) {
            return agents(verb);
        }
        List<Token> own = ownSubjects(verb);
        return own.isEmpty() && depth > 0 ? inherited(verb, depth - 1) : own;
    }

    /** The subject with its conjuncts, and a first conjunct that the parser took for a subject of its own. */
    private List<Token> ownSubjects(Token verb) {
        List<Token> all = new ArrayList<>();
        Optional<Token> own = ownSubject(verb);
        if (own.filter(t -> tree.has(t.index(), "cc")).isPresent()) {
            tree.children(verb.index(), "nsubj").stream()
                    .filter(t -> t.index() < own.orElseThrow().index())
                    .forEach(all::add);
        }
        own.ifPresent(t -> all.addAll(withConjuncts(referent(t))));
        return all;
    }

    /** The grammatical subject; a nominative before the verb is one, whatever the parser calls it. */
    private Optional<Token> ownSubject(Token verb) {
        List<Token> subjects = tree.children(verb.index(), "nsubj");
        if (!subjects.isEmpty()) {
            return Optional.of(subjects.get(subjects.size() - 1));
        }
        return tree.children(verb.index(), "obj").stream()
                .filter(o -> o.has("Case", "Nom") && o.index() < verb.index())
                .findFirst();
    }

    /** A relative pronoun stands for the noun that its clause hangs on. */
    private Token referent(Token pronoun) {
        if (!pronoun.has("PronType", "Rel")) {
            return pronoun;
        }
        int at = pronoun.head();
        for (int steps = 0; steps < DEPTH && at != Token.ROOT; steps++) {
            Token clause = tree.token(at);
            if (clause.is("acl") && clause.head() != Token.ROOT) {
                return tree.token(clause.head());
            }
            at = clause.head();
        }
        return pronoun;
    }

    /** The "by" phrase of a passive. */
    private List<Token> agents(Token verb) {
        for (Token oblique : tree.children(verb.index(), "obl")) {
            if (preposition(oblique).filter("by"::equals).isPresent()) {
                return withConjuncts(oblique);
            }
        }
        List<Token> strayed = strayedAgent(verb);
        return strayed.isEmpty() ? orderer(verb) : strayed;
    }

    /** "She ordered that the passport be revoked": what one orders to be done one does. */
    private List<Token> orderer(Token verb) {
        return verb.is("ccomp") || verb.is("xcomp")
                ? tree.head(verb.index())
                        .filter(governor -> ORDERING.contains(governor.lemma()))
                        .map(this::surfaceSubjects)
                        .orElse(List.of())
                : List.of();
    }

    /** A "by" phrase that the parser hung on another phrase after the verb: "referred to the court by the council". */
    private List<Token> strayedAgent(Token verb) {
        return tree.children(verb.index(), "obl", "obj").stream()
                .filter(phrase -> phrase.index() > verb.index())
                .flatMap(phrase -> tree.children(phrase.index(), "nmod").stream())
                .filter(nested -> preposition(nested).filter("by"::equals).isPresent())
                .findFirst()
                .map(this::withConjuncts)
                .orElse(List.of());
    }

    private List<Token> inherited(Token verb, int depth) {
        Optional<Token> head = tree.head(verb.index());
        if (head.isEmpty()) {
            return List.of();
        }
        Token governor = head.orElseThrow();
        if (verb.is("acl")) {
            boolean infinitive = verb.has("VerbForm", "Inf");
            return infinitive ? subjectOfNoun(governor, depth) : withConjuncts(governor);
        }
        if (!isPredicate(governor)) {
            return verb.is("conj") ? List.of() : subjectOfNoun(governor, depth);
        }
        boolean finite = verb.has("VerbForm", "Fin") && (verb.is("advcl") || verb.is("ccomp"));
        if (finite) {
            return nounBefore(verb);
        }
        if (verb.is("advcl") && !tree.has(verb.index(), "mark")) {
            Optional<Token> nearer = nearerClause(verb, governor);
            if (nearer.isPresent()) {
                return surfaceSubjects(nearer.orElseThrow(), depth);
            }
        }
        if (verb.is("xcomp") || verb.is("ccomp") || verb.is("advcl")) {
            boolean control = OBJECT_CONTROL.contains(governor.lemma());
            List<Token> objects = control ? objects(governor) : List.of();
            if (!objects.isEmpty()) {
                return objects;
            }
            return surfaceSubjects(governor, depth);
        }
        if (verb.is("conj") || verb.is("parataxis")) {
            List<Token> shared = surfaceSubjects(governor, depth);
            boolean embedded = governor.is("ccomp") || governor.is("acl") || governor.is("advcl");
            return embedded && !agrees(verb, shared) ? surfaceSubjects(tree.token(governor.head()), depth) : shared;
        }
        return List.of();
    }

    /** "Aides said he had won and are packing": a verb agrees in number with the subject it shares. */
    private boolean agrees(Token verb, List<Token> subjects) {
        List<Token> finite = new ArrayList<>(tree.children(verb.index(), "aux", "cop"));
        finite.add(verb);
        boolean plural = finite.stream().anyMatch(t -> t.has("Number", "Plur") && t.has("VerbForm", "Fin"));
        boolean singular = finite.stream().anyMatch(t -> t.has("Number", "Sing") && t.has("VerbForm", "Fin"));
        if (subjects.size() != 1) {
            return true;
        }
        Token subject = subjects.get(0);
        return !(plural && subject.has("Number", "Sing")) && !(singular && subject.has("Number", "Plur"));
    }

    /** A finite clause has a subject of its own; if the parser hung it elsewhere, it is the noun right before the verb. */
    private List<Token> nounBefore(Token verb) {
        if (verb.index() == 0) {
            return List.of();
        }
        Token before = tree.token(verb.index() - 1);
        return before.upos() == Upos.NOUN || before.upos() == Upos.PROPN ? List.of(before) : List.of();
    }

    /** "We deplore what they are doing, bombing the town": a bare participle goes on from the clause just before it. */
    private Optional<Token> nearerClause(Token participle, Token governor) {
        for (int i = participle.index() - 1; i > governor.index(); i--) {
            Token token = tree.token(i);
            if (token.upos() == Upos.VERB && tree.has(i, "nsubj")) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** The one who makes somebody do it: "we force them to surrender". */
    List<Token> forcers(Token verb) {
        return verb.is("xcomp")
                ? tree.head(verb.index())
                        .filter(governor -> OBJECT_CONTROL.contains(governor.lemma()))
                        .filter(governor -> !objects(governor).isEmpty())
                        .map(this::subjects)
                        .orElse(List.of())
                : List.of();
    }

    /** The grammatical subject, also of a passive, is what an infinitive or a conjoined verb shares. */
    List<Token> surfaceSubjects(Token verb) {
        return surfaceSubjects(verb, DEPTH);
    }

    private List<Token> surfaceSubjects(Token verb, int depth) {
        Optional<Token> own = ownSubject(verb);
        if (own.isPresent()) {
            return withConjuncts(referent(own.orElseThrow()));
        }
        return depth == 0 ? List.of() : inherited(verb, depth - 1);
    }

    /** "Plans to attack": the plans' possessor, or the subject of the verb that governs them. */
    private List<Token> subjectOfNoun(Token noun, int depth) {
        List<Token> possessors = nouns.possessors(noun);
        if (!possessors.isEmpty()) {
            return possessors;
        }
        Optional<Token> governor = tree.head(noun.index()).filter(this::isPredicate);
        return governor.isPresent() && depth > 0 ? surfaceSubjects(governor.orElseThrow(), depth - 1) : List.of();
    }

    private boolean isPredicate(Token token) {
        return token.upos() == Upos.VERB || token.upos() == Upos.AUX || tree.has(token.index(), "cop", "nsubj");
    }

    /** Whom or what it is done to. */
    List<Token> objects(Token verb) {
        if (isPassive(verb)) {
            Optional<Token> own = ownSubject(verb);
            return own.isPresent() ? withConjuncts(referent(own.orElseThrow())) : inherited(verb, DEPTH);
        }
        Optional<Token> own = tree.children(verb.index(), "obj", "iobj").stream()
                .filter(o -> !(o.has("Case", "Nom") && o.index() < verb.index()))
                .filter(o -> o.is("obj") || !tree.has(verb.index(), "obj"))
                .findFirst();
        if (own.isPresent()) {
            return withConjuncts(referent(own.orElseThrow()));
        }
        List<Token> found = afterParticle(verb);
        found = found.isEmpty() ? borrowed(verb) : found;
        found = found.isEmpty() ? shared(verb) : found;
        return found.isEmpty() ? relativised(verb) : found;
    }

    /** "Called off the visit": what follows a particle without a preposition is an object, whatever the parser calls it. */
    private List<Token> afterParticle(Token verb) {
        if (!tree.has(verb.index(), "compound")) {
            return List.of();
        }
        return tree.children(verb.index(), "obl").stream()
                .filter(o -> o.index() > verb.index() && !tree.has(o.index(), "case", "mark"))
                .filter(o -> o.upos() == Upos.NOUN && !tree.has(o.index(), "advmod"))
                .findFirst()
                .map(this::withConjuncts)
                .orElse(List.of());
    }

    /** "Denied attacking civilians": an object that follows the inner verb is its own, whatever it is attached to. */
    private List<Token> borrowed(Token verb) {
        if (!verb.is("xcomp") && !verb.is("advcl") && !verb.is("conj")) {
            return List.of();
        }
        return tree.children(verb.head(), "obj").stream()
                .filter(o -> o.index() > verb.index() && verb.index() > verb.head())
                .findFirst()
                .map(this::withConjuncts)
                .orElse(List.of());
    }

    /** "Arrested and deported the reporter": verbs side by side share the object of the last. */
    private List<Token> shared(Token verb) {
        if (tree.has(verb.index(), "obl", "xcomp", "ccomp")) {
            return List.of();
        }
        return tree.children(verb.index(), "conj").stream()
                .filter(c -> c.upos() == Upos.VERB && c.index() <= verb.index() + BESIDE)
                .filter(c -> !tree.has(c.index(), "nsubj", "aux") && tree.has(c.index(), "cc"))
                .flatMap(c -> tree.children(c.index(), "obj").stream())
                .filter(o -> o.index() > verb.index())
                .findFirst()
                .map(this::withConjuncts)
                .orElse(List.of());
    }

    /** "The town that rebels seized": without an object of its own, the noun that the clause hangs on. */
    private List<Token> relativised(Token verb) {
        boolean finite = verb.is("acl") && verb.has("VerbForm", "Fin") && tree.has(verb.index(), "nsubj");
        if (!finite) {
            return List.of();
        }
        boolean subjectIsRelative =
                tree.children(verb.index(), "nsubj").stream().anyMatch(t -> t.has("PronType", "Rel"));
        return subjectIsRelative ? List.of() : withConjuncts(tree.token(verb.head()));
    }

    /** What is counted by words of quantity: the troops of "hundreds of troops", "two of his troops". */
    List<Token> counted(List<Token> tokens) {
        return tokens.stream()
                .filter(this::isQuantity)
                .flatMap(t -> obliques(t, "of").stream())
                .toList();
    }

    /** "11", "some", "hundreds": how many, not who. */
    boolean isQuantity(Token token) {
        return token.upos() == Upos.NUM || QUANTITIES.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** The oblique phrases with this preposition. */
    List<Token> obliques(Token head, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : tree.children(head.index(), "obl", "nmod", "advcl", "acl", "xcomp", "obj", "advmod")) {
            if (preposition(child).filter(preposition::equals).isPresent()) {
                found.addAll(withConjuncts(child));
            }
        }
        return found.isEmpty() ? strayed(head, preposition) : found;
    }

    /**
     * A phrase the parser hung higher: the one right after a noun ("inspect a site after airstrikes on the town"), or that of
     * the verb an adjective completes ("remains ready for talks").
     */
    private List<Token> strayed(Token head, String preposition) {
        boolean noun = head.upos() == Upos.NOUN;
        int next = head.index() + 1;
        if (noun
                && next < tree.size()
                && tree.token(next).lemma().equals(preposition)
                && tree.token(next).is("case")) {
            Token phrase = tree.token(tree.token(next).head());
            return phrase.index() > next ? withConjuncts(phrase) : List.of();
        }
        if (head.upos() == Upos.ADJ && head.is("xcomp")) {
            return tree.children(head.head(), "obl").stream()
                    .filter(o -> o.index() > head.index())
                    .filter(o -> preposition(o).filter(preposition::equals).isPresent())
                    .flatMap(o -> withConjuncts(o).stream())
                    .toList();
        }
        return List.of();
    }

    /** The first preposition of a phrase, or the marker of a gerund: "from", "of" in "accused of bombing". */
    Optional<String> preposition(Token phrase) {
        return tree.children(phrase.index(), "case", "mark").stream()
                .filter(c -> c.upos() == Upos.ADP || c.upos() == Upos.SCONJ)
                .map(c -> c.lemma().toLowerCase(Locale.ROOT))
                .filter(l -> !l.equals("'s"))
                .findFirst();
    }

    /** The clause a word takes: "ready to meet", "urged X to go", "said that ...", "decision to leave". */
    Optional<Token> complement(Token head) {
        Optional<Token> clause = tree.child(head.index(), "xcomp", "ccomp");
        if (clause.isPresent()) {
            return clause;
        }
        return tree.children(head.index(), "acl", "advcl").stream()
                .filter(c -> (c.has("VerbForm", "Inf") && tree.has(c.index(), "mark")) || isContent(head, c))
                .findFirst();
    }

    /** "The demand that they leave": a clause that says what a noun is about, not which one it is. */
    boolean isContent(Token noun, Token clause) {
        return noun.upos() == Upos.NOUN
                && clause.is("acl")
                && tree.children(clause.index(), "mark").stream()
                        .anyMatch(m -> m.lemma().equals("that"));
    }

    /** A token and what is coordinated with it. */
    List<Token> withConjuncts(Token token) {
        List<Token> all = new ArrayList<>();
        all.add(token);
        List<Token> conjuncts = new ArrayList<>(tree.children(token.index(), "conj"));
        for (Token name : tree.children(token.index(), "appos")) {
            conjuncts.addAll(tree.children(name.index(), "conj"));
        }
        for (Token conjunct : conjuncts) {
            if (conjunct.upos() != Upos.VERB) {
                all.add(conjunct);
            }
        }
        return all;
    }

    /** Whether the clause of this token is negated: "did not", "never", "no longer". */
    boolean isNegated(Token token) {
        return tree.children(token.index(), "advmod", "det", "cc").stream()
                .anyMatch(t -> negates(t) && !isNeverBefore(t));
    }

    /** "As never before" does not negate. */
    private boolean isNeverBefore(Token never) {
        int next = never.index() + 1;
        return next < tree.size() && tree.token(next).lemma().equals("before");
    }

    private static boolean negates(Token token) {
        return token.lemma().equals("not")
                || token.lemma().equals("never")
                || token.lemma().equals("neither")
                || token.form().equalsIgnoreCase("no")
                || token.lemma().equals("n't");
    }
}
