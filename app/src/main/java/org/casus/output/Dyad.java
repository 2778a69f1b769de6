package org.casus.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.Event;
import org.casus.model.Participant;

/**
 * Who to whom, as older event data have it: one row a pair. A meeting without a host, which lists everyone as actor,
 * gives a row for each two of them.
 */
record Dyad(Optional<Participant> actor, Optional<Participant> recipient) {

    /** The pairs of an event, in text order; one with gaps if a side is empty. */
    static List<Dyad> of(Event event) {
        List<Dyad> pairs = new ArrayList<>();
        List<Participant> actors = event.actors();
        if (event.recipients().isEmpty() && actors.size() > 1) {
            for (int i = 0; i < actors.size(); i++) {
                for (int j = i + 1; j < actors.size(); j++) {
                    pairs.add(new Dyad(Optional.of(actors.get(i)), Optional.of(actors.get(j))));
                }
            }
            return pairs;
        }
        for (Optional<Participant> actor : orNone(actors)) {
            for (Optional<Participant> recipient : orNone(event.recipients())) {
                pairs.add(new Dyad(actor, recipient));
            }
        }
        return pairs;
    }

    private static List<Optional<Participant>> orNone(List<Participant> participants) {
        return participants.isEmpty()
                ? List.of(Optional.empty())
                : participants.stream().map(Optional::of).toList();
    }
}
