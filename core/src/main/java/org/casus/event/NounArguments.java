package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** Whose a noun is: by form ("Russia's", "its", "Russian"), or by the light verb that governs it ("carried out airstrikes"). */
final class NounArguments {

    /** Verbs that only lend their subject to the noun they govern: "carried out airstrikes", "holds talks". */
    private static final Set<String> LIGHT = Clause.VERBS.expand("@light");

    private static final Set<String> DURING =
            Set.of("during", "on", "after", "before", "following", "in", "at", "for", "from", "ahead");

    /** What somebody heads or holds is his: "a US-led raid", "the rebel-held town". */
    private static final Set<String> LED =
            Set.of("led", "run", "held", "controlled", "dominated", "commanded", "chaired");

    /** Verbs whose agent is whose act it is: "the offensive led by Turkey". */
    private static final Set<String> LEADING = Set.of(
            "lead",
            "launch",
            "carry",
            "conduct",
            "mount",
            "stage",
            "wage",
            "order",
            "commit",
            "perpetrate",
            "inflict",
            "orchestrate",
            "mastermind",
            "spearhead",
            "unleash",
            "make",
            "hold",
            "organise",
            "organize",
            "impose");

    /** Words that say of somebody that he did it. */
    private static final Set<String> BLAMED = Set.of(
            "implicate",
            "responsible",
            "guilty",
            "complicit",
            "involve",
            "accuse",
            "suspect",
            "convict",
            "participate");

    /** What those who suffer an act do in it: "she died in the shelling". */
    private static final Set<String> SUFFERING =
            Set.of("die", "kill", "injure", "wound", "perish", "maim", "hurt", "displace", "uproot");

    private static final Set<String> DYING = Set.of("die", "perish");

    private static final Set<String> VICTIMS = Set.of("victim", "survivor", "target", "casualty");

    private final DependencyTree tree;
    private final Clause clause;

    NounArguments(DependencyTree tree, Clause clause) {
        this.tree = tree;
        this.clause = clause;
    }

