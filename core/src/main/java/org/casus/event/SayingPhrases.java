package org.casus.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.mention.Quotation;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Finds what is said without a verb of speech: "according to X", "X's claim that", "allegedly", "the alleged raid", a name
 * before a colon; and the asides of those who answer: "a charge that X denies".
 */
final class SayingPhrases {

    /** Longest name before a colon, in tokens. */
    private static final int LABEL = 6;

    private static final Set<String> WITHIN =
            Set.of("nmod", "obl", "obj", "nsubj", "appos", "conj", "amod", "compound");

    private final DependencyTree tree;
    private final Clause clause;
    private final List<Saying> found = new ArrayList<>();

    SayingPhrases(DependencyTree tree, Clause clause) {
        this.tree = tree;
        this.clause = clause;
    }

    List<Saying> found() {
        for (Token token : tree.sentence().tokens()) {
            if (token.form().equalsIgnoreCase("according")) {
                according(token);
            } else if (SpeechWords.isForm("unnamed", token)) {
                tree.head(token.index()).ifPresent(h -> unnamed(token.span(), token, tree.subtree(h.index())));
            } else if (SpeechWords.isForm("supposed", token) && token.is("amod")) {
                tree.head(token.index()).ifPresent(h -> supposed(token, h));
            } else if (SpeechWords.is("noun", token) && token.upos() == Upos.NOUN) {
                noun(token);
            } else if (token.lemma().equals("secret")) {
                openly(token);
            }
            if (SpeechWords.is("doubt", token) && afterComma(token)) {
                disputed(token);
            }
            if (token.lemma().equals("which") && token.head() != Token.ROOT) {
                relative(token);
            }
        }
        colon();
        return found;
    }

    private void according(Token according) {
        int next = according.index() + 1;
        boolean to = next < tree.size() && tree.token(next).form().equalsIgnoreCase("to");
        boolean before = according.is("case") || according.is("mark") || according.is("fixed");
        Optional<Token> source =
                before ? tree.head(according.index()) : tree.child(according.index(), "obl", "nmod", "obj");
        if (!to || source.isEmpty()) {
            return;
        }
        Token speaker = source.orElseThrow();
        Token at = before ? speaker : according;
        BitSet phrase = tree.subtree(at.index());
        if (at.head() == Token.ROOT) {
            BitSet said = new BitSet();
            said.set(0, tree.size());
            phrase = tree.subtree(speaker.index());
            addAccording(according, speaker, said, phrase);
            return;
        }
        Token head = tree.token(at.head());
        boolean last = phrase.length() >= tree.size() - 1
                && at.index() > 0
                && phrase.nextSetBit(0) > 0
                && tree.token(phrase.nextSetBit(0) - 1).form().equals(",");
        for (int i = 0; i < tree.size() && head.head() != Token.ROOT; i++) {
            boolean noun = head.upos() != Upos.VERB && WITHIN.contains(head.relation());
            Token above = tree.token(head.head());
            boolean clauseAbove = last && (SpeechWords.stance(tree, above).isEmpty() || SpeechWords.is("ask", above));
            if (!noun && !clauseAbove) {
                break;
            }
            head = tree.token(head.head());
        }
        addAccording(according, speaker, tree.subtree(head.index()), phrase);
    }

    private void addAccording(Token according, Token speaker, BitSet said, BitSet phrase) {
        said.andNot(phrase);
        said.clear(according.index());
        Span cue = according.span().union(tree.token(according.index() + 1).span());
        if (!said.isEmpty()) {
            found.add(Saying.of(Optional.of(speaker), cue, according, said, Stance.ASSERTS)
                    .within());
        }
    }

    private void unnamed(Span cue, Token at, BitSet said) {
        said.clear(at.index());
        if (!said.isEmpty()) {
            found.add(Saying.of(Optional.empty(), cue, at, said, Stance.ASSERTS));
        }
    }

    /** "The alleged raid" is only said to have been one; "unconfirmed reports of riots" say no more of the riots. */
    private void supposed(Token adjective, Token noun) {
        boolean reports = SpeechWords.is("noun", noun);
        BitSet said = new BitSet();
        if (reports) {
            said.or(tree.subtree(noun.index()));
            said.clear(noun.index());
        } else {
            said.set(noun.index());
            tree.children(noun.index(), "compound").forEach(c -> said.set(c.index()));
        }
        unnamed(reports ? adjective.span().union(noun.span()) : adjective.span(), adjective, said);
    }

