package org.casus.actor;

import java.util.List;
import java.util.Optional;

/**
 * Tokens of a phrase that the lexicon knows.
 *
 * @param first offset of the first token in the phrase
 * @param end offset after the last
 * @param noun the agent noun, if it is one
 */
record Match(int first, int end, List<Sense> senses, Optional<AgentNoun> noun) {

    Match {
        senses = List.copyOf(senses);
    }

    boolean covers(int offset) {
        return first <= offset && offset < end;
    }

    boolean isKind(AgentNoun.Kind kind) {
        return noun.filter(n -> n.kind() == kind).isPresent();
    }

    boolean isHolder() {
        return senses.stream().anyMatch(Sense.OfHolder.class::isInstance);
    }

    boolean isAdjective() {
        return senses.stream()
                .anyMatch(s -> (s instanceof Sense.OfCountry c && c.form() == Sense.Form.ADJECTIVE)
                        || (s instanceof Sense.OfPeople p && !p.noun()));
    }
}
