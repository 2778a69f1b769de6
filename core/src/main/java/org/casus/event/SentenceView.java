package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Participant;
import org.casus.model.Quote;
import org.casus.model.Resolved;
import org.casus.model.Token;
import org.casus.reader.DependencyTree;

/** One sentence of a resolved article, for stages after this one: who does what in it, as the rules for events see it. */
public final class SentenceView {

    private final Scene scene;

    /** The lemmas that a verb's form could have by its spelling, for forms whose lemma the reader gets wrong. */
    public static List<String> spelledLemmas(Token token) {
        return VerbForms.lemmas(token.form());
    }

    /** @param sentence its index in the article */
    public SentenceView(Resolved resolved, int sentence) {
        this.scene = new Scene(resolved, sentence);
    }

    /** Whether an act is political because this one takes part in it: a state, a force, a party, an international organisation. */
    public static boolean isPolitical(Actor actor) {
        return Sectors.POLITICAL.contains(actor.sector());
    }

    public DependencyTree tree() {
        return scene.tree();
    }

    /** Who does what a verb tells, whatever its voice. */
    public List<Token> subjects(Token verb) {
        return scene.clause().subjects(verb);
    }

    /** What it is done to. */
    public List<Token> objects(Token verb) {
        return scene.clause().objects(verb);
    }

    /** The phrases with this preposition below a word. */
    public List<Token> obliques(Token head, String preposition) {
        return scene.clause().obliques(head, preposition);
    }

    /** Whose a noun is: "Russia's", "its", "Russian". */
    public List<Token> possessors(Token noun) {
        return scene.clause().nouns().possessors(noun);
    }

    public boolean isNegated(Token verb) {
        return scene.clause().isNegated(verb);
    }

    /** "Call off", "pull the troops out". */
    public boolean hasParticle(Token verb, String particle) {
        return Condition.hasParticle(scene, verb, particle);
    }

    /** Those whom a word stands for, or to whom the thing belongs. */
    public List<Participant> participants(Token token) {
        return scene.participants(token);
    }

    public boolean isPlace(Token token) {
        return scene.isPlace(token);
    }

    /** The reported speech around a word. */
    public Optional<Quote> quoteAt(Token token) {
        return scene.quoteAt(token);
    }

    /** Who says the words around a word. */
    public Optional<Participant> speaker(Token token) {
        return Participants.speaker(scene, token);
    }
}
