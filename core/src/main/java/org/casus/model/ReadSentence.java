package org.casus.model;

import java.util.List;
import java.util.Optional;

/** A sentence with its tree and its entities. */
public record ReadSentence(Sentence sentence, List<Token> tokens, List<Entity> entities) {

    public ReadSentence {
        tokens = List.copyOf(tokens);
        entities = List.copyOf(entities);
        if (tokens.size() != sentence.tokens().size()) {
            throw new IllegalArgumentException(
                    tokens.size() + " tokens read of " + sentence.tokens().size());
        }
    }

    /** The entity that covers this token, if any. */
    public Optional<Entity> entityAt(int token) {
        return entities.stream()
                .filter(e -> e.first() <= token && token < e.end())
                .findFirst();
    }
}
