package org.casus.model;

import java.util.List;
import java.util.Optional;

/**
 * A sentence with its tree and its entities.
 *
 * @param acts words that may tell an act, in order; empty if the event layers did not read the sentence
 */
public record ReadSentence(Sentence sentence, List<Token> tokens, List<Entity> entities, Optional<List<WordAct>> acts) {

    /** A sentence that the event layers did not read. */
    public ReadSentence(Sentence sentence, List<Token> tokens, List<Entity> entities) {
        this(sentence, tokens, entities, Optional.empty());
    }

    public ReadSentence {
        acts = acts.map(List::copyOf);
        tokens = List.copyOf(tokens);
        entities = List.copyOf(entities);
        if (tokens.size() != sentence.tokens().size()) {
            throw new IllegalArgumentException(
                    tokens.size() + " tokens read of " + sentence.tokens().size());
        }
    }

    /** The same sentence with what the event layers say of it. */
    public ReadSentence withActs(List<WordAct> found) {
        return new ReadSentence(sentence, tokens, entities, Optional.of(found));
    }

    /** What the event layers say of this token; empty if they say that it tells no act, or nothing at all. */
    public Optional<WordAct> actAt(int token) {
        return acts.stream()
                .flatMap(List::stream)
                .filter(a -> a.token() == token)
                .findFirst();
    }

    /** The entity that covers this token, if any. */
    public Optional<Entity> entityAt(int token) {
        return entities.stream()
                .filter(e -> e.first() <= token && token < e.end())
                .findFirst();
    }
}
