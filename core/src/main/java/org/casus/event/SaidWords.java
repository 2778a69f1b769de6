package org.casus.event;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.mention.Quotation;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** What a verb of speech says: its complement, the sentence it stands in by the way, or what somebody is accused of. */
final class SaidWords {

    private final DependencyTree tree;
    private final Clause clause;
    private final SayingSubjects speakers;

    SaidWords(DependencyTree tree, Clause clause, SayingSubjects speakers) {
        this.tree = tree;
        this.clause = clause;
        this.speakers = speakers;
    }

    /** What the subject says. */
    BitSet content(Token verb) {
        BitSet said = new BitSet();
        if (SpeechWords.is("accuse", verb)) {
            return charge(verb, Optional.empty());
        }
        for (Token child : tree.children(verb.index())) {
            if (isContent(verb, child)) {
                said.or(tree.subtree(child.index()));
            }
        }
        if (SpeechWords.is("promise", verb)) {
            said.andNot(taken(said));
        }
        // Two verbs of speech may share what is said: "neither confirmed nor denied that".
        if (said.isEmpty() && verb.is("conj") && verb.head() != Token.ROOT && !tree.has(verb.index(), "nsubj")) {
            Token first = tree.token(verb.head());
            if (SpeechWords.stance(tree, first).isPresent()
                    && first.index() < verb.index()
                    && SpeechWords.isNeither(tree, verb)) {
                return content(first);
            }
        }
        if (said.isEmpty() || (verb.is("parataxis") && !tree.has(verb.index(), "ccomp"))) {
            said.or(inPassing(verb));
        }
        if (said.isEmpty() && !verb.is("conj")) {
            said.or(before(verb));
        }
        return said;
    }

    private boolean isContent(Token verb, Token child) {
        return switch (child.relation()) {
            case "ccomp" -> !asks(child);
            case "parataxis" ->
                SpeechWords.stance(tree, child).isEmpty()
                        && ((child.index() < verb.index() && holdsVerb(child)) || opened(verb, child));
            case "xcomp" -> SpeechWords.is("infinitive", verb) || opened(verb, child);
            case "obj" -> isTold(verb, child) || holdsClause(verb, child);
            case "iobj" -> holdsClause(verb, child);
            case "advcl" -> isDoing(verb, child);
            case "obl" -> isAbout(verb, child);
            default -> false;
        };
    }

    /** A dateline holds none. */
    private boolean holdsVerb(Token token) {
        return tree.subtree(token.index()).stream().anyMatch(i -> tree.token(i).upos() == Upos.VERB);
    }

    /** "Promised to free those who are held": that they are held is no part of the promise. */
    private BitSet taken(BitSet said) {
        BitSet taken = new BitSet();
        said.stream().mapToObj(tree::token).filter(t -> t.is("acl")).forEach(t -> {
            boolean relative = tree.children(t.index()).stream().anyMatch(c -> c.has("PronType", "Rel"));
            if (relative) {
                taken.or(tree.subtree(t.index()));
            }
        });
        return taken;
    }

    /** "Said whether": nothing is said. */
    private boolean asks(Token clauseHead) {
        return marked(tree, clauseHead, "if", "whether");
    }

    /** "Rejected the report": a word for what others say; with some verbs the act itself, "confirmed the arrest". */
    private boolean isTold(Token verb, Token object) {
        boolean givesNot = verb.lemma().equals("deny") && tree.has(verb.index(), "iobj");
        boolean seen = verb.lemma().equals("show") && tree.has(object.index(), "acl");
        boolean act = seen || SpeechWords.is("object", verb) || verb.lemma().equals("rule");
        return hasDoubt(object) || (act && !givesNot);
    }

    /** "Boasted of having broken", "admitted killing". */
    private boolean isDoing(Token verb, Token doing) {
        boolean after = isGerund(doing) && doing.index() > verb.index();
        boolean bare = !tree.has(doing.index(), "mark") && !commaBetween(verb, doing);
        boolean ofOwn = SpeechWords.is("confirm", verb) || SpeechWords.is("deny", verb);
        return after && (marked(tree, doing, "of", "to") || (bare && ofOwn));
    }

    private boolean isAbout(Token verb, Token phrase) {
        // "Dismissed as fiction a report": an object that came late.
        boolean late = hasDoubt(phrase) && !tree.has(phrase.index(), "case");
        if (late && SpeechWords.is("deny", verb)) {
            return true;
        }
        if (tree.has(verb.index(), "ccomp")) {
            return false;
        }
        boolean that = holdsClause(verb, phrase);
        String preposition = clause.preposition(phrase).orElse("");
        return switch (preposition) {
            case "of", "about" -> that || SpeechWords.is("about", verb);
            case "to" -> that || SpeechWords.is("confirm", verb);
            case "for" -> that || verb.lemma().equals("claim");
            default -> that;
        };
    }

    /** "Said in a letter that", "told a briefing that": what is said may hang on the noun before it. */
    private boolean holdsClause(Token verb, Token noun) {
        return !tree.has(verb.index(), "ccomp")
                && tree.children(noun.index(), "acl").stream()
                        .anyMatch(c -> marked(tree, c, "that") && tree.has(c.index(), "nsubj"));
    }

    private boolean isGerund(Token token) {
        return token.form().toLowerCase(Locale.ROOT).endsWith("ing")
                || tree.children(token.index(), "aux").stream()
                        .anyMatch(a -> a.form().endsWith("ing"));
    }

