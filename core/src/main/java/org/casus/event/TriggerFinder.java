package org.casus.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Finds the acts a sentence tells. What a request, promise, refusal or threat is about is not an act of its own, nor is
 * the noun that a light verb lends its subject to ("held talks" is one act).
 */
final class TriggerFinder {

    private static final Set<String> VERBAL = Set.of("AGREE", "REQUEST", "REJECT", "THREATEN", "CONCEDE");
    /** These are told wherever they are mentioned; other nouns that an act is done to are what it is about. */
    private static final Set<String> VIOLENT = Set.of("ASSAULT", "COERCE", "PROTEST");

    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE", "SANCTION");

    private static final Set<String> CONTENT =
            Set.of("obj", "xcomp", "ccomp", "obl", "nmod", "conj", "compound", "amod", "nsubj", "acl", "advcl");
    private static final Set<String> ASIDE = Set.of("acl", "advcl");

    /** What one admits has happened: it is told, not only spoken of. */
    private static final Set<String> FACTIVE =
            Set.of("admit", "acknowledge", "concede", "accept", "recognise", "recognize");

    /** Verbs that call a visit or a meeting off: then both the calling off and what was planned are told. */
    private static final Set<String> CALLING_OFF = Set.of("cancel", "call", "postpone", "scrap", "abandon", "shelve");

    /** Words between a verb and its object up to which both are the trigger's words. */
    private static final int NEAR = 3;

    private final ActLexicon lexicon;
    private final ActWords words = ActWords.load();

    TriggerFinder(ActLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a word of this sentence may tell an act, in the lexicon or without it; the event layers read no other. */
    boolean mayTell(ReadSentence sentence) {
        DependencyTree tree = new DependencyTree(sentence);
        return sentence.tokens().stream().anyMatch(token -> words.has(token) || lexicon.knows(tree, token));
    }

    /**
     * What the lexicon finds in a sentence.
     *
     * @param spokenFor indices of the words that belong to what another act is about
     */
    record Found(List<Candidate> candidates, BitSet spokenFor) {

        Found {
            candidates = List.copyOf(candidates);
        }
    }

    Found find(Scene scene) {
        DependencyTree tree = scene.tree();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            boolean describes = token.is("conj") && tree.token(token.head()).is("amod");
            if (canTell(token) && !describes) {
                lexicon.match(scene, token)
                        .ifPresent(act -> found.add(Candidate.of(act, token, words(scene, act, token))));
            }
        }
        BitSet taken = new BitSet(tree.size());
        BitSet threatened = new BitSet(tree.size());
        for (Candidate candidate : found) {
            BitSet content = content(scene, candidate);
            taken.or(content);
            if (candidate.act().code().event().equals("THREATEN")) {
                threatened.or(content);
            }
        }
        for (Candidate candidate : found) {
            if (isPartOfAnother(scene, candidate, found)) {
                taken.set(candidate.token().index());
            }
        }
        return new Found(
                found.stream()
                        .filter(c -> !taken.get(c.token().index())
                                || (isForce(c) && !threatened.get(c.token().index())))
                        .toList(),
                taken);
    }

    /** A modifier of an act, a topic of talks, or what an act is done to unless somebody does it or is hurt by it. */
    private static boolean isPartOfAnother(Scene scene, Candidate candidate, List<Candidate> found) {
        Token token = candidate.token();
        boolean underAnother = found.stream().anyMatch(c -> c.token().index() == token.head() && !callsOff(c));
        boolean topicOfTalks = candidate.act().code().event().equals("CONSULT")
                && found.stream().anyMatch(c -> isTalksAbove(scene.tree(), c, token));
        boolean judged = token.is("obj")
                && scene.clause().nouns().possessors(token).isEmpty()
                && !VIOLENT.contains(candidate.act().code().event());
        return topicOfTalks || (underAnother && (token.is("compound") || judged));
    }

    private static boolean callsOff(Candidate candidate) {
        Act act = candidate.act();
        return act.code().mode().filter("meet"::equals).isPresent()
                && act.asksForObject()
                && CALLING_OFF.contains(act.lemma());
    }

