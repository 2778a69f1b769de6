package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Claim;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.Participant;

/**
 * Joins mentions of the same act inside an article: the same type, no contradiction in mode, participants, status or
 * date, and either the same words or participants that agree on both sides. What joins them is said in the explanation.
 */
final class SameAct {

    private record Told(Event event, String trigger) {}

    private SameAct() {}

    /** Events in order of their first mention; {@code text} is the article's. */
    static List<Event> join(List<Event> events, String text) {
        List<Told> kept = new ArrayList<>();
        for (Event event : events) {
            Told told = new Told(event, event.trigger().of(text));
            int at = find(kept, told);
            if (at < 0) {
                kept.add(told);
            } else {
                kept.set(
                        at,
                        new Told(
                                merge(kept.get(at).event(), event), kept.get(at).trigger()));
            }
        }
        return kept.stream()
                .map(Told::event)
                .sorted(Comparator.comparing(Event::trigger))
                .toList();
    }

    private static int find(List<Told> kept, Told told) {
        for (int i = 0; i < kept.size(); i++) {
            if (same(kept.get(i), told)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Told a, Told b) {
        Event x = a.event();
        Event y = b.event();
        boolean contradiction = !x.code().event().equals(y.code().event())
                || x.status() != y.status()
                || !agree(x.code().mode(), y.code().mode())
                || !agree(x.promised(), y.promised())
                || !agree(day(x), day(y))
                || x.historical() != y.historical();
        if (contradiction) {
            return false;
        }
        boolean actors = meet(x.actors(), y.actors());
        boolean recipients = meet(x.recipients(), y.recipients());
        boolean actorsOpen = x.actors().isEmpty() || y.actors().isEmpty();
        boolean recipientsOpen = x.recipients().isEmpty() || y.recipients().isEmpty();
        boolean words = a.trigger().equalsIgnoreCase(b.trigger());
        if (actors && recipients) {
            return x.code().mode().isPresent() || words;
        }
        return words && (actors || actorsOpen) && (recipients || recipientsOpen) && !(actorsOpen && recipientsOpen);
    }

    private static <T> boolean agree(Optional<T> a, Optional<T> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static Optional<String> day(Event event) {
        return event.time().map(t -> t.value().earliest().toString());
    }

    private static boolean meet(List<Participant> a, List<Participant> b) {
        Set<String> names = new HashSet<>(keys(a));
        names.retainAll(keys(b));
        return !names.isEmpty();
    }

    /** What a participant is known by: its country and sector, or its name, or its words. */
    private static Set<String> keys(List<Participant> participants) {
        Set<String> keys = new HashSet<>();
        for (Participant p : participants) {
            keys.add(p.actor()
                    .value()
                    .map(actor -> actor.country()
                            .map(c -> c + (actor.sector().equals("GOV") ? "" : "/" + actor.sector()))
                            .orElse(actor.name()))
                    .orElse(p.text()));
        }
        return keys;
    }

    /** The first telling stays; what it left open is filled from the second. */
    private static Event merge(Event first, Event second) {
        List<EventMention> mentions = new ArrayList<>(first.mentions());
        mentions.addAll(second.mentions());
        List<Claim> claims = new ArrayList<>(first.claims());
        claims.addAll(second.claims());
        List<String> explanation = new ArrayList<>(first.explanation());
        explanation.add("same act as told at " + second.trigger() + ": type and participants agree");
        return new Event(
                first.id(),
                first.code().mode().isPresent() ? first.code() : second.code(),
                first.promised().or(second::promised),
                first.actors().isEmpty() ? second.actors() : first.actors(),
                first.recipients().isEmpty() ? second.recipients() : first.recipients(),
                first.time().or(second::time),
                first.place().or(second::place),
                first.status(),
                first.historical(),
                mentions,
                claims,
                Math.max(first.confidence(), second.confidence()),
                explanation,
                List.of());
    }
}
