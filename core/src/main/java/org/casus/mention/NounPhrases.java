package org.casus.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Finds the words of a sentence that can stand for someone: noun phrases by their heads, pronouns, and the capitalised
 * modifiers that name an actor inside a larger phrase ("Russian airstrikes", "the UN envoy").
 *
 * <p>A phrase runs from its first modifier to the end of its name, with titles and the nationality before it, and with a
 * following "of" or "from" phrase only where the head says nothing alone ("the population of Aleppo"). Articles are left
 * out, so that the span is the words a reader would underline.
 */
final class NounPhrases {

    private static final Set<String> INSIDE = Set.of("amod", "compound", "nummod", "flat", "nmod", "fixed", "goeswith");

    private NounPhrases() {}

    /** The mentions of one sentence in text order; {@code nextId} numbers the first. */
    static List<Mention> of(DependencyTree tree, int nextId) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Token token = tree.token(i);
            if (isHead(tree, token)) {
                mentions.add(mention(tree, token, nextId + mentions.size()));
            }
        }
        return mentions;
    }

    private static boolean isHead(DependencyTree tree, Token token) {
        boolean nominal = switch (token.upos()) {
            case NOUN, PRON -> true;
            case PROPN -> !(token.is("flat") || token.is("goeswith"));
            case NUM, DET -> token.is("nsubj") || token.is("obj");
            case ADJ -> isName(tree.sentence(), token) || token.is("nsubj") || token.is("obj") || isThose(tree, token);
            case VERB -> isThose(tree, token);
            default -> tree.sentence().entityAt(token.index()).isPresent() && startsEntity(tree.sentence(), token);
        };
        if (!nominal) {
            return false;
        }
        if (token.is("compound") || token.is("amod")) {
            return isName(tree.sentence(), token)
                    || Character.isUpperCase(token.form().charAt(0));
        }
        return true;
    }

    /** "The displaced", "the wounded": an article and a participle or an adjective that nothing follows. */
    private static boolean isThose(DependencyTree tree, Token token) {
        int at = token.index();
        return at > 0
                && tree.token(at - 1).lemma().equals("the")
                && tree.token(at - 1).head() == at
                && (token.is("obl") || token.is("obj") || token.is("nsubj") || token.is("nmod") || token.is("conj"))
                && (at + 1 == tree.size() || tree.token(at + 1).upos() != Upos.NOUN)
                && PersonNouns.WORDS.has("those", token.form());
    }

    private static boolean startsEntity(ReadSentence sentence, Token token) {
        return sentence.entityAt(token.index())
                .filter(e -> e.first() == token.index())
                .isPresent();
    }

    private static boolean isName(ReadSentence sentence, Token token) {
        return sentence.entityAt(token.index()).isPresent() || token.upos() == Upos.PROPN;
    }

    private static Mention mention(DependencyTree tree, Token head, int id) {
        ReadSentence sentence = tree.sentence();
        if (head.upos() == Upos.PRON || head.upos() == Upos.DET) {
            return new Mention(
                    id,
                    sentence.sentence().index(),
                    head.span(),
                    head.index(),
                    head.index() + 1,
                    head.index(),
                    MentionKind.PRONOUN,
                    Optional.empty(),
                    Optional.empty());
        }
        int first = head.index();
        int end = head.index() + 1;
        while (first > 0 && belongs(tree, first - 1, head)) {
            first--;
        }
        first = skipPossessorWithoutName(tree, first, head);
        while (end < tree.size() && followsName(tree, end, head)) {
            end++;
        }
        Optional<Entity> entity = entityIn(sentence, first, end, head.index());
        if (entity.isPresent()) {
            first = Math.min(first, entity.orElseThrow().first());
            end = Math.max(end, entity.orElseThrow().end());
        }
        if (entity.filter(e -> e.type() == EntityType.PER).isPresent()) {
            first = Math.min(first, Titles.start(sentence, entity.orElseThrow().first()));
        }
        end = extendRelational(tree, head, end);
        boolean named = entity.isPresent() || head.upos() == Upos.PROPN;
        Span span = tree.token(first).span().union(tree.token(end - 1).span());
        return new Mention(
                id,
                sentence.sentence().index(),
                span,
                first,
                end,
                head.index(),
                named ? MentionKind.NAME : MentionKind.NOMINAL,
                entity.map(Entity::type),
                Optional.empty());
    }

    /** Whether the token on the left is a modifier inside the phrase of {@code head}. */
    private static boolean belongs(DependencyTree tree, int index, Token head) {
        Token token = tree.token(index);
        if (token.upos() == Upos.DET || token.upos() == Upos.PRON || (token.upos() == Upos.VERB && !token.is("amod"))) {
            return false;
        }
        if (token.lemma().equals("least") || token.lemma().equals("most")) {
            return false;
        }
        if (token.upos() == Upos.PUNCT && !isHyphen(token)) {
            return false;
        }
        if (token.is("case") && !isPossessive(token)) {
            return false;
        }
        return climbsTo(tree, index, head.index());
    }

    private static boolean climbsTo(DependencyTree tree, int index, int head) {
        int at = index;
        for (int steps = 0; steps < 6; steps++) {
            Token token = tree.token(at);
            if (token.head() == head) {
                return INSIDE.contains(token.relation()) || token.is("punct") || (token.is("case") && at != index);
            }
            boolean inside = INSIDE.contains(token.relation())
                    || token.is("punct")
                    || token.is("case")
                    || token.is("advmod")
                    || token.is("obl")
                    || token.is("dep");
            if (!inside || token.head() == Token.ROOT || token.head() > head) {
                return false;
            }
            at = token.head();
        }
        return false;
    }

    /** A possessor is a mention of its own; it stays inside only where it completes a title ("Iran's foreign minister X"). */
    private static int skipPossessorWithoutName(DependencyTree tree, int first, Token head) {
        int start = first;
        for (int i = first; i < head.index(); i++) {
            if (isPossessive(tree.token(i)) && head.upos() != Upos.PROPN && !isPersonNoun(tree, head)) {
                start = i + 1;
            }
        }
        return start;
    }

    private static boolean isPersonNoun(DependencyTree tree, Token head) {
        return PersonNouns.isRelational(head.lemma())
                || tree.has(head.index(), "appos", "flat")
                || head.lemma().endsWith("er")
                || head.lemma().endsWith("or");
    }

    private static boolean followsName(DependencyTree tree, int index, Token head) {
        Token token = tree.token(index);
        if (isHyphen(token)) {
            return index + 1 < tree.size() && climbsTo(tree, index + 1, head.index()) && isFlat(tree, index + 1);
        }
        return isFlat(tree, index) && climbsTo(tree, index, head.index());
    }

    private static boolean isFlat(DependencyTree tree, int index) {
        Token token = tree.token(index);
        return token.is("flat") || token.is("goeswith");
    }

    private static Optional<Entity> entityIn(ReadSentence sentence, int first, int end, int head) {
        Optional<Entity> atHead = sentence.entityAt(head);
        if (atHead.isPresent()) {
            return atHead;
        }
        // A title heads the phrase ("President Xi"): the person's name inside it is the entity.
        return sentence.entities().stream()
                .filter(e -> e.type() == EntityType.PER && e.first() >= first && e.first() < end && e.first() > head)
                .findFirst();
    }

    private static int extendRelational(DependencyTree tree, Token head, int end) {
        if (!PersonNouns.isRelational(head.lemma())) {
            return end;
        }
        int at = end;
        for (Token child : tree.children(head.index(), "nmod")) {
            boolean linked = tree.children(child.index(), "case").stream()
                    .anyMatch(c -> c.lemma().equals("of") || c.lemma().equals("from"));
            if (linked && child.index() >= end) {
                at = Math.max(at, lastInside(tree, child) + 1);
                break;
            }
        }
        return at;
    }

    private static int lastInside(DependencyTree tree, Token head) {
        int last = head.index();
        for (Token child : tree.children(head.index())) {
            boolean inside = child.is("flat") || child.is("compound") || child.is("goeswith");
            if (inside && child.index() > last) {
                last = child.index();
            }
        }
        return tree.sentence()
                .entityAt(head.index())
                .map(e -> Math.max(e.end() - 1, head.index()))
                .orElse(last);
    }

    private static boolean isHyphen(Token token) {
        return token.form().equals("-") || token.form().equals("\u2013");
    }

    private static boolean isPossessive(Token token) {
        return token.is("case")
                && (token.form().equals("'s")
                        || token.form().equals("\u2019s")
                        || token.form().equals("'")
                        || token.form().equals("\u2019"));
    }
}
