package org.casus.plan;

import java.util.List;
import java.util.Optional;
import org.casus.event.SentenceView;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** The words of a condition: "if prisoners are released", "only when ...", "at a convenient time". */
final class Conditions {

    private final PlanWords words;
    private final SentenceView view;
    private final DependencyTree tree;

    Conditions(PlanWords words, SentenceView view) {
        this.words = words;
        this.view = view;
        this.tree = view.tree();
    }

    /** The condition that one of these words takes. */
    Optional<Span> of(List<Token> heads) {
        for (Token head : heads) {
            for (Token clause : tree.children(head.index(), "advcl", "acl", "ccomp")) {
                if (isConditional(clause)) {
                    return Optional.of(clause(clause));
                }
            }
            Optional<Token> moment = view.obliques(head, "at").stream()
                    .filter(o -> words.has("moment", o))
                    .filter(o -> tree.children(o.index(), "amod").stream().anyMatch(a -> words.has("suitable", a)))
                    .findFirst();
            Optional<Token> condition = view.obliques(head, "on").stream()
                    .filter(o -> PlanWords.lemma(o).equals("condition"))
                    .findFirst();
            if (moment.or(() -> condition).isPresent()) {
                return moment.or(() -> condition).map(this::clause);
            }
        }
        return afterwards(heads.get(0));
    }

    /** "Ready for talks if they bring peace": a condition that the parser hung elsewhere, in the same clause by its words. */
    private Optional<Span> afterwards(Token head) {
        int end = tree.size();
        while (end > head.index() + 1 && tree.token(end - 1).upos() == Upos.PUNCT) {
            end--;
        }
        for (int i = head.index() + 1; i < end; i++) {
            Token token = tree.token(i);
            if (token.is("mark") && words.has("proviso", token)) {
                return Optional.of(token.span().union(tree.token(end - 1).span()));
            }
            boolean leaves = token.upos() == Upos.VERB && !tree.dominates(head.index(), i);
            if (leaves
                    || token.form().equals(",")
                    || (token.is("mark") && !PlanWords.lemma(token).equals("to"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isConditional(Token clause) {
        return isProvided(clause)
                || tree.children(clause.index(), "mark", "advmod").stream()
                        .anyMatch(m -> words.has("condition", m) && m.index() < clause.index());
    }

    /** "Provided that the siege is lifted". */
    private boolean isProvided(Token clause) {
        return clause.form().matches("(?i)provid(ed|ing)") && tree.has(clause.index(), "ccomp");
    }

    /** The words of a phrase, without the mark at its end. */
    Span clause(Token head) {
        return tree.span(tree.subtree(head.index()));
    }
}