    static boolean marked(DependencyTree tree, Token token, String... words) {
        return tree.children(token.index(), "mark", "case").stream()
                .anyMatch(m -> Set.of(words).contains(m.form().toLowerCase(Locale.ROOT)));
    }

    private boolean commaBetween(Token a, Token b) {
        for (int i = a.index() + 1; i < b.index(); i++) {
            if (tree.token(i).form().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a colon or quotation mark opens what follows the verb. */
    private boolean opened(Token verb, Token child) {
        int start = tree.subtree(child.index()).nextSetBit(0);
        for (int i = verb.index() + 1; i <= Math.max(start, child.index() - 1); i++) {
            String form = tree.token(i).form();
            if (form.equals(":") || Quotation.isMark(form)) {
                return true;
            }
        }
        return false;
    }

    /** A word for what others say, or "it". */
    private static boolean hasDoubt(Token object) {
        return SpeechWords.is("doubt", object);
    }

    /** What somebody is accused of: what follows "of" or "for", or what is blamed "on" him. */
    private BitSet charge(Token verb, Optional<Token> agent) {
        BitSet said = new BitSet();
        Optional<Token> object = tree.child(verb.index(), "obj");
        boolean on = object.isPresent() && clause.obliques(verb, "on").stream().anyMatch(t -> t.index() > verb.index());
        if (verb.lemma().equals("blame") && on) {
            return tree.subtree(object.orElseThrow().index());
        }
        for (Token child : tree.children(verb.index())) {
            boolean after = child.index() > verb.index();
            boolean of = marked(tree, child, "of", "for", "over");
            if (after
                    && of
                    && !child.is("obj")
                    && agent.filter(a -> a.index() == child.index()).isEmpty()) {
                said.or(tree.subtree(child.index()));
            }
        }
        // "Accused the state of sending": the parser may hang it on the one who is accused, or on the accuser.
        object.or(() -> agent).ifPresent(o -> {
            for (Token child : tree.children(o.index(), "acl", "nmod", "advcl")) {
                if (marked(tree, child, "of", "for", "over") && (child.upos() == Upos.VERB || said.isEmpty())) {
                    said.or(tree.subtree(child.index()));
                }
            }
        });
        return said;
    }

    /** "X, the minister said, did Y"; "as the minister said". */
    private BitSet inPassing(Token verb) {
        BitSet said = new BitSet();
        boolean as = verb.is("advcl") && marked(tree, verb, "as") && tree.has(verb.index(), "nsubj");
        if ((verb.is("parataxis") || as || verb.is("dep") || verb.is("discourse")) && verb.head() != Token.ROOT) {
            said.or(tree.subtree(verb.head()));
            said.andNot(tree.subtree(verb.index()));
        }
        return said;
    }

    /** Where the parser sees no complement, what stands before the comma in front of speaker and verb. */
    private BitSet before(Token verb) {
        BitSet said = new BitSet();
        Optional<Token> subject = tree.child(verb.index(), "nsubj");
        if (subject.isEmpty() || !SpeechWords.is("telling", verb)) {
            return said;
        }
        int start = Math.min(verb.index(), tree.subtree(subject.get().index()).nextSetBit(0));
        boolean comma = start > 1
                && (tree.token(start - 1).form().equals(",")
                        || Quotation.isMark(tree.token(start - 1).form()));
        if (comma) {
            said.set(0, start - 1);
        } else {
            int next = verb.index() + 1;
            boolean opens = next < tree.size()
                    && (tree.token(next).form().equals(":")
                            || Quotation.isMark(tree.token(next).form()));
            if (opens) {
                said.set(next, tree.size());
            }
        }
        return said;
    }

    BitSet passiveContent(Token verb) {
        Optional<Token> agent = speakers.agent(verb);
        BitSet said = new BitSet();
        if (SpeechWords.is("accuse", verb)) {
            said.or(charge(verb, agent));
            if (said.isEmpty() && !clause.obliques(verb, "on").isEmpty()) {
                tree.children(verb.index(), "nsubj").forEach(s -> said.or(tree.subtree(s.index())));
            }
            return said;
        }
        for (Token child : tree.children(verb.index(), "xcomp", "ccomp", "advcl")) {
            boolean of = child.is("advcl") && marked(tree, child, "of") && child.index() > verb.index();
            if (!child.is("advcl") || of) {
                said.or(tree.subtree(child.index()));
            }
        }
        for (Token child : tree.children(verb.index(), "csubj")) {
            said.or(tree.subtree(child.index()));
        }
        boolean nominal = SpeechWords.is("object", verb) || SpeechWords.is("deny", verb);
        if (said.isEmpty() && nominal && verb.is("acl")) {
            said.or(tree.subtree(verb.head()));
            said.andNot(tree.subtree(verb.index()));
        }
        if (said.isEmpty() && nominal) {
            tree.children(verb.index(), "nsubj").forEach(s -> said.or(tree.subtree(s.index())));
        }
        if (said.isEmpty()) {
            said.or(inPassing(verb));
        }
        boolean it = tree.children(verb.index(), "nsubj", "expl").stream()
                .anyMatch(t -> t.form().equalsIgnoreCase("it"));
        if (said.cardinality() <= 1 && it) {
            said.or(before(verb));
        }
        agent.ifPresent(a -> said.andNot(tree.subtree(a.index())));
        return said;
    }
}
