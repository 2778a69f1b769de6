package org.casus.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.casus.institution.QuestionException;
import org.casus.institution.court.Court;
import org.casus.institution.court.Crime;
import org.casus.institution.court.Situation;
import org.casus.model.Actor;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.ReadSentence;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.TimeExpression;
import org.casus.record.RecordNote.CrimeNote;

/** Fills in the question of jurisdiction for acts that may be crimes and for accusations that name one. */
final class CrimeNotes {

    private static final Map<String, Crime> NAMED = named();

    private final Court court;
    private final CrimeTable crimes;

    CrimeNotes(Court court, CrimeTable crimes) {
        this.court = court;
        this.crimes = crimes;
    }

    private static Map<String, Crime> named() {
        Map<String, Crime> named = new LinkedHashMap<>();
        named.put("war crime", Crime.WAR_CRIMES);
        named.put("crimes against humanity", Crime.CRIMES_AGAINST_HUMANITY);
        named.put("crime against humanity", Crime.CRIMES_AGAINST_HUMANITY);
        named.put("genocide", Crime.GENOCIDE);
        named.put("crime of aggression", Crime.AGGRESSION);
        return named;
    }

    /** One note for each question; the first event that leads to it tells it. History without a day has no question. */
    List<CrimeNote> find(Report report) {
        Map<String, CrimeNote> notes = new LinkedHashMap<>();
        for (Event event : report.events()) {
            if (event.status() != Status.ACTUAL
                    || (event.historical() && event.time().isEmpty())) {
                continue;
            }
            if (event.code().event().equals("ACCUSE")) {
                accusation(report, event).ifPresent(n -> notes.putIfAbsent(n.command(), n));
            } else {
                crimes.of(event)
                        .flatMap(c -> note(
                                report,
                                event,
                                c.crime(),
                                "may be " + c.crime().label() + ", Statute " + c.article(),
                                event.actors(),
                                List.of(event)))
                        .ifPresent(n -> notes.putIfAbsent(n.command(), n));
            }
        }
        return List.copyOf(notes.values());
    }

    private Optional<CrimeNote> accusation(Report report, Event event) {
        String words = report.lower(event.mentions().get(0).sentence());
        return NAMED.entrySet().stream()
                .filter(n -> words.contains(n.getKey()))
                .findFirst()
                .flatMap(n -> note(
                        report,
                        event,
                        n.getValue(),
                        "the accusation names " + n.getValue().label() + ", Statute art. 5",
                        event.recipients(),
                        acts(report, event)));
    }

    /** The acts of the accused that the report tells; an accusation is dated by them, not by the day it is spoken. */
    private static List<Event> acts(Report report, Event accusation) {
        List<String> accused = codes(accusation.recipients());
        return report.events().stream()
                .filter(e -> e.code().event().equals("ASSAULT") && e.status() == Status.ACTUAL)
                .filter(e -> codes(e.actors()).stream().anyMatch(accused::contains))
                .toList();
    }

    private Optional<CrimeNote> note(
            Report report, Event event, Crime crime, String because, List<Participant> accused, List<Event> acts) {
        List<String> filled = new ArrayList<>();
        List<String> suspects = report.known(codes(accused));
        if (!suspects.isEmpty()) {
            filled.add("nationality " + String.join(",", suspects) + ": the states of those it is laid to");
        }
        List<String> places = places(report, event, filled);
        Optional<LocalDate> asOf = report.published();
        Optional<LocalDate> from = day(acts, TimeExpression::earliest, (a, b) -> a.isBefore(b) ? a : b);
        Optional<LocalDate> to = day(acts, TimeExpression::latest, (a, b) -> a.isAfter(b) ? a : b);
        if (from.isPresent()) {
            filled.add("period: the acts told in the report");
        } else {
            from = event.time().map(t -> t.value().earliest()).or(() -> asOf);
            to = event.time().map(t -> t.value().latest()).or(() -> asOf);
            filled.add(
                    "period: the day it is told, since the report does not date the act; correct it if you know better");
        }
        boolean empty = places.isEmpty() || (crime == Crime.AGGRESSION && suspects.isEmpty());
        if (empty || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        LocalDate known = asOf.orElse(court.data().courtTo());
        filled.add(asOf.isPresent() ? "as of: the day of the report" : "as of: the last day of the data");
        try {
            Situation question = court.situation(
                    crime.code(), from.get(), to.get(), places, "", List.of(), suspects, known, List.of());
            return Optional.of(new CrimeNote(
                    event.trigger(),
                    event.mentions().get(0).sentence(),
                    event.id(),
                    because,
                    filled,
                    command(question),
                    court.answer(question)));
        } catch (QuestionException e) {
            // The words lead to no sensible question, such as a state that had ended by then; then none is offered.
            return Optional.empty();
        }
    }

    /** Where it happened: the event's place, else places of its sentence, else the states of those it is done to. */
    private static List<String> places(Report report, Event event, List<String> filled) {
        List<String> own = report.known(event.place()
                .flatMap(p -> p.value().value())
                .flatMap(v -> v.country())
                .map(List::of)
                .orElse(List.of()));
        if (!own.isEmpty()) {
            filled.add("territory " + String.join(",", own) + ": the place of the event");
            return own;
        }
        Span sentence = event.mentions().get(0).sentence();
        for (ReadSentence read : report.sentences()) {
            List<String> here =
                    read.sentence().span().overlaps(sentence) ? report.known(report.placesIn(read)) : List.of();
            if (!here.isEmpty()) {
                filled.add("territory " + String.join(",", here) + ": places in the sentence");
                return here;
            }
        }
        List<String> victims =
                event.code().event().equals("ACCUSE") ? List.of() : report.known(codes(event.recipients()));
        if (!victims.isEmpty()) {
            filled.add("territory " + String.join(",", victims)
                    + ": the states of those it was done to; no place is told");
        }
        return victims;
    }

    private static List<String> codes(List<Participant> participants) {
        Set<String> codes = new LinkedHashSet<>();
        participants.forEach(p -> p.actor().value().flatMap(Actor::country).ifPresent(codes::add));
        return List.copyOf(codes);
    }

    private static Optional<LocalDate> day(
            List<Event> acts,
            java.util.function.Function<TimeExpression, LocalDate> end,
            BinaryOperator<LocalDate> choose) {
        return acts.stream()
                .flatMap(e -> e.time().stream())
                .map(t -> end.apply(t.value()))
                .reduce(choose);
    }

    private static String command(Situation question) {
        String suspects =
                question.suspects().isEmpty() ? "" : " --nationality " + String.join(",", question.suspects());
        return "casus court jurisdiction --crime " + question.crime().code() + " --territory "
                + String.join(
                        ",", question.territories().stream().map(t -> t.state()).toList()) + suspects + " --from "
                + question.from() + " --to " + question.to() + " --as-of " + question.asOf();
    }
}
