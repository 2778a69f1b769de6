package org.casus.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.casus.model.Actor;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.TimeExpression;
import org.casus.store.Party;

/**
 * What {@link SameAct} asks of an event, in words: for those who have events and no desk.
 *
 * @param key family of types, status and sides; events with different keys are never one act
 * @param first first day as days since 1970-01-01
 * @param last last day, likewise
 * @param country ISO 3166 alpha-3 code of the place, empty text if untold
 * @param place name of a place closer than a province, empty text if untold
 * @param mode empty text if untold
 */
public record ActFacts(String key, int first, int last, String country, String place, String mode) {

    /** Nobody is resolved to a name with this sign. */
    private static final String NAMED = "\u0000";

    private static final String NEXT = "\t";

    /** The facts of an event; none if it tells no day or names nobody who is known: then it is one act with no other. */
    public static Optional<ActFacts> of(Event event) {
        if (event.time().isEmpty() || !(someKnown(event.actors()) || someKnown(event.recipients()))) {
            return Optional.empty();
        }
        TimeExpression time = event.time().get().value();
        Optional<Place> place = event.place().flatMap(p -> p.value().value());
        return Optional.of(new ActFacts(
                SameAct.family(event.code().event())
                        + NEXT
                        + event.status().label()
                        + NEXT
                        + side(event.actors())
                        + NEXT
                        + side(event.recipients()),
                day(time.earliest()),
                day(time.latest()),
                place.flatMap(Place::country).orElse(""),
                place.filter(Filters::isSpot)
                        .map(Place::name)
                        .map(Vocabulary::fold)
                        .orElse(""),
                event.code().mode().orElse("")));
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private static boolean someKnown(List<Participant> side) {
        return side.stream()
                .flatMap(p -> p.actor().value().stream())
                .anyMatch(a -> !a.country().orElse("").isEmpty() || !a.sector().isEmpty());
    }

    /** Countries, and names of those who have none, in a fixed order. */
    private static String side(List<Participant> side) {
        TreeSet<String> groups = new TreeSet<>();
        for (Participant participant : side) {
            String country = participant.actor().value().flatMap(Actor::country).orElse("");
            groups.add(country.isEmpty() ? NAMED + Vocabulary.fold(Party.name(participant)) : country);
        }
        return String.join("|", groups);
    }
}