    /** Force that somebody asks for, refuses or allows is told as well; what is threatened is one act with the threat. */
    private static boolean isForce(Candidate candidate) {
        return candidate.act().pos() == 'v'
                && FORCE.contains(candidate.act().code().event());
    }

    /** An attributive participle ("the planned visit") describes, it does not tell; a name is not a noun. */
    private static boolean canTell(Token token) {
        return switch (token.upos()) {
            case VERB -> !token.is("amod") && !token.is("compound") && !token.is("case");
            case NOUN -> true;
            case ADJ -> !token.is("amod");
            default -> false;
        };
    }

    private static Span words(Scene scene, Act act, Token token) {
        Span span = token.span();
        if (act.lemma().indexOf('-') > 0) {
            span = Hyphens.first(scene.tree(), token)
                    .map(Token::span)
                    .orElse(span)
                    .union(span);
        }
        if (!act.particle().isEmpty()) {
            for (Token child : scene.tree().children(token.index(), "compound", "advmod")) {
                if (child.form().toLowerCase(Locale.ROOT).equals(act.particle())) {
                    span = span.union(child.span());
                }
            }
        }
        Optional<Token> object = act.asksForObject()
                ? scene.clause().objects(token).stream().findFirst()
                : act.asksForPredicate() ? scene.tree().child(token.index(), "xcomp") : Optional.empty();
        if (object.isPresent() && Math.abs(object.orElseThrow().index() - token.index()) <= NEAR) {
            return span.union(object.orElseThrow().span());
        }
        return span;
    }

    /** The tokens that a candidate speaks for, so that they tell no act of their own. */
    private static BitSet content(Scene scene, Candidate candidate) {
        DependencyTree tree = scene.tree();
        BitSet taken = new BitSet(tree.size());
        Token trigger = candidate.token();
        if (callsOff(candidate)) {
            return taken;
        }
        if (candidate.act().pos() == 'v' && candidate.act().asksForObject()) {
            scene.clause().objects(trigger).forEach(o -> taken.set(o.index()));
        }
        if (VERBAL.contains(candidate.act().code().event())) {
            Set<Integer> roots = new HashSet<>();
            for (Token child : tree.children(trigger.index(), "obj", "xcomp", "ccomp", "obl", "nmod", "acl", "advcl")) {
                boolean aside = ASIDE.contains(child.relation())
                        && !isPhrase(tree, child)
                        && !scene.clause().isContent(trigger, child);
                boolean fact = child.is("ccomp") && FACTIVE.contains(trigger.lemma());
                if (!aside && !fact) {
                    roots.add(child.index());
                }
            }
            roots.forEach(root -> descend(tree, root, taken));
        }
        return taken;
    }

    /** Down from a content head, but not into relative and adverbial clauses: they tell something else. */
    private static void descend(DependencyTree tree, int index, BitSet taken) {
        taken.set(index);
        for (Token child : tree.children(index)) {
            boolean inside = CONTENT.contains(child.relation());
            boolean aside = ASIDE.contains(child.relation()) && !isPhrase(tree, child);
            boolean clause = child.upos() == Upos.VERB && child.is("conj") && tree.has(child.index(), "nsubj");
            if (inside && !aside && !clause && !taken.get(child.index())) {
                descend(tree, child.index(), taken);
            }
        }
    }

    /** "Met to discuss": one consultation. */
    private static boolean isTalksAbove(DependencyTree tree, Candidate talks, Token below) {
        return talks.act().code().event().equals("CONSULT")
                && talks.token().index() != below.index()
                && tree.dominates(talks.token().index(), below.index());
    }

    /** "To end", "on ending": an infinitive or a gerund with its marker belongs to what the act is about. */
    private static boolean isPhrase(DependencyTree tree, Token clause) {
        boolean gerund =
                clause.has("VerbForm", "Ger") || (clause.has("VerbForm", "Part") && clause.has("Tense", "Pres"));
        return clause.has("VerbForm", "Inf") || (gerund && tree.has(clause.index(), "mark"));
    }
}
