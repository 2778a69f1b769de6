package org.casus.institution.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.casus.institution.DataVersion;
import org.casus.institution.QuestionException;
import org.casus.institution.States;
import org.casus.institution.council.Council;

/** The front door to the Court: reads questions, checks them, answers them. Thread-safe. */
public final class Court {

    private final States states;
    private final DataVersion data;
    private final Council council;
    private final Facts facts;

    private Court(Council council) {
        this.council = council;
        this.states = council.states();
        this.data = council.data();
        this.facts = CourtTables.load(states);
    }

    /** The tables that come with the program. */
    public static Court load() {
        return load(Council.load());
    }

    /**
     * @param council whose vetoes are the precedents
     */
    public static Court load(Council council) {
        return new Court(council);
    }

    public DataVersion data() {
        return data;
    }

    public States states() {
        return states;
    }

    /**
     * Reads a question.
     *
     * @param territories codes or names, a part after a colon: {@code SDN:Darfur}
     * @param part of the territory it belongs to; empty if none
     * @param vessels states of registration of ships and aircraft
     * @param suspects nationalities; none if unknown
     * @throws QuestionException if a word is unknown or the days are the wrong way round
     */
    public Situation situation(
            String crime,
            LocalDate from,
            LocalDate to,
            Collection<String> territories,
            String part,
            Collection<String> vessels,
            Collection<String> suspects,
            LocalDate asOf,
            Collection<String> barriers) {
        if (to.isBefore(from)) {
            throw new QuestionException(
                    "the period ends on " + to + ", before it starts on " + from + "; the earliest end is " + from);
        }
        List<Territory> places = new ArrayList<>(places(territories, part));
        for (String flag : states.readAll(vessels)) {
            places.add(new Territory(flag, Optional.empty(), true));
        }
        List<String> nationals = states.readAll(suspects);
        if (places.isEmpty() && nationals.isEmpty()) {
            throw new QuestionException("neither a territory nor a nationality is given; name at least one");
        }
        Crime kind = Crime.read(crime);
        if (kind == Crime.AGGRESSION && (places.isEmpty() || nationals.isEmpty())) {
            throw new QuestionException(
                    "aggression is by one state against another; name the territory attacked and the"
                            + " nationality of the leaders");
        }
        places.forEach(p -> states.checkExists(p.state(), from));
        nationals.forEach(n -> states.checkExists(n, from));
        List<Barrier> raised = barriers.stream()
                .filter(b -> !b.isBlank())
                .map(Barrier::read)
                .distinct()
                .toList();
        return new Situation(kind, crime.strip(), from, to, places, nationals, asOf, raised);
    }

    private List<Territory> places(Collection<String> territories, String part) {
        List<Territory> places = new ArrayList<>();
        for (String text : territories) {
            if (text.isBlank()) {
                continue;
            }
            int colon = text.indexOf(':');
            String state =
                    states.read(colon < 0 ? text : text.substring(0, colon)).code();
            Optional<String> named = colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
            places.add(territory(state, named.filter(p -> !p.isBlank())));
        }
        if (part.isBlank()) {
            return places;
        }
        if (places.isEmpty()) {
            throw new QuestionException("a part (" + part.strip() + ") needs the territory that it belongs to");
        }
        int owner = 0;
        for (int i = 0; i < places.size(); i++) {
            if (facts.part(places.get(i).state(), part).isPresent()) {
                owner = i;
                break;
            }
        }
        places.set(owner, territory(places.get(owner).state(), Optional.of(part)));
        return places;
    }

    private Territory territory(String state, Optional<String> part) {
        Optional<String> name =
                part.map(p -> facts.part(state, p).map(Facts.Part::name).orElse(p.strip()));
        return new Territory(state, name, false);
    }

    /** Whether the Court has jurisdiction, as far as was known on the day of the question. */
    public JurisdictionAnswer answer(Situation question) {
        return new Opinion(facts, states, council, data, question).give();
    }

    /** Whether a state was a party to the Statute on a day, as known on that day. */
    public boolean party(String state, LocalDate day) {
        return !new Consent(facts, day).party(state).and(Periods.of(day, day)).isEmpty();
    }

    /** How a state stood to the Statute on a day: one line with what follows from what. */
    public String standing(String state, LocalDate day) {
        Situation question = new Situation(
                Crime.CRIMES_AGAINST_HUMANITY,
                "",
                day,
                day,
                List.of(new Territory(state, Optional.empty(), false)),
                List.of(),
                day,
                List.of());
        return String.join(
                "; ",
                new StateNotes(facts, states, question)
                        .of(new Territory(state, Optional.empty(), false), Facts.Reach.TERRITORY).parts().stream()
                                .map(p -> p.line())
                                .toList());
    }
}
