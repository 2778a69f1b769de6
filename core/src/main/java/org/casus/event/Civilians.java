package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.Resolution;

/** Gives civilians without a nationality the country of the place, as the coding conventions ask. */
final class Civilians {

    private Civilians() {}

    static List<Participant> locate(List<Participant> participants, Optional<PlaceMention> place) {
        Optional<String> country = place.flatMap(p -> p.value().value()).flatMap(Place::country);
        return country.isEmpty()
                ? participants
                : participants.stream()
                        .map(p -> located(p, country.orElseThrow()))
                        .toList();
    }

    private static Participant located(Participant participant, String country) {
        if (!(participant.actor() instanceof Resolution.Resolved<Actor> known)
                || known.answer().country().isPresent()
                || !known.answer().sector().equals("CVL")) {
            return participant;
        }
        Actor actor = known.answer();
        Actor placed = new Actor(actor.name(), Optional.of(country), actor.sector(), actor.office());
        return new Participant(
                participant.span(),
                participant.text(),
                new Resolution.Resolved<>(placed, known.confidence(), known.evidence() + ", where it happened"),
                participant.identity());
    }
}
