package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/**
 * Whether a clause says that its act did not take place: by its own negation, unless that bears on something else in it ("not
 * only", "did not leave until Friday", "not for money but to please"), by a subject or an object that nobody is, or by
 * words such as "without" and "almost".
 */
final class Negation {

    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither", "no-one", "noone");
    private static final Set<String> NONE = Set.of("no", "neither");
    private static final Set<String> ONE = Set.of("one", "a");
    private static final Set<String> RESTRICTED = Set.of("only", "just", "merely", "simply", "solely", "alone");
    private static final Set<String> ALMOST = Set.of("almost", "nearly", "narrowly");

    /** "At no point", "under no circumstances". */
    private static final Set<String> OCCASIONS = Set.of(
            "point",
            "time",
            "moment",
            "stage",
            "way",
            "circumstance",
            "case",
            "event",
            "condition",
            "account",
            "means");

    private final DependencyTree tree;
    private final Clause clause;

    Negation(DependencyTree tree, Clause clause) {
        this.tree = tree;
        this.clause = clause;
    }

    /** Whether the clause of this predicate is denied. */
    boolean denies(Token predicate) {
        boolean nor = tree.children(predicate.index(), "cc").stream()
                .anyMatch(c -> c.lemma().equals("nor"));
        if (nor || (clause.isNegated(predicate) && !isElsewhere(predicate))) {
            return true;
        }
        return isNobodys(predicate) || isPassedOver(predicate) || isAlmost(predicate) || isForestalled(predicate);
    }

    /** Whether the negation bears on something else than the act. */
    private boolean isElsewhere(Token predicate) {
        return isRestricted(predicate) || isUntil(predicate) || isContrast(predicate);
    }

    /** "Not only": and something more. */
    private boolean isRestricted(Token predicate) {
        return tree.children(predicate.index(), "advmod", "cc", "det").stream()
                .filter(t -> t.lemma().equals("not") || t.lemma().equals("n't"))
                .anyMatch(not -> not.index() + 1 < tree.size()
                        && RESTRICTED.contains(
                                Operators.lower(tree.token(not.index() + 1).form())));
    }

    /** "They did not leave until Friday": they left, then. */
    private boolean isUntil(Token predicate) {
        boolean did = tree.children(predicate.index(), "aux").stream()
                        .anyMatch(a -> a.lemma().equals("do"))
                && !tree.children(predicate.index(), "aux").stream().anyMatch(a -> a.has("Tense", "Pres"));
        return did
                && (tree.children(predicate.index(), "obl", "advcl").stream()
                                .anyMatch(t -> clause.preposition(t)
                                        .filter(p -> p.equals("until") || p.equals("till"))
                                        .isPresent())
                        || tree.children(predicate.index(), "advcl").stream().anyMatch(this::isFiniteBefore));
    }

    private boolean isFiniteBefore(Token clauseHead) {
        boolean finite = clauseHead.has("VerbForm", "Fin") || tree.has(clauseHead.index(), "nsubj");
        return finite && clause.preposition(clauseHead).filter("before"::equals).isPresent();
    }

    /** "Did not do it for one reason but for another": it was done. */
    private boolean isContrast(Token predicate) {
        return tree.children(predicate.index(), "conj").stream()
                .filter(c -> tree.children(c.index(), "cc").stream()
                        .anyMatch(t -> t.lemma().equals("but")))
                .anyMatch(c -> !tree.has(c.index(), "nsubj", "aux")
                        && (tree.children(c.index(), "mark").stream()
                                        .anyMatch(m -> m.lemma().equals("to")
                                                || m.lemma().equals("because"))
                                || c.upos() == Upos.NOUN));
    }

    /** "No state has signed", "nobody came", "it detained no one". */
    private boolean isNobodys(Token predicate) {
        List<Token> arguments = tree.children(predicate.index(), "nsubj", "obj", "iobj");
        boolean nobody = arguments.stream().anyMatch(this::isNobody);
        boolean never = tree.children(predicate.index(), "obl").stream()
                .anyMatch(t -> OCCASIONS.contains(t.lemma()) && isNone(t));
        return nobody || never;
    }

    private boolean isNobody(Token argument) {
        String word = Operators.lower(argument.form());
        boolean noOne = word.equals("one") && (hasNo(argument) || isAfterNot(argument));
        return NOBODY.contains(word)
                || noOne
                || ((argument.upos() == Upos.NOUN || argument.upos() == Upos.PROPN) && isNone(argument));
    }

    /** "No state", "not one state", "not a single state". */
    private boolean isNone(Token noun) {
        return hasNo(noun)
                || tree.children(noun.index(), "nummod", "det").stream()
                        .anyMatch(d -> isAfterNot(d) && ONE.contains(Operators.lower(d.form())));
    }

    private boolean isAfterNot(Token token) {
        return token.index() > 0 && tree.token(token.index() - 1).lemma().equals("not");
    }

    private boolean hasNo(Token noun) {
        return tree.children(noun.index(), "det", "cc").stream()
                .anyMatch(d -> NONE.contains(Operators.lower(d.form())) && d.index() < noun.index());
    }

    /** "Without signing", "instead of signing", "rather than sign", "far from signing". */
    boolean isPassedOver(Token predicate) {
        for (Token link : tree.children(predicate.index(), "mark", "case", "cc", "advmod")) {
            String word = Operators.lower(link.form());
            Optional<Token> before = link.index() == 0 ? Optional.empty() : Optional.of(tree.token(link.index() - 1));
            Optional<Token> next =
                    link.index() + 1 < tree.size() ? Optional.of(tree.token(link.index() + 1)) : Optional.empty();
            boolean pair = next.filter(n -> (word.equals("instead") && n.form().equals("of"))
                            || (word.equals("rather") && n.form().equals("than")))
                    .isPresent();
            boolean far = word.equals("from")
                    && before.filter(b -> Operators.lower(b.form()).equals("far"))
                            .isPresent();
            if (word.equals("without") || pair || far) {
                return true;
            }
        }
        return false;
    }

    /** "Before they could sign". */
    boolean isForestalled(Token predicate) {
        return predicate.is("advcl")
                && clause.preposition(predicate).filter("before"::equals).isPresent()
                && tree.children(predicate.index(), "aux").stream()
                        .anyMatch(a -> a.lemma().equals("could") || a.lemma().equals("can"));
    }

    /** "Almost signed", but not "has almost finished", which goes on. */
    private boolean isAlmost(Token predicate) {
        boolean has = tree.children(predicate.index(), "aux").stream().anyMatch(a -> a.has("Tense", "Pres"));
        return predicate.upos() == Upos.VERB
                && !has
                && tree.children(predicate.index(), "advmod").stream()
                        .anyMatch(a -> a.index() < predicate.index() && ALMOST.contains(Operators.lower(a.form())));
    }
}
