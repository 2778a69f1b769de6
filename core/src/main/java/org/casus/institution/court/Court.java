package org.casus.institution.court;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.institution.DataVersion;
import org.casus.institution.Explanation;
import org.casus.institution.QuestionException;
import org.casus.institution.States;
import org.casus.institution.council.Council;

/** The front door to the Court: reads questions, checks them, answers them. Thread-safe. */
public final class Court {

    private final States states;
    private final DataVersion data;
    private final Council council;
    private final Facts facts;
    private final PlaceReader reader;

    private Court(Council council) {
        this.council = council;
        this.states = council.states();
        this.data = council.data();
        this.facts = CourtTables.load(states);
        this.reader = new PlaceReader(facts, states);
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
     * @param territories codes or names of states or territories, a part after a colon: {@code SDN:Darfur}; of ships and
     *     aircraft {@code flag:COM}
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
        List<Territory> places = reader.places(territories, part, vessels);
        List<String> nationals = reader.nationals(suspects);
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
        places.forEach(p -> states.checkBegun(p.state(), to));
        nationals.forEach(n -> states.checkExists(n, from));
        List<Barrier> raised = barriers.stream()
                .filter(b -> !b.isBlank())
                .map(Barrier::read)
                .distinct()
                .toList();
        return new Situation(kind, crime.strip(), from, to, places, nationals, asOf, raised);
    }

    /** Whether the Court has jurisdiction, as far as was known on the day of the question. */
    public JurisdictionAnswer answer(Situation question) {
        return new Opinion(facts, states, council, data, question).give();
    }

    /** Whether a code or a name stands for a state or territory that the Court's record knows. */
    public boolean knows(String text) {
        return states.lookUp(text).isPresent() || facts.part(text).isPresent();
    }

    /**
     * A state or territory by its code or name.
     *
     * @throws QuestionException if there is none
     */
    public Territory territory(String text) {
        return reader.place(text);
    }

    /** Whether the Statute reached a state or territory on a day, as known on that day. */
    public PartyStatus party(Territory territory, LocalDate day) {
        Consent.Reached party = new Consent(facts, day).party(territory);
        Periods only = Periods.of(day, day);
        return !party.sure().and(only).isEmpty()
                ? PartyStatus.PARTY
                : party.open().and(only).isEmpty() ? PartyStatus.NO_PARTY : PartyStatus.CONTESTED;
    }

    /** How a state or territory stood to the Statute on a day: one line with what follows from what. */
    public String standing(Territory territory, LocalDate day) {
        Situation question = new Situation(
                Crime.CRIMES_AGAINST_HUMANITY, "", day, day, List.of(territory), List.of(), day, List.of());
        return new StateNotes(facts, states, question)
                .notes(territory, Facts.Reach.TERRITORY).stream()
                        .map(Explanation::line)
                        .collect(Collectors.joining("; "));
    }
}
