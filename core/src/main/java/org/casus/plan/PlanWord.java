package org.casus.plan;

import java.util.List;
import java.util.Set;
import org.casus.model.PlanKind;

/**
 * A word for something that may be planned.
 *
 * @param pos n noun, v verb, a adjective
 * @param needs what must stand by it, each a list of alternatives
 * @param echo whether it only goes on with a plan that was told before
 */
record PlanWord(PlanKind kind, char pos, Set<String> words, List<List<String>> needs, boolean echo) {

    PlanWord {
        words = Set.copyOf(words);
        needs = List.copyOf(needs);
    }
}
