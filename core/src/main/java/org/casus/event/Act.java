package org.casus.event;

import java.util.List;
import org.casus.model.EventCode;
import org.casus.model.Token;

/**
 * A row of the act lexicon.
 *
 * @param code its PLOVER code; without a mode if the content gives it
 * @param modeFromContent whether the mode is read from the content of the act
 * @param lemma of the trigger
 * @param particle of the trigger; empty for none
 * @param line in the lexicon, for explanations
 */
record Act(
        EventCode code,
        boolean modeFromContent,
        char pos,
        String lemma,
        String particle,
        List<Condition> conditions,
        Roles roles,
        int line) {

    Act {
        conditions = List.copyOf(conditions);
    }

    boolean fits(Scene scene, Token trigger) {
        if (!particle.isEmpty() && !Condition.hasParticle(scene, trigger, particle)) {
            return false;
        }
        return conditions.stream().allMatch(c -> c.holds(scene, trigger));
    }

    /** The share of its conditions that hold; 1 for a row without any. */
    double held(Scene scene, Token trigger) {
        long held = conditions.stream().filter(c -> c.holds(scene, trigger)).count();
        return conditions.isEmpty() ? 1 : (double) held / conditions.size();
    }

    /** Whether the object is a part of the act: "hold talks". */
    boolean asksForObject() {
        return pos == 'v' && conditions.stream().anyMatch(c -> c.text().startsWith("obj="));
    }

    /** Whether what is said of the object or the subject is a part of the act: "found guilty". */
    boolean asksForPredicate() {
        return pos == 'v' && conditions.stream().anyMatch(c -> c.text().startsWith("xcomp="));
    }

    /** Whether it is told only where the report has told an act of its kind before. */
    boolean isEcho() {
        return conditions.stream().anyMatch(c -> c.text().equals(Condition.AGAIN));
    }

    /** Whether the codebook names this way of saying it. */
    boolean isFirm() {
        return conditions.stream().anyMatch(c -> c.text().equals(Condition.CODEBOOK));
    }

    /** More conditions win over fewer; a word that only takes up an act comes last. */
    int weight() {
        return isEcho() ? 0 : conditions.size() + (particle.isEmpty() ? 0 : 2);
    }
}
