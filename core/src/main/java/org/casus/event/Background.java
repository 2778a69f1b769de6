package org.casus.event;

import java.util.ArrayList;
import java.util.List;
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
        boolean relative = trigger.is("acl") || trigger.is("advcl");
        List<Token> around = new ArrayList<>(tree.children(trigger.index(), "amod", "advmod"));
        for (Token object : scene.clause().objects(trigger)) {
            around.addAll(ordinals(object));
        }
        scene.clause()
                .complement(trigger)
                .ifPresent(c -> scene.clause().objects(c).forEach(o -> around.addAll(ordinals(o))));
        return (pluperfect && relative) || around.stream().anyMatch(t -> operators.holds("background", t.lemma()));
    }

    /** "Several previous drafts" lie in the past; a "former" minister may be spoken of today. */
    private List<Token> ordinals(Token noun) {
        return tree.children(noun.index(), "amod").stream()
                .filter(t -> !t.lemma().equals("former"))
                .toList();
    }
}
