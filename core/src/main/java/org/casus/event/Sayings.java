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
    private final SayingSubjects speakers;
    private final SaidWords contents;
    private final List<Saying> found = new ArrayList<>();

    private Sayings(DependencyTree tree, Clause clause) {
        this.tree = tree;
        this.clause = clause;
        this.speakers = new SayingSubjects(tree, clause);
        this.contents = new SaidWords(tree, clause, speakers);
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
        BitSet said = passive ? contents.passiveContent(verb) : contents.content(verb);
        if (said.isEmpty()) {
            return;
        }
        Optional<Token> speaker = passive ? speakers.agent(verb) : speakers.subject(verb);
        if (speaker.filter(this::isNobody).isPresent()) {
            return;
        }
        if (speaker.isEmpty() && !(passive && SpeechWords.is("passive", verb)) && !(passive && isReport(verb))) {
            return;
        }
        speaker.ifPresent(s -> removeSpeaker(said, s));
        said.clear(verb.index());
        if (said.isEmpty() || (SpeechWords.is("ask", verb) && !SpeechWords.is("promise", verb) && !holdsQuote(said))) {
            return;
        }
        Token first = SpeechWords.isNeither(tree, verb) && verb.is("conj") ? tree.token(verb.head()) : verb;
        found.add(Saying.of(speaker, cue(first), verb, said, taken.orElseThrow()));
    }

    /** Nobody says his own name; but all that a man says may hang on him: "the man who said that". */
    private void removeSpeaker(BitSet said, Token speaker) {
        BitSet others = (BitSet) said.clone();
        others.andNot(tree.subtree(speaker.index()));
        said.clear(speaker.index());
        if (!others.isEmpty()) {
            said.and(others);
        }
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
        boolean neither = SpeechWords.isNeither(tree, verb);
        if (!clause.isNegated(verb) && !neither) {
            return Optional.of(stance);
        }
        boolean leftOpen = stance == Stance.DENIES || verb.lemma().equals("rule") || neither;
        return leftOpen ? Optional.of(Stance.ASSERTS) : Optional.empty();
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
                    .filter(c -> SaidWords.marked(tree, c, "as")
                            && SpeechWords.stance(tree, c).isPresent())
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
        Optional<Token> relay = clause.isPassive(verb) ? speakers.agent(verb) : tree.child(verb.index(), "nsubj");
        if (quotes && relay.isPresent()) {
            BitSet said = tree.subtree(saying.index());
            found.add(Saying.of(relay, verb.span(), verb, said, Stance.ASSERTS));
        }
    }
}
