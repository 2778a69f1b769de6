package org.casus.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.Resolution;
import org.casus.model.Resolved;

/**
 * Gives civilians and unnamed fighters without a nationality the country where the event takes place, as the coding
 * conventions ask; if the event names no place, that of the war the report is about: the country that most of its places
 * lie in. Named groups and international organisations stay without one.
 */
final class Setting {

    /** Share of an article's places from which their country is its setting. */
    private static final double SHARE = 0.5;

    private static final Set<String> LOCAL = Set.of("CVL", "REB", "UNK", "REF");

    private Setting() {}

    /** The country that at least half of the article's places lie in. */
    static Optional<String> of(Resolved resolved) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (PlaceMention mention : resolved.places()) {
            Optional<String> country = mention.value().value().flatMap(Place::country);
            if (country.isPresent()) {
                counts.merge(country.orElseThrow(), 1, Integer::sum);
                all++;
            }
        }
        int needed = (int) Math.ceil(SHARE * all);
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= Math.max(2, needed))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /** The place of an act, or else the last place told until then that lies in the country of the report. */
    static Optional<PlaceMention> whereabouts(Occurrence act, Optional<String> setting) {
        Optional<PlaceMention> own = act.place().filter(p -> country(p).isPresent());
        return own.isPresent() || setting.isEmpty()
                ? own
                : act.scene().resolved().places().stream()
                        .filter(p -> p.sentence() <= act.scene().sentence())
                        .filter(p -> country(p).equals(setting))
                        .reduce((first, second) -> second);
    }

    private static Optional<String> country(PlaceMention place) {
        return place.value().value().flatMap(Place::country);
    }

    static List<Participant> locate(
            List<Participant> participants, Optional<PlaceMention> place, Optional<String> setting) {
        Optional<String> country =
                place.flatMap(p -> p.value().value()).flatMap(Place::country).or(() -> setting);
        return country.isEmpty()
                ? participants
                : participants.stream()
                        .map(p -> located(p, country.orElseThrow()))
                        .toList();
    }

    private static Participant located(Participant participant, String country) {
        if (!(participant.actor() instanceof Resolution.Resolved<Actor> known)
                || known.answer().country().isPresent()
                || !LOCAL.contains(known.answer().sector())
                || isNamed(known.answer())) {
            return participant;
        }
        Actor actor = known.answer();
        Actor placed = new Actor(actor.name(), Optional.of(country), actor.sector(), actor.office());
        return new Participant(
                participant.span(),
                participant.text(),
                new Resolution.Resolved<>(placed, known.confidence(), known.evidence() + ", where it happens"),
                participant.identity());
    }

    /** A group with a name of its own ("Islamic State"), as against "rebels" or "Kurdish forces". */
    private static boolean isNamed(Actor actor) {
        String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
        return !last.isEmpty()
                && Character.isUpperCase(last.charAt(0))
                && !actor.sector().equals("CVL");
    }
}
