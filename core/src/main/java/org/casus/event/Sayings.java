package org.casus.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.mention.Quotation;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** Finds the verbs of a sentence by which somebody says something, with who says it and what is said. */
final class Sayings {

    private static final Set<String> UNSAID = Set.of(
            "seek", "refuse", "decline", "fail", "ask", "urge", "call", "demand", "want", "need", "try", "avoid",
            "stop", "force", "press", "order", "invite", "expect", "hope", "have");
    private final DependencyTree tree;
    private final Clause clause;
    private final List<Saying> found = new ArrayList<>();

    private Sayings(DependencyTree tree, Clause clause) {
        this.tree = tree;
        this.clause = clause;
    }

    static List<Saying> in(DependencyTree tree, Clause clause) {
        Sayings sayings = new Sayings(tree, clause);
        for (Token token : tree.sentence().tokens()) {
            boolean verbal = token.upos() == Upos.VERB
                    || token.upos() == Upos.AUX
                    || token.upos() == Upos.NOUN
                    || token.upos() == Upos.ADJ
                    || token.upos() == Upos.PROPN;
            if (verbal) {
                sayings.verb(token);
            }
        }
        sayings.quoting();
        sayings.found.addAll(new SayingPhrases(tree, clause).found());
        return List.copyOf(sayings.found);
    }

    private void verb(Token verb) {
        boolean passive = clause.isPassive(verb) && !isQuotative(verb);
        Optional<Stance> stance = SpeechWords.stance(tree, verb)
                .or(() -> passive && SpeechWords.is("passive", verb) ? Optional.of(Stance.ASSERTS) : Optional.empty());
        boolean noun = verb.upos() != Upos.VERB && !tree.has(verb.index(), "nsubj", "ccomp");
        if (stance.isEmpty() || noun || isUnsaid(verb)) {
            return;
        }
        Optional<Stance> taken = afterNegation(verb, stance.orElseThrow());
        if (taken.isEmpty()) {
            return;
        }
        BitSet said = passive ? passiveContent(verb) : content(verb);
        if (said.isEmpty()) {
            return;
        }
        Optional<Token> speaker = passive ? agent(verb) : subject(verb);
        if (speaker.filter(this::isNobody).isPresent()) {
            return;
        }
        if (speaker.isEmpty() && !(passive && SpeechWords.is("passive", verb)) && !(passive && isReport(verb))) {
            return;
        }
        speaker.ifPresent(s -> said.andNot(tree.subtree(s.index())));
        said.clear(verb.index());
        if (said.isEmpty() || (SpeechWords.is("ask", verb) && !SpeechWords.is("promise", verb) && !holdsQuote(said))) {
            return;
        }
        Token first = isNeither(verb) && verb.is("conj") ? tree.token(verb.head()) : verb;
        found.add(Saying.of(speaker, cue(first), verb, said, taken.orElseThrow()));
    }

    /** "Said" after a comma is the verb of saying, whatever the tags say. */
    private boolean isQuotative(Token verb) {
        return verb.lemma().equals("say") && tree.has(verb.index(), "nsubj") && !tree.has(verb.index(), "aux");
    }

