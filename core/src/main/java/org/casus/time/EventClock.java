package org.casus.time;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Span;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Chooses among the times of a sentence the one that is an event's own, by syntax. Immutable and safe to share.
 *
 * <p>First the times that hang on the trigger itself; then those on a place or an object of it, where parsers often put
 * them; then, for a noun, an infinitive, a participle or a later conjunct, those of the clause it belongs to. A time
 * inside another clause, or one that says which thing is meant ("Monday's attack"), is never taken. The date that ends
 * a caption is that of the main act.
 */
public final class EventClock {

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl", "nmod");
    private static final Set<String> OTHER_TIME =
            Set.of("after", "before", "since", "following", "ahead", "until", "despite", "amid", "for", "to", "over");
    private static final int NOT_ITS_OWN = 9;

    private final TimeWords words;

    private EventClock(TimeWords words) {
        this.words = words;
    }

    /** With the words that come with Casus. */
    public static EventClock load() {
        return new EventClock(TimeWords.load());
    }

    /**
     * The event's own time; empty if the sentence tells none, and then the event is of the day of the report.
     *
     * @param trigger index of the token that names the event
     * @param inSentence the times of this sentence, in any order
     */
    public Optional<TimeMention> timeOf(DependencyTree tree, int trigger, List<TimeMention> inSentence) {
        Optional<TimeMention> own = nearest(tree, trigger, inSentence);
        int at = trigger;
        for (int steps = 0; own.isEmpty() && steps < 3; steps++) {
            Optional<Integer> above = clauseAbove(tree, at);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            boolean conjunct = tree.token(at).is("conj");
            int first = at;
            at = above.get();
            own = nearest(
                    tree,
                    at,
                    inSentence.stream()
                            .filter(m -> !conjunct || before(tree, m, first, above.get()))
                            .toList());
        }
        return own;
    }

    /** Conjuncts share a time that stands before the first of them. */
    private static boolean before(DependencyTree tree, TimeMention mention, int conjunct, int head) {
        Span first = tree.token(Math.min(conjunct, head)).span();
        return mention.span().end() <= first.start();
    }

    private Optional<TimeMention> nearest(DependencyTree tree, int trigger, List<TimeMention> mentions) {
        Comparator<TimeMention> order = Comparator.<TimeMention>comparingInt(m -> rank(tree, trigger, m))
                .thenComparingInt(m -> m.value().value().isPresent() ? 0 : 1)
                .thenComparingInt(m -> m.span().distance(tree.token(trigger).span()))
                .thenComparing(TimeMention::span);
        return mentions.stream()
                .filter(m -> rank(tree, trigger, m) < NOT_ITS_OWN)
                .min(order);
    }

    /** 0 if the time hangs on the trigger, more the looser the tie. */
    private int rank(DependencyTree tree, int trigger, TimeMention mention) {
        BitSet covered = new BitSet(tree.size());
        for (int i = 0; i < tree.size(); i++) {
            covered.set(i, mention.span().contains(tree.token(i).span()));
        }
        if (covered.isEmpty() || covered.get(trigger)) {
            return NOT_ITS_OWN;
        }
        if (endsCaption(tree, covered, mention)) {
            return tree.head(trigger).isEmpty() ? 0 : NOT_ITS_OWN;
        }
        int head = Attachment.head(tree, covered.nextSetBit(0), covered.length());
        return looseness(tree, trigger, head);
    }

    /** A full date after a comma with nothing behind it but a mark. */
    private static boolean endsCaption(DependencyTree tree, BitSet covered, TimeMention mention) {
        int first = covered.nextSetBit(0);
        boolean last = true;
        for (int i = covered.length(); i < tree.size(); i++) {
            last &= tree.token(i).upos() == Upos.PUNCT;
        }
        boolean day = mention.value()
                .value()
                .filter(TimeExpression.Day.class::isInstance)
                .isPresent();
        return last
                && day
                && covered.cardinality() >= 3
                && first > 0
                && tree.token(first - 1).form().equals(",");
    }

    private static int looseness(DependencyTree tree, int trigger, int time) {
        Token at = tree.token(time);
        int loose = 0;
        for (int steps = 0; steps < tree.size() && at.head() != trigger; steps++) {
            Optional<Token> above = tree.head(at.index());
            if (above.isEmpty() || !passes(tree, at, above.get())) {
                return NOT_ITS_OWN;
            }
            at = above.get();
            loose += at.is("obl") || at.is("nmod") ? 1 : 2;
        }
        return loose;
    }

    /**
     * Whether a time below a noun may be that of the verb above: "met in Klow on Monday", "said in a speech Tuesday"; not
     * "condemned Monday's attack", nor one inside a clause.
     */
    private static boolean passes(DependencyTree tree, Token time, Token noun) {
        if (!ARGUMENTS.contains(noun.relation()) || noun.upos() == Upos.VERB || time.index() < noun.index()) {
            return false;
        }
        return tree.has(time.index(), "case") || noun.is("obl") || noun.is("nmod");
    }

    /** The head of the clause whose time is also that of this token, if it has none of its own. */
    private Optional<Integer> clauseAbove(DependencyTree tree, int index) {
        Token token = tree.token(index);
        Optional<Token> head = tree.head(index);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        boolean shares = switch (token.relation()) {
            case "nsubj", "obj", "iobj", "obl", "nmod", "compound" -> sharesAsNoun(tree, token, head.get());
            case "xcomp" -> !judges(head.get());
            case "conj" -> true;
            case "advcl" -> participle(token) && !tree.has(index, "mark");
            default -> false;
        };
        return shares ? head.map(Token::index) : Optional.empty();
    }

    private static boolean participle(Token token) {
        return token.has("VerbForm", "Ger") || token.has("VerbForm", "Part");
    }

    /** "The attack began on Monday" dates the attack; "condemned the attack on Monday" and "after the attack" do not. */
    private boolean sharesAsNoun(DependencyTree tree, Token noun, Token head) {
        boolean other =
                tree.children(noun.index(), "case").stream().anyMatch(c -> OTHER_TIME.contains(Texts.lower(c.form())));
        return !other && !judges(head);
    }

    private boolean judges(Token verb) {
        return words.has("saying", verb.lemma());
    }
}