    /** Who a noun belongs to or comes from by form: "Russia's", "its", "Russian", "US". */
    List<Token> possessors(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : tree.children(noun.index(), "nmod", "amod", "compound")) {
            boolean before = child.index() < noun.index();
            boolean named = Character.isUpperCase(child.form().charAt(0)) || child.upos() == Upos.PRON;
            boolean genitive = child.is("nmod") && hasGenitive(child);
            if (before && (genitive || (named && !child.is("nmod")) || child.has("Poss", "Yes"))) {
                found.addAll(clause.withConjuncts(child));
            }
        }
        for (Token led : tree.children(noun.index(), "amod", "compound", "acl")) {
            if (led.index() < noun.index() && LED.contains(led.form().toLowerCase(Locale.ROOT))) {
                tree.children(led.index()).stream()
                        .filter(t -> t.index() < led.index() && t.upos() != Upos.PUNCT && t.upos() != Upos.ADV)
                        .forEach(found::add);
            }
        }
        return found.isEmpty() && noun.is("conj") && !tree.has(noun.index(), "det") ? shared(noun) : found;
    }

    /** "Its outreach to one side and rebuke of the other", "Iraqi raids and shelling": what is joined has the same owner. */
    private List<Token> shared(Token noun) {
        boolean bare = !tree.has(noun.index(), "amod", "compound", "nummod");
        return tree.head(noun.index())
                .filter(first -> first.upos() == noun.upos())
                .filter(first ->
                        bare || tree.children(first.index(), "nmod").stream().anyMatch(this::isGenitive))
                .map(this::possessors)
                .orElse(List.of());
    }

    private boolean isGenitive(Token child) {
        return hasGenitive(child) || child.has("Poss", "Yes");
    }

    private boolean hasGenitive(Token token) {
        return tree.children(token.index(), "case").stream()
                .anyMatch(c -> c.form().endsWith("s")
                        || c.form().equals("'")
                        || c.form().equals("\u2019"));
    }

    /** The subject of the light verb that governs a noun, or of the verb that plans it or calls it off. */
    List<Token> lightSubjects(Token noun) {
        return lightVerb(noun).or(() -> disposing(noun)).map(clause::subjects).orElseGet(() -> blamed(noun));
    }

    private Optional<Token> disposing(Token noun) {
        return tree.head(noun.index())
                .filter(v -> v.upos() == Upos.VERB)
                .filter(v -> noun.is("obj") || (noun.is("nsubj") && clause.isPassive(v)))
                .filter(v -> Clause.VERBS.has("disposing", v.lemma())
                        || tree.children(v.index(), "compound", "advmod").stream()
                                .anyMatch(p -> Clause.VERBS.has("disposing", v.lemma() + "+" + p.form())));
    }

    /** "The men implicated in the torture", "he is behind the kidnapping": who is said to have done it. */
    private List<Token> blamed(Token noun) {
        if (!noun.is("obl") && !noun.is("nmod")) {
            return List.of();
        }
        Optional<Token> blame = tree.head(noun.index()).filter(h -> BLAMED.contains(h.lemma()));
        if (blame.isEmpty()) {
            return List.of();
        }
        Token word = blame.orElseThrow();
        if (word.is("acl") || word.is("amod")) {
            return tree.head(word.index()).map(clause::withConjuncts).orElse(List.of());
        }
        return clause.surfaceSubjects(word);
    }

    /**
     * "During a visit to Rome the minister said", "he is at the head of calls for a vote": who the clause is about is who
     * is on the visit, or calls.
     */
    List<Token> outerSubjects(Token noun) {
        boolean during = noun.is("obl")
                && clause.preposition(noun)
                        .filter(p -> DURING.contains(p) || isWithSomebodys(noun, p))
                        .isPresent();
        boolean front = noun.is("nmod")
                && tree.head(noun.index())
                        .filter(h -> tree.has(h.index(), "cop", "nsubj"))
                        .isPresent();
        return during || front
                ? tree.head(noun.index()).map(clause::surfaceSubjects).orElse(List.of())
                : List.of();
    }

    /** Who an act is done by, as a clause beside the noun tells it: "strikes carried out by the navy". */
    List<Token> leaders(Token noun) {
        return tree.children(noun.index(), "acl").stream()
                .filter(c -> LEADING.contains(c.lemma()) && clause.isPassive(c))
                .flatMap(c -> clause.subjects(c).stream())
                .toList();
    }

    /** Who suffers an act, as the word that the noun hangs on tells it: "died in the shelling", "a victim of torture". */
    List<Token> sufferers(Token noun) {
        Optional<Token> head = tree.head(noun.index());
        if (head.isEmpty()) {
            return List.of();
        }
        Token word = head.orElseThrow();
        if (noun.is("obl") && SUFFERING.contains(word.lemma())) {
            return clause.isPassive(word) || DYING.contains(word.lemma())
                    ? clause.surfaceSubjects(word)
                    : clause.objects(word);
        }
        return noun.is("nmod") && VICTIMS.contains(word.lemma())
                ? tree.has(word.index(), "cop") ? clause.surfaceSubjects(word) : List.of(word)
                : List.of();
    }

    /** "It planned rallies, with a meeting to follow": what comes with something else is not what the verb carries. */
    private boolean isAbsolute(Token noun, Token verb) {
        return noun.is("obl")
                && tree.has(verb.index(), "obj")
                && clause.preposition(noun).filter("with"::equals).isPresent();
    }

    /** "With the help of Kenya". */
    private boolean isWithSomebodys(Token noun, String preposition) {
        return preposition.equals("with") && !clause.obliques(noun, "of").isEmpty();
    }

    Optional<Token> lightVerb(Token noun) {
        boolean governed = noun.is("obj") || noun.is("nsubj") || noun.is("obl") || noun.is("conj");
        Token at = noun;
        if (noun.is("conj")) {
            at = tree.head(noun.index()).orElse(noun);
        }
        if (!governed) {
            return Optional.empty();
        }
        boolean subject = at.is("nsubj");
        Token carried = at;
        return tree.head(at.index())
                .filter(v -> LIGHT.contains(v.lemma()))
                .filter(v -> !subject || clause.isPassive(v))
                .filter(v -> !isAbsolute(carried, v));
    }
}