    /** "Nobody said", "no official would say". */
    private boolean isNobody(Token speaker) {
        String form = speaker.form().toLowerCase(Locale.ROOT);
        boolean none = Set.of("nobody", "none", "neither", "few", "nothing").contains(form);
        return none
                || tree.children(speaker.index(), "det").stream()
                        .anyMatch(d ->
                                Set.of("no", "neither", "few").contains(d.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean isReport(Token verb) {
        return SpeechWords.is("confirm", verb)
                || verb.lemma().equals("report")
                || verb.lemma().equals("deny");
    }

    private Span cue(Token verb) {
        return SpeechWords.particle(tree, verb)
                .filter(p -> p.index() == verb.index() + 1)
                .map(p -> verb.span().union(p.span()))
                .orElse(verb.span());
    }

    /** "Refused to say", "urged them to admit": nothing is said. */
    private boolean isUnsaid(Token verb) {
        boolean infinitive = verb.is("xcomp") || verb.is("advcl") || verb.is("acl") || verb.is("ccomp");
        boolean to = tree.children(verb.index(), "mark").stream()
                .anyMatch(m -> m.form().equalsIgnoreCase("to"));
        boolean asked = infinitive
                && to
                && tree.head(verb.index())
                        .filter(h -> UNSAID.contains(h.lemma()))
                        .isPresent();
        boolean must = tree.children(verb.index(), "aux").stream()
                .anyMatch(a -> a.lemma().equals("must") || a.lemma().equals("should"));
        return asked || must;
    }

    private Optional<Stance> afterNegation(Token verb, Stance stance) {
        boolean neither = isNeither(verb);
        if (!clause.isNegated(verb) && !neither) {
            return Optional.of(stance);
        }
        boolean leftOpen = stance == Stance.DENIES || verb.lemma().equals("rule") || neither;
        return leftOpen ? Optional.of(Stance.ASSERTS) : Optional.empty();
    }

    /** "Neither confirmed nor denied" leaves it open. */
    private boolean isNeither(Token verb) {
        Token first = verb.is("conj") && verb.head() != Token.ROOT ? tree.token(verb.head()) : verb;
        return tree.children(first.index()).stream().anyMatch(c -> c.form().equalsIgnoreCase("neither"));
    }

    /** What the subject says. */
    private BitSet content(Token verb) {
        BitSet said = new BitSet();
        if (SpeechWords.is("accuse", verb)) {
            return charge(verb, Optional.empty());
        }
        for (Token child : tree.children(verb.index())) {
            if (isContent(verb, child)) {
                said.or(tree.subtree(child.index()));
            }
        }
        // Two verbs of speech may share what is said: "neither confirmed nor denied that".
        if (said.isEmpty() && verb.is("conj") && verb.head() != Token.ROOT && !tree.has(verb.index(), "nsubj")) {
            Token first = tree.token(verb.head());
            if (SpeechWords.stance(tree, first).isPresent() && first.index() < verb.index() && isNeither(verb)) {
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
        boolean asks = tree.children(child.index(), "mark").stream()
                .anyMatch(m -> m.form().equalsIgnoreCase("if") || m.form().equalsIgnoreCase("whether"));
        boolean deniesNoun = SpeechWords.is("deny", verb) && !verb.lemma().equals("deny");
        boolean opinion = deniesNoun && !SpeechWords.is("object", verb);
        switch (child.relation()) {
            case "ccomp":
                return !asks;
            case "parataxis":
                return SpeechWords.stance(tree, child).isEmpty()
                        && (child.index() < verb.index() || opened(verb, child));
            case "xcomp":
                return SpeechWords.is("infinitive", verb) || opened(verb, child);
            case "obj":
                return hasDoubt(child)
                        || (!opinion && !SpeechWords.is("retract", verb))
                                && (SpeechWords.is("object", verb)
                                        || verb.lemma().equals("rule"))
                                && !(verb.lemma().equals("deny") && tree.has(verb.index(), "iobj"));
            case "advcl":
                return isGerund(child)
                        && child.index() > verb.index()
                        && (marked(child, "of", "to")
                                || (!tree.has(child.index(), "mark")
                                        && !commaBetween(verb, child)
                                        && (SpeechWords.is("confirm", verb) || SpeechWords.is("deny", verb))));
            case "obl":
                // "Dismissed as fiction a report": an object that came late.
                if (opinion && hasDoubt(child) && !tree.has(child.index(), "case")) {
                    return true;
                }
                // "Said in a letter that": what is said may hang on the letter.
                boolean that = tree.children(child.index(), "acl").stream()
                        .anyMatch(c -> marked(c, "that") && tree.has(c.index(), "nsubj"));
                if (that && !tree.has(verb.index(), "ccomp")) {
                    return true;
                }
                String preposition = clause.preposition(child).orElse("");
                return (SpeechWords.is("about", verb)
                                && (preposition.equals("of") || preposition.equals("about"))
                                && !tree.has(verb.index(), "ccomp")
                                && !verb.lemma().equals("tell"))
                        || (verb.lemma().equals("own") && preposition.equals("to"))
                        || (verb.lemma().equals("admit") && preposition.equals("to"))
                        || (verb.lemma().equals("confess") && preposition.equals("to"))
                        || (verb.lemma().equals("claim") && preposition.equals("for"));
            default:
                return false;
        }
    }

    private boolean isGerund(Token token) {
        return token.form().toLowerCase(Locale.ROOT).endsWith("ing")
                || tree.children(token.index(), "aux").stream()
                        .anyMatch(a -> a.form().endsWith("ing"));
    }

    private boolean marked(Token token, String... words) {
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
        BitSet below = tree.subtree(verb.index());
        agent.ifPresent(a -> below.andNot(tree.subtree(a.index())));
        BitSet said = new BitSet();
        Optional<Token> object = tree.child(verb.index(), "obj");
        boolean on = object.isPresent() && clause.obliques(verb, "on").stream().anyMatch(t -> t.index() > verb.index());
        if (verb.lemma().equals("blame") && on) {
            return tree.subtree(object.orElseThrow().index());
        }
        for (Token child : tree.children(verb.index())) {
            boolean after = child.index() > verb.index();
            boolean of = marked(child, "of", "for", "over");
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
                if (marked(child, "of", "for", "over") && (child.upos() == Upos.VERB || said.isEmpty())) {
                    said.or(tree.subtree(child.index()));
                }
            }
        });
        said.and(below.isEmpty() ? said : union(below, said));
        return said;
    }

    private static BitSet union(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.or(b);
        return both;
    }

    /** "X, the minister said, did Y"; "as the minister said". */
    private BitSet inPassing(Token verb) {
        BitSet said = new BitSet();
        boolean as = verb.is("advcl") && marked(verb, "as") && tree.has(verb.index(), "nsubj");
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

    private BitSet passiveContent(Token verb) {
        Optional<Token> agent = agent(verb);
        BitSet said = new BitSet();
        if (SpeechWords.is("accuse", verb)) {
            said.or(charge(verb, agent));
            if (said.isEmpty() && !clause.obliques(verb, "on").isEmpty()) {
                tree.children(verb.index(), "nsubj").forEach(s -> said.or(tree.subtree(s.index())));
            }
            return said;
        }
        for (Token child : tree.children(verb.index(), "xcomp", "ccomp", "advcl")) {
            boolean of = child.is("advcl") && marked(child, "of") && child.index() > verb.index();
            if (!child.is("advcl") || of) {
                said.or(tree.subtree(child.index()));
            }
        }
        for (Token child : tree.children(verb.index(), "csubj")) {
            said.or(tree.subtree(child.index()));
        }
        boolean nominal = SpeechWords.is("object", verb) || SpeechWords.is("deny", verb);
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

    private Optional<Token> agent(Token verb) {
        return clause.obliques(verb, "by").stream()
                .filter(t -> t.index() > verb.index())
                .findFirst();
    }

    /** The subject of a verb, or of the verb or noun that it hangs on. */
    private Optional<Token> subject(Token verb) {
        Optional<Token> own =
                tree.child(verb.index(), "nsubj", "csubj").filter(t -> !t.form().equalsIgnoreCase("there"));
        if (own.isPresent()) {
            return own.flatMap(s -> referent(verb, s));
        }
        Optional<Token> strayed = strayed(verb);
        if (strayed.isPresent()) {
            return strayed;
        }
        if (verb.head() == Token.ROOT) {
            return Optional.empty();
        }
        Token head = tree.token(verb.head());
        if (marked(verb, "as") && SpeechWords.is("quote", head)
                || head.lemma().equals("report") && marked(verb, "as")) {
            return clause.isPassive(head) ? tree.child(head.index(), "nsubj") : tree.child(head.index(), "obj");
        }
        if (verb.is("acl")) {
            return Optional.of(head);
        }
        boolean shares =
                verb.is("conj") || verb.is("xcomp") || verb.is("advcl") || verb.is("ccomp") || verb.is("parataxis");
        return shares ? subjectAbove(head, 4) : Optional.empty();
    }

    /** "It was shot down, the general said": the parser may hang the general on what is said. */
    private Optional<Token> strayed(Token verb) {
        for (Token said : tree.children(verb.index(), "ccomp")) {
            for (Token noun : tree.children(said.index(), "nsubj", "appos", "obl", "parataxis")) {
                int start = tree.subtree(noun.index()).nextSetBit(0);
                boolean between = noun.index() > said.index() && noun.index() < verb.index();
                if (between
                        && noun.upos() != Upos.VERB
                        && tree.token(start - 1).form().equals(",")) {
                    return Optional.of(noun);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Token> subjectAbove(Token verb, int depth) {
        Optional<Token> own = tree.child(verb.index(), "nsubj");
        if (own.isPresent() || depth == 0 || verb.head() == Token.ROOT) {
            return own.flatMap(s -> referent(verb, s));
        }
        return verb.is("acl") ? Optional.of(tree.token(verb.head())) : subjectAbove(tree.token(verb.head()), depth - 1);
    }

    /** "A man who said": who stands for the man. */
    private Optional<Token> referent(Token verb, Token subject) {
        boolean relative = subject.has("PronType", "Rel")
                || Set.of("who", "which", "that").contains(subject.form().toLowerCase(Locale.ROOT));
        if (!relative) {
            return Optional.of(subject);
        }
        Token at = verb;
        for (int i = 0; i < 4 && at.head() != Token.ROOT; i++) {
            if (at.is("acl")) {
                return Optional.of(tree.token(at.head()));
            }
            at = tree.token(at.head());
        }
        return Optional.empty();
    }

    private boolean holdsQuote(BitSet said) {
        int first = said.nextSetBit(0);
        boolean before = first > 0 && Quotation.isMark(tree.token(first - 1).form());
        return before
                || said.stream().anyMatch(i -> Quotation.isMark(tree.token(i).form()));
    }

    /** "The agency, quoting an official, said": the official is the speaker, and the agency passes it on. */
    private void quoting() {
        for (Token verb : tree.sentence().tokens()) {
            tree.children(verb.index(), "advcl", "xcomp", "obl", "ccomp", "acl").stream()
                    .filter(c -> marked(c, "as") && SpeechWords.stance(tree, c).isPresent())
                    .findFirst()
                    .ifPresent(c -> relay(verb, c));
            Optional<Token> source = tree.child(verb.index(), "obj");
            boolean things = source.filter(t -> SpeechWords.is("ground", t)).isPresent();
            boolean participle = SpeechWords.is("quote", verb)
                    && !things
                    && verb.form().toLowerCase(Locale.ROOT).endsWith("ing");
            if (!participle || source.isEmpty() || verb.head() == Token.ROOT) {
                continue;
            }
            Token governor = tree.token(verb.head());
            if (verb.is("acl") && governor.head() != Token.ROOT) {
                governor = tree.token(governor.head());
            }
            int at = governor.index();
            BitSet said = new BitSet();
            found.stream().filter(s -> s.at() == at).forEach(s -> said.or(s.said()));
            if (said.isEmpty()) {
                said.or(tree.subtree(at));
            }
            said.andNot(tree.subtree(verb.index()));
            if (!said.isEmpty()) {
                found.add(Saying.of(source, verb.span(), verb, said, Stance.ASSERTS)
                        .within());
            }
        }
    }

    /** "The paper quoted an official as saying": the paper passes on what the official says. */
    private void relay(Token verb, Token saying) {
        boolean quotes = SpeechWords.is("quote", verb) || SpeechWords.is("say", verb);
        Optional<Token> relay = clause.isPassive(verb) ? agent(verb) : tree.child(verb.index(), "nsubj");
        if (quotes && relay.isPresent()) {
            BitSet said = tree.subtree(saying.index());
            found.add(Saying.of(relay, verb.span(), verb, said, Stance.ASSERTS));
        }
    }
}
