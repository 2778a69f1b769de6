package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.codebook.WordClasses;
import org.casus.model.EntityType;
import org.casus.model.Mention;
import org.casus.model.MentionKind;
import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** Whether the words beside somebody say, or leave open on purpose, whose he is. */
final class Whose {

    private final Chart chart;
    private final WordClasses words;

    Whose(Chart chart, WordClasses words) {
        this.chart = chart;
        this.words = words;
    }

    boolean isTold(Mention mention) {
        DependencyTree tree = chart.tree(mention);
        List<Token> around = new ArrayList<>(tree.children(mention.head()));
        tree.children(mention.head(), "nmod").forEach(c -> around.addAll(tree.children(c.index(), "amod")));
        for (Token child : around) {
            if (words.has("alien", child.lemma().toLowerCase(Locale.ROOT))
                    || child.has("Poss", "Yes")
                    || isOfPeople(mention, child)
                    || isNameBefore(mention, child)) {
                return true;
            }
        }
        return isOfBody(mention)
                || chart.possessor(tree, chart.head(mention))
                        .filter(p -> p.upos() != Upos.NOUN)
                        .isPresent();
    }

    /** A proper noun before the head, not one that is part of the name itself. */
    private static boolean isNameBefore(Mention mention, Token child) {
        boolean part = mention.kind() == MentionKind.NAME && mention.covers(child.index());
        return child.is("nmod") && child.index() < mention.head() && child.upos() == Upos.PROPN && !part;
    }

    /** "Kurdish authorities": those of a people that has no state, or several. */
    private static boolean isOfPeople(Mention mention, Token child) {
        return mention.kind() == MentionKind.NOMINAL
                && child.is("amod")
                && Character.isUpperCase(child.form().charAt(0))
                && child.index() > mention.first();
    }

    /** "NATO soldiers", "officials of the Red Cross": those of a body that is of no country. */
    private boolean isOfBody(Mention mention) {
        return mention.kind() == MentionKind.NOMINAL
                && chart.mentions().stream()
                        .filter(m -> m.sentence() == mention.sentence() && m.id() != mention.id())
                        // "Church leaders" at the head of a sentence are those of no body called Church.
                        .filter(m -> m.first() > 0 || chart.isListed(m))
                        .filter(m -> m.span().start() >= mention.span().start()
                                && m.span().end() <= mention.span().end())
                        .anyMatch(m -> m.is(EntityType.ORG));
    }
}
