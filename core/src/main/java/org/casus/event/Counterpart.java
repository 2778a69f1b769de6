package org.casus.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.Actor;
import org.casus.model.Mention;
import org.casus.model.Participant;
import org.casus.model.Token;

/**
 * A meeting takes two. Where one party asks for it, offers it or refuses it and the words next to the act name no other,
 * the other party is the one that the sentence is about: the nearest mention of another state's official.
 */
final class Counterpart {

    private static final Set<String> MEETING =
            Set.of("talk", "meeting", "meet", "negotiation", "dialogue", "summit", "visit");

    private Counterpart() {}

    /** Whether an act without a recipient is about a meeting. */
    static boolean isMissing(Candidate candidate) {
        String event = candidate.act().code().event();
        boolean verbal = event.equals("AGREE") || event.equals("REQUEST") || event.equals("REJECT");
        return verbal && !candidate.act().roles().recipient().isEmpty();
    }

    static Optional<Participant> of(Scene scene, Token trigger, List<Participant> actors) {
        Set<String> own = countries(actors);
        if (own.isEmpty() || !aboutMeeting(scene, trigger)) {
            return Optional.empty();
        }
        return scene.mentions().stream()
                .filter(m -> scene.tree().token(m.head()).is("nsubj")
                        || scene.tree().token(m.head()).is("obl"))
                .sorted(Comparator.comparingInt((Mention m) -> Math.abs(m.head() - trigger.index())))
                .flatMap(m -> scene.participant(m).stream())
                .filter(p -> isOtherOfficial(p, own))
                .findFirst();
    }

    private static boolean aboutMeeting(Scene scene, Token trigger) {
        int from = Math.max(0, trigger.index());
        for (int i = from; i < Math.min(scene.tree().size(), from + 5); i++) {
            if (MEETING.contains(scene.tree().token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherOfficial(Participant participant, Set<String> own) {
        return participant
                .actor()
                .value()
                .filter(a -> a.sector().equals("GOV") && a.office().isPresent())
                .flatMap(Actor::country)
                .filter(c -> !own.contains(c))
                .isPresent();
    }

    private static Set<String> countries(List<Participant> participants) {
        return participants.stream()
                .flatMap(p -> p.actor().value().flatMap(Actor::country).stream())
                .collect(Collectors.toSet());
    }
}
