package org.casus.event;

import java.util.List;
import java.util.Set;
import org.casus.model.Participant;
import org.casus.model.Token;

/**
 * Whom an act is done to by the words around it, where the paths of its row lead to nobody: who suffers it ("died in the
 * raid"), who makes the other yield ("forced them to surrender"), or who is named in what it is about.
 */
record Nearby(List<Participant> parties, String how) {

    private static final Set<String> YIELDING = Set.of("RETREAT", "CONCEDE");

    Nearby {
        parties = List.copyOf(parties);
    }

    static Nearby of(Scene scene, Candidate candidate, List<Participant> actors) {
        Token trigger = candidate.token();
        String event = candidate.act().code().event();
        if (event.equals("ASSAULT") && candidate.act().pos() == 'n') {
            List<Participant> victims = parties(scene, scene.clause().nouns().sufferers(trigger), actors);
            if (!victims.isEmpty()) {
                return new Nearby(victims, "who suffers it");
            }
        }
        if (YIELDING.contains(event)) {
            List<Participant> forcers = parties(scene, scene.clause().forcers(trigger), actors);
            if (!forcers.isEmpty()) {
                return new Nearby(forcers, "who makes them do it");
            }
        }
        List<Participant> named = Content.firstNamed(
                        scene, trigger, actors, candidate.act().asksForObject())
                .map(List::of)
                .orElse(List.of());
        return new Nearby(named, "named in what the act is about");
    }

    private static List<Participant> parties(Scene scene, List<Token> tokens, List<Participant> actors) {
        return tokens.stream()
                .flatMap(t -> scene.participants(t).stream())
                .filter(p -> !Participants.isOneOf(actors, p))
                .toList();
    }
}
