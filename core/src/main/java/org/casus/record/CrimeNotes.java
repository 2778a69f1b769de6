package org.casus.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.institution.QuestionException;
import org.casus.institution.court.Court;
import org.casus.institution.court.Crime;
import org.casus.institution.court.Situation;
import org.casus.institution.court.Territory;
import org.casus.model.Actor;
import org.casus.model.Event;
import org.casus.model.Participant;
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
                crimes.of(event, report.lower(event.trigger()))
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
        filled.add("coded as " + coded(event));
        List<String> suspects = known(codes(accused));
        if (!suspects.isEmpty()) {
            filled.add("nationality " + String.join(",", suspects)
                    + ": the states of those it is laid to, as coded; members of a group may have others");
        }
        List<String> places = new PlaceGuess(court, report, event).find(filled);
        LocalDate asOf = report.published().orElse(court.data().courtTo());
        Optional<Stretch> days = days(report, event, acts, filled);
        filled.add(report.published().isPresent() ? "as of: the day of the report" : "as of: the last day of the data");
        boolean nothing = places.isEmpty() && suspects.isEmpty();
        boolean half = crime == Crime.AGGRESSION && (places.isEmpty() || suspects.isEmpty());
        if (nothing || half || days.isEmpty()) {
            return Optional.empty();
        }
        try {
            Situation question = court.situation(
                    crime.code(), days.get().from(), days.get().to(), places, "", List.of(), suspects, asOf, List.of());
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

    /** What the question rests on, so that a wrong coding is seen: {@code ASSAULT (aerial) by Russia to a hospital}. */
    private static String coded(Event event) {
        return event.code().event()
                + event.code().mode().map(m -> " (" + m + ")").orElse("")
                + named(" by ", event.actors())
                + named(" to ", event.recipients());
    }

    private static String named(String word, List<Participant> participants) {
        return participants.isEmpty()
                ? ""
                : word + participants.stream().map(Participant::text).distinct().collect(Collectors.joining(", "));
    }

    /** First and last day. */
    private record Stretch(LocalDate from, LocalDate to) {}

    /** The days of the acts; an accusation reaches from the first of them to the day on which it is made. */
    private static Optional<Stretch> days(Report report, Event event, List<Event> acts, List<String> filled) {
        List<TimeExpression> times = acts.stream()
                .flatMap(a -> a.time().stream())
                .map(t -> t.value())
                .toList();
        Optional<LocalDate> told = event.time().map(t -> t.value().latest()).or(report::published);
        Optional<LocalDate> first = times.stream().map(TimeExpression::earliest).min(Comparator.naturalOrder());
        Optional<LocalDate> last = times.stream().map(TimeExpression::latest).max(Comparator.naturalOrder());
        if (first.isPresent() && last.isPresent()) {
            boolean accusation = event.code().event().equals("ACCUSE");
            LocalDate to = accusation ? told.filter(last.get()::isBefore).orElse(last.get()) : last.get();
            filled.add(
                    accusation
                            ? "period: from the first act that the report dates to the accusation"
                            : "period: the days of the act");
            return Optional.of(new Stretch(first.get(), to));
        }
        filled.add("period: the day it is told, since the report does not date the act; correct it if you know better");
        return told.map(
                day -> new Stretch(event.time().map(t -> t.value().earliest()).orElse(day), day));
    }

    private List<String> known(List<String> codes) {
        return codes.stream().filter(court::knows).toList();
    }

    private static List<String> codes(List<Participant> participants) {
        Set<String> codes = new LinkedHashSet<>();
        participants.forEach(p -> p.actor().value().flatMap(Actor::country).ifPresent(codes::add));
        return List.copyOf(codes);
    }

    private static String command(Situation question) {
        StringBuilder command = new StringBuilder(
                "casus court jurisdiction --crime " + question.crime().code());
        List<String> places =
                question.territories().stream().map(Territory::key).toList();
        if (!places.isEmpty()) {
            command.append(" --territory ").append(String.join(",", places));
        }
        if (!question.suspects().isEmpty()) {
            command.append(" --nationality ").append(String.join(",", question.suspects()));
        }
        return command.append(" --from ")
                .append(question.from())
                .append(" --to ")
                .append(question.to())
                .append(" --as-of ")
                .append(question.asOf())
                .toString();
    }
}