    /** "X's claim that", "a report by X of", "rumours of". */
    private void noun(Token noun) {
        BitSet said = new BitSet();
        for (Token child : tree.children(noun.index(), "acl", "ccomp", "nmod", "advcl")) {
            boolean that = child.index() > noun.index() && tree.has(child.index(), "mark") && child.upos() == Upos.VERB;
            boolean finite = (child.is("acl") || child.is("ccomp")) && that && !isRelative(child);
            boolean of = child.is("nmod")
                    && clause.preposition(child).filter("of"::equals).isPresent();
            if (finite || of) {
                said.or(tree.subtree(child.index()));
            }
        }
        boolean supposed =
                tree.children(noun.index(), "amod").stream().anyMatch(a -> SpeechWords.isForm("supposed", a));
        boolean own = tree.children(noun.index(), "nmod").stream().anyMatch(o -> o.upos() == Upos.PRON)
                && tree.head(noun.index())
                        .filter(v ->
                                noun.is("obj") && SpeechWords.stance(tree, v).isPresent())
                        .isPresent();
        if (said.isEmpty() || supposed || own) {
            return;
        }
        Optional<Token> speaker = clause.nouns().possessors(noun).stream()
                .filter(p -> !said.get(p.index()))
                .findFirst()
                .or(() -> clause.obliques(noun, "by").stream()
                        .filter(p -> p.index() < said.nextSetBit(0))
                        .findFirst());
        speaker.ifPresent(s -> said.andNot(tree.subtree(s.index())));
        Stance stance = switch (noun.lemma()) {
            case "denial" -> Stance.DENIES;
            case "admission", "confirmation", "acknowledgement", "acknowledgment" -> Stance.CONFIRMS;
            default -> Stance.ASSERTS;
        };
        if (!said.isEmpty()) {
            found.add(Saying.of(speaker, noun.span(), noun, said, stance));
        }
    }

    private boolean isRelative(Token child) {
        return tree.children(child.index(), "nsubj", "obj").stream().anyMatch(t -> t.has("PronType", "Rel"));
    }

    /** "Made no secret of". */
    private void openly(Token secret) {
        Optional<Token> verb = tree.head(secret.index()).filter(v -> v.lemma().equals("make"));
        boolean no = tree.children(secret.index(), "det").stream()
                .anyMatch(d -> d.form().equalsIgnoreCase("no"));
        Optional<Token> subject = verb.flatMap(v -> tree.child(v.index(), "nsubj"));
        if (!no || subject.isEmpty()) {
            return;
        }
        BitSet said = tree.subtree(secret.index());
        clause.obliques(verb.orElseThrow(), "of").forEach(o -> said.or(tree.subtree(o.index())));
        Span cue = verb.orElseThrow().span().union(secret.span());
        found.add(Saying.of(subject, cue, verb.orElseThrow(), said, Stance.ASSERTS));
    }

    /** "..., a charge that X denies": X answers what stands before. */
    private void disputed(Token noun) {
        for (Token verb : tree.children(noun.index(), "acl")) {
            answers(verb, tree.subtree(noun.index()).nextSetBit(0));
        }
    }

    private boolean afterComma(Token noun) {
        int start = tree.subtree(noun.index()).nextSetBit(0);
        boolean comma = tree.token(start).form().equals(",")
                || (start > 0 && tree.token(start - 1).form().equals(","));
        return comma || noun.is("appos") || noun.is("parataxis");
    }

    /** "..., which X denies". */
    private void relative(Token which) {
        Token verb = tree.token(which.head());
        boolean object = which.is("obj") && which.index() < verb.index();
        if (object && (verb.is("acl") || verb.is("advcl") || verb.is("parataxis"))) {
            answers(verb, which.index());
        }
    }

    private void answers(Token verb, int start) {
        Optional<Token> speaker = tree.child(verb.index(), "nsubj");
        Optional<Stance> stance = Answers.stance(tree, clause, verb);
        if (speaker.isPresent() && stance.isPresent() && start > 0) {
            BitSet said = new BitSet();
            said.set(0, start);
            found.add(Saying.of(speaker, verb.span(), verb, said, stance.orElseThrow())
                    .asAside());
        }
    }

    /** "Kyiv: Border Closed" and "Border Closed: Ministry", as headlines have it. */
    private void colon() {
        boolean sentence =
                tree.size() == 0 || tree.token(tree.size() - 1).form().equals(".");
        for (int i = 1; i < tree.size() - 1; i++) {
            String form = tree.token(i).form();
            if (!form.equals(":")) {
                continue;
            }
            if (!sentence && i <= LABEL && isName(0, i)) {
                label(0, i, i + 1, tree.size());
            } else if (!sentence && tree.size() - i - 1 <= LABEL && isName(i + 1, tree.size())) {
                label(i + 1, tree.size(), 0, i);
            }
            return;
        }
    }

    private void label(int from, int to, int start, int end) {
        BitSet said = new BitSet();
        said.set(start, end);
        Token head = head(from, to);
        found.add(new Saying(Optional.of(head), Optional.empty(), head.index(), said, Stance.ASSERTS, false, false));
    }

    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tree.token(i);
            if (token.upos() == Upos.VERB
                    || token.upos() == Upos.AUX
                    || token.upos() == Upos.PUNCT
                    || Quotation.isMark(token.form())) {
                return false;
            }
        }
        Token head = head(from, to);
        return head.upos() == Upos.PROPN || SpeechWords.isForm("source", head) || SpeechWords.is("source", head);
    }

    /** The token of a label that hangs on nothing inside it. */
    private Token head(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Token token = tree.token(i);
            boolean outside = token.head() < from || token.head() >= to;
            if (outside && (token.upos() == Upos.PROPN || token.upos() == Upos.NOUN)) {
                return token;
            }
        }
        return tree.token(to - 1);
    }
}
