package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.model.EntityType;
import org.casus.model.Token;

/**
 * Words that may stand for an actor.
 *
 * @param tokens the tokens of the mention, in order: "French Foreign Minister Jean-Marc Ayrault"
 * @param headOffset position of the syntactic head among {@code tokens}
 * @param entity type of the name inside, if there is one
 * @param asOf day for which offices are looked up: the article's publication date
 */
public record ActorQuery(List<Token> tokens, int headOffset, Optional<EntityType> entity, Optional<LocalDate> asOf) {

    public ActorQuery {
        tokens = List.copyOf(tokens);
        if (headOffset < 0 || headOffset >= tokens.size()) {
            throw new IllegalArgumentException("head " + headOffset + " is outside " + tokens.size() + " tokens");
        }
    }

    Token head() {
        return tokens.get(headOffset);
    }
}
