package org.casus.model;

import java.util.List;
import java.util.Optional;

/**
 * What the source of a pair does to its target.
 *
 * @param id of the query
 * @param best the most probable codes, the best first, each with its event type once
 * @param status whether the act took place
 * @param trigger the word that tells the most probable act, if one stands out
 */
public record Relation(String id, List<Choice> best, Status status, Optional<Span> trigger, Provenance provenance)
        implements Related {

    public Relation {
        best = List.copyOf(best);
        if (best.isEmpty()) {
            throw new IllegalArgumentException("a relation without a code: " + id);
        }
    }

    /**
     * One possible code.
     *
     * @param confidence probability in [0, 1] that the event type is right
     */
    public record Choice(EventCode code, double confidence) {}
}
