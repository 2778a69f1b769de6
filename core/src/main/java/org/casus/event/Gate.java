package org.casus.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.model.Actor;
import org.casus.model.EventCode;
import org.casus.model.Participant;
import org.casus.model.Resolution;

/**
 * Keeps out what the words tell but the codebook does not mean: crime, sport, business and private life use the same
 * verbs. An event needs a political participant, or it must be an act that is political by itself.
 */
final class Gate {

    /** Acts told as such whoever takes part: weapons of war, protest. */
    private static final Set<String> POLITICAL_MODES = Set.of(
            "aerial", "drone", "heavy-weapons", "suicide-attack", "unconventional", "demo", "riot", "crowd-control");

    private Gate() {}

    static boolean admits(Candidate candidate, EventCode code, Participants who) {
        boolean byMode = code.mode().filter(POLITICAL_MODES::contains).isPresent();
        if (who.actors().isEmpty() && who.recipients().isEmpty()) {
            return byMode && candidate.act().pos() == 'n';
        }
        if (byMode) {
            return true;
        }
        return Stream.of(who.actors(), who.recipients()).flatMap(List::stream).anyMatch(Gate::isPolitical);
    }

    private static boolean isPolitical(Participant participant) {
        Resolution<Actor> actor = participant.actor();
        if (actor instanceof Resolution.Ambiguous<Actor> ambiguous) {
            return ambiguous.candidates().stream().anyMatch(Gate::isPolitical);
        }
        return actor.value().filter(Gate::isPolitical).isPresent();
    }

    private static boolean isPolitical(Actor actor) {
        return Sectors.POLITICAL.contains(actor.sector());
    }
}
