package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** Whether the words of a sentence tell an act as background, not as news. */
final class Background {

    private final Scene scene;
    private final DependencyTree tree;
    private final Operators operators;

    Background(Scene scene, Operators operators) {
        this.scene = scene;
        this.tree = scene.tree();
        this.operators = operators;
    }

    boolean holds(Token trigger) {
        boolean pluperfect = tree.children(trigger.index(), "aux").stream()
                .anyMatch(a -> a.form().equals("had"));
        boolean content = tree.head(trigger.index())
                .filter(noun -> scene.clause().isContent(noun, trigger))
                .isPresent();
        boolean relative = (trigger.is("acl") && !content) || trigger.is("advcl");
        List<Token> around = new ArrayList<>(tree.children(trigger.index(), "amod", "advmod"));
        for (Token object : scene.clause().objects(trigger)) {
            around.addAll(ordinals(object));
        }
        scene.clause()
                .complement(trigger)
                .ifPresent(c -> scene.clause().objects(c).forEach(o -> around.addAll(ordinals(o))));
        return (pluperfect && relative)
                || isLongAgo(trigger)
                || (!scene.clause().isNegated(trigger) && around.stream().anyMatch(this::isBackground));
    }

    private boolean isBackground(Token word) {
        return operators.holds("background", word.lemma())
                && (word.index() == 0
                        || !operators.holds(
                                "withoutOnce", tree.token(word.index() - 1).lemma()));
    }

    /** "Two summers ago", "decades ago". */
    private boolean isLongAgo(Token trigger) {
        return tree.children(trigger.index(), "obl", "advmod", "nmod").stream()
                .flatMap(t -> Stream.concat(Stream.of(t), tree.children(t.index(), "obl", "nmod", "advmod").stream()))
                .filter(t -> operators.holds("longUnit", t.lemma()))
                .anyMatch(t -> t.index() + 1 < tree.size()
                        && tree.token(t.index() + 1).lemma().equals("ago"));
    }

    /** "Several previous drafts" lie in the past; a "former" minister may be spoken of today. */
    private List<Token> ordinals(Token noun) {
        return tree.children(noun.index(), "amod").stream()
                .filter(t -> !t.lemma().equals("former"))
                .toList();
    }
}
