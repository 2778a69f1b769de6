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

    /** So probable must it be that a word of a brief tells an act, if nobody in it shows that it is political. */
    private static final double SURE = 0.72;

    /** Where nothing else shows that a report is political, a word must tell an act more probably than not. */
    private static final double LIKELY = 0.5;

    /** Acts between two: done to nobody who is known, they are everyday words elsewhere ("we thank all who came"). */
    private static final Set<String> MUTUAL = Set.of("SUPPORT", "COOPERATE", "AID", "CONSULT");

    private Gate() {}

    static boolean admits(Topic topic, Candidate candidate, EventCode code, Participants who) {
        if (topic == Topic.SPORT) {
            return false;
        }
        if (candidate.act().isEcho()) {
            // The act that it takes up was let in.
            return true;
        }
        if (topic == Topic.OTHER && !isLikely(candidate, code, who)) {
            return false;
        }
        boolean marked =
                candidate.act().conditions().stream().anyMatch(c -> c.text().equals(Condition.POLITICAL));
        if (topic == Topic.BRIEF && candidate.telling() >= SURE) {
            return true;
        }
        // The event layers know the word, not what is political: elsewhere a row must fit.
        boolean known = topic != Topic.OTHER || !candidate.isRead();
        boolean byMode = known && code.mode().filter(POLITICAL_MODES::contains).isPresent();
        if (who.actors().isEmpty() && who.recipients().isEmpty()) {
            return marked
                    || topic == Topic.CONFLICT
                    || (byMode && candidate.act().pos() == 'n');
        }
        return marked || byMode || someone(who, topic);
    }

    private static boolean isLikely(Candidate candidate, EventCode code, Participants who) {
        boolean likely = candidate.kinds().isEmpty() || candidate.telling() >= LIKELY;
        return likely && (!MUTUAL.contains(code.event()) || !who.recipients().isEmpty());
    }

    private static boolean someone(Participants who, Topic topic) {
        return Stream.of(who.actors(), who.recipients())
                .flatMap(List::stream)
                .map(Participant::actor)
                .anyMatch(actor -> counts(actor, topic));
    }

    private static boolean counts(Resolution<Actor> actor, Topic topic) {
        if (topic == Topic.CONFLICT) {
            return true;
        }
        if (actor instanceof Resolution.Ambiguous<Actor> ambiguous) {
            return ambiguous.candidates().stream().anyMatch(a -> counts(a, topic));
        }
        return actor.value().filter(a -> counts(a, topic)).isPresent();
    }

    private static boolean counts(Actor actor, Topic topic) {
        return Sectors.isStateOrForce(actor)
                || ((topic == Topic.POLITICAL || topic == Topic.BRIEF) && Sectors.POLITICAL.contains(actor.sector()));
    }
}
