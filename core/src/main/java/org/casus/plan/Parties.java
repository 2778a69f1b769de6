package org.casus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casus.event.SentenceView;
import org.casus.model.Actor;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.PlanKind;
import org.casus.model.Token;
import org.casus.model.Upos;

/**
 * Who takes part in a plan.
 *
 * @param actors those who go, meet, vote, leave
 * @param others those to whom or with whom
 */
record Parties(List<Participant> actors, List<Participant> others) {

    private static final Set<String> NAMED = Set.of("IGO", "REB", "PRM", "PTY", "OPP", "PRE", "LAB", "JUD");

    private static final Set<String> PEOPLE = Set.of("LAB", "CVL", "SOC", "EDU", "MED", "AGR", "REL", "JRN");

    /** From the words around a plan's own word, the clauses that speak of it, and the events coded there. */
    static Parties of(SentenceView view, Token token, PlanKind kind, List<Said> said, List<Event> events) {
        List<Participant> actors = new ArrayList<>();
        List<Participant> others = new ArrayList<>();
        if (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN) {
            add(view, view.possessors(token), actors, actors);
            for (String link : List.of("by", "between", "of")) {
                add(view, view.obliques(token, link), actors, others);
            }
            add(
                    view,
                    view.tree().children(token.index(), "compound"),
                    kind == PlanKind.VISIT ? others : actors,
                    actors);
        } else {
            add(view, view.subjects(token), actors, others);
            if (kind == PlanKind.VISIT || kind == PlanKind.MEETING) {
                add(view, view.objects(token), others, actors);
            }
        }
        for (String link : List.of("with", "to", "from", "in", "out")) {
            boolean place = !link.equals("with") && kind != PlanKind.VISIT && kind != PlanKind.WITHDRAWAL;
            if (!place) {
                add(view, view.obliques(token, link), others, actors);
            }
        }
        for (Said clause : said) {
            if (kind == PlanKind.MEETING && !view.obliques(token, "with").isEmpty()) {
                // Who tells of a summit "with Israel" is the other side.
                view.speaker(clause.verb()).filter(s -> key(s).isPresent()).ifPresent(s -> add(s, actors, others));
            }
            boolean own = clause.verb().index() == token.index();
            if (!own && clause.verb().upos() != Upos.NOUN) {
                add(view, view.subjects(clause.verb()), actors, others);
            }
        }
        for (Event event : events) {
            event.actors().stream().filter(Parties::isKnown).forEach(p -> add(p, actors, others));
            event.recipients().stream().filter(Parties::isKnown).forEach(p -> add(p, others, actors));
        }
        return new Parties(actors, others);
    }

    /** Whether an event's party is somebody in politics, or of a country: not the farmers whom talks are to help. */
    private static boolean isKnown(Participant participant) {
        return key(participant).isPresent()
                || participant.actor().value().filter(SentenceView::isPolitical).isPresent();
    }

    /** Without those whose words are a date: "May". */
    Parties without(PlanTimes days) {
        return new Parties(
                actors.stream().filter(p -> !days.overlap(p.span())).toList(),
                others.stream().filter(p -> !days.overlap(p.span())).toList());
    }

    private static void add(SentenceView view, List<Token> tokens, List<Participant> to, List<Participant> beside) {
        tokens.stream().flatMap(t -> view.participants(t).stream()).forEach(p -> add(p, to, beside));
    }

    private static void add(Participant participant, List<Participant> to, List<Participant> beside) {
        Optional<String> key = key(participant);
        boolean known =
                Stream.concat(to.stream(), beside.stream()).map(Parties::key).anyMatch(key::equals);
        if (participant.actor().value().isPresent() && (key.isEmpty() || !known)) {
            to.add(participant);
        }
    }

    /** The country, or the name of one who has none: what a party is known by. Nobody known has none. */
    static Optional<String> key(Participant participant) {
        return participant.actor().value().flatMap(a -> a.country().or(() -> ownName(a)));
    }

    /** "Soldiers" and "the government" are nobody known without their country; an organisation is. */
    private static Optional<String> ownName(Actor actor) {
        return NAMED.contains(actor.sector()) ? Optional.of(actor.name()) : Optional.empty();
    }

    static Set<String> keys(List<Participant> actors, List<Participant> others) {
        Set<String> keys = new TreeSet<>();
        Stream.concat(actors.stream(), others.stream())
                .flatMap(p -> key(p).stream())
                .forEach(keys::add);
        return keys;
    }

    /** Whether these make the plan one of politics: a state, a force, an organisation; for a protest any people. */
    static boolean isPolitical(PlanKind kind, List<Participant> all) {
        return all.stream()
                .flatMap(p -> p.actor().value().stream())
                .anyMatch(a -> SentenceView.isPolitical(a) || (kind == PlanKind.PROTEST && isPeople(a)));
    }

    private static boolean isPeople(Actor actor) {
        return PEOPLE.contains(actor.sector())
                && (actor.country().isPresent() || actor.sector().equals("LAB"));
    }
}
