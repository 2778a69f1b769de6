package org.casus.claim;

import org.casus.model.Claim;
import org.casus.model.Event;
import org.casus.model.Stance;
import org.casus.model.Status;

/**
 * One who speaks about the act of a thread.
 *
 * @param stance what the speaker says of the act; who says that it did not happen denies what others tell
 * @param claim who, and in which words
 * @param event id of the event whose sentence tells it
 */
public record Voice(Stance stance, Claim claim, String event) {

    /** @param affirmed whether anybody tells that the act happened */
    static Voice of(Claim claim, Event event, boolean affirmed) {
        boolean negated =
                affirmed && event.status() == Status.NEGATED && claim.stance().vouches();
        return new Voice(negated ? Stance.DENIES : claim.stance(), claim, event.id());
    }
}
