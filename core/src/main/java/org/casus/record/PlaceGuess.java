package org.casus.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.institution.court.Court;
import org.casus.model.Actor;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.ReadSentence;
import org.casus.model.Span;

/**
 * Where an act happened, for the question of jurisdiction: the best that the report tells. Whose nationals the victims are does
 * not matter to art. 12(2), so it never stands for the place.
 */
final class PlaceGuess {

    private final Court court;
    private final Report report;
    private final Event event;

    PlaceGuess(Court court, Report report, Event event) {
        this.court = court;
        this.report = report;
        this.event = event;
    }

    /**
     * The event's place, else places of its sentence, else the state attacked, else the place most named in the report.
     *
     * @param filled takes a line that says which
     */
    List<String> find(List<String> filled) {
        List<String> own = known(event.place().flatMap(p -> p.value().value()).flatMap(v -> v.country()).stream()
                .toList());
        if (!own.isEmpty()) {
            return told(own, "the place of the event", filled);
        }
        Span sentence = event.mentions().get(0).sentence();
        for (ReadSentence read : report.sentences()) {
            List<String> here =
                    read.sentence().span().overlaps(sentence) ? known(report.placesIn(read)) : List.<String>of();
            if (!here.isEmpty()) {
                return told(here, "places in the sentence", filled);
            }
        }
        List<String> attacked = known(attacked());
        if (!attacked.isEmpty()) {
            return told(attacked, "the state that it was done to; no place is told", filled);
        }
        List<String> most = known(report.places()).stream().limit(1).toList();
        return most.isEmpty()
                ? most
                : told(most, "the place most named in the report; the act itself has none, correct it", filled);
    }

    private static List<String> told(List<String> codes, String from, List<String> filled) {
        filled.add("territory " + String.join(",", codes) + ": " + from);
        return codes;
    }

    /** States that an act of another state is done to, as such and not as the people of theirs. */
    private List<String> attacked() {
        List<String> actors = new ArrayList<>();
        event.actors().forEach(a -> a.actor().value().flatMap(Actor::country).ifPresent(actors::add));
        if (!event.code().event().equals("ASSAULT") || actors.isEmpty()) {
            return List.of();
        }
        List<String> states = new ArrayList<>();
        for (Participant recipient : event.recipients()) {
            Optional<Actor> actor = recipient.actor().value();
            actor.filter(a -> a.sector().equals("GOV") && a.office().isEmpty())
                    .flatMap(Actor::country)
                    .filter(code -> actor.get().name().equals(report.name(code)) && !actors.contains(code))
                    .ifPresent(states::add);
        }
        return states;
    }

    private List<String> known(List<String> codes) {
        return codes.stream().filter(court::knows).distinct().toList();
    }
}
