package org.casus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casus.model.Actor;
import org.casus.model.EventCode;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PlacePrecision;
import org.casus.model.PlanChange;
import org.casus.model.PlanKind;
import org.casus.model.Span;
import org.casus.model.TimeExpression;

/** An entry of the ledger while the article is being read. */
final class Entry {

    private static final Set<PlanKind> TALKS = Set.of(PlanKind.VISIT, PlanKind.MEETING);

    private PlanKind kind;
    private Optional<EventCode> code;
    private final List<Participant> actors = new ArrayList<>();
    private final List<Participant> others = new ArrayList<>();
    private Optional<PlaceMention> place;
    private final List<Told> steps = new ArrayList<>();
    private final Set<String> keys = new TreeSet<>();
    private final List<String> explanation = new ArrayList<>();
    private final Span first;
    private int lastSentence;

    Entry(PlanKind kind, Sighting sighting) {
        this.kind = kind;
        this.code = sighting.code();
        this.place = sighting.place();
        this.first = sighting.words();
        add(sighting, "");
    }

    PlanKind kind() {
        return kind;
    }

    Optional<EventCode> code() {
        return code;
    }

    List<Participant> actors() {
        return actors;
    }

    List<Participant> others() {
        return others;
    }

    Optional<PlaceMention> place() {
        return place;
    }

    List<Told> steps() {
        return steps;
    }

    List<String> explanation() {
        return explanation;
    }

    Span first() {
        return first;
    }

    int lastSentence() {
        return lastSentence;
    }

    /** Whether any words show it as ahead, not only as done or as something a side is ready for. */
    boolean isPlanned() {
        return steps.stream()
                .map(t -> t.step().change())
                .anyMatch(c -> c != PlanChange.HELD && c != PlanChange.OFFERED && c != PlanChange.DENIED);
    }

    void add(Sighting sighting, String why) {
        Set<String> told = Parties.keys(sighting.actors(), sighting.others());
        if (sighting.kind().equals(Optional.of(PlanKind.VISIT)) && kind == PlanKind.MEETING) {
            kind = PlanKind.VISIT;
            code = sighting.code().or(() -> code);
        }
        code = code.or(sighting::code);
        place = finer(place, sighting.place());
        // Those whom the words of a visit name are its visitor and host, whoever spoke of it before.
        sighting.actors().forEach(p -> addParty(p, actors));
        sighting.others().forEach(p -> addParty(p, others));
        keys.addAll(told);
        steps.addAll(sighting.steps());
        lastSentence = sighting.sentence();
        if (!why.isEmpty()) {
            explanation.add(why);
        }
    }

    /** Paris, if France was all that was known. */
    private static Optional<PlaceMention> finer(Optional<PlaceMention> known, Optional<PlaceMention> named) {
        Optional<Place> one = known.flatMap(p -> p.value().value());
        Optional<Place> other = named.flatMap(p -> p.value().value());
        boolean inside = one.isPresent()
                && other.isPresent()
                && one.orElseThrow().precision() == PlacePrecision.COUNTRY
                && other.orElseThrow().precision() != PlacePrecision.COUNTRY
                && one.orElseThrow().country().equals(other.orElseThrow().country());
        return known.isEmpty() || inside ? named : known;
    }

    private void addParty(Participant participant, List<Participant> to) {
        Optional<String> key = Parties.key(participant);
        boolean known = key.isPresent()
                ? !keys.add(key.orElseThrow())
                : Stream.concat(actors.stream(), others.stream())
                        .anyMatch(p ->
                                p.actor().value().equals(participant.actor().value()));
        boolean sort = isNameless(participant)
                && Stream.concat(actors.stream(), others.stream()).anyMatch(p -> isSameSort(p, participant));
        if (!known && !sort) {
            to.add(participant);
        }
    }

    private static boolean isNameless(Participant participant) {
        return participant.actor().value().flatMap(Actor::country).isEmpty();
    }

    /** "Rebels" beside "rebels in Yemen". */
    private static boolean isSameSort(Participant one, Participant other) {
        Optional<String> name = one.actor().value().map(a -> a.sector() + a.name());
        return name.isPresent() && name.equals(other.actor().value().map(a -> a.sector() + a.name()));
    }

    /** Why words may tell of this plan; nothing if they cannot. */
    Optional<String> fits(Sighting sighting) {
        if (sighting.kind().isEmpty()) {
            return sighting.sentence() - lastSentence <= 2
                    ? Optional.of("\"it\" is the plan told last")
                    : Optional.empty();
        }
        PlanKind other = sighting.kind().orElseThrow();
        boolean kinds = other == kind || (TALKS.contains(other) && TALKS.contains(kind));
        if (!kinds || differInDay(sighting) || differInPerson(sighting)) {
            return Optional.empty();
        }
        Set<String> told = Parties.keys(sighting.actors(), sighting.others());
        long shared = told.stream().filter(keys::contains).count();
        if (told.isEmpty()) {
            return sighting.fresh() ? Optional.empty() : Optional.of("the same kind of plan, and nobody else is named");
        }
        boolean open = told.size() == 1 || keys.size() <= 1;
        boolean agree = shared == Math.min(2, Math.min(told.size(), keys.size()));
        if (keys.isEmpty()) {
            return Optional.of("the same kind of plan, told before without its parties");
        }
        if (other == PlanKind.VISIT && kind == PlanKind.VISIT && sighting.fresh() && open && !agree) {
            return Optional.empty();
        }
        return agree
                ? Optional.of("the same kind of plan, and its parties agree: " + String.join(", ", told))
                : Optional.empty();
    }

    /** "A visit" on another day is another visit. */
    private boolean differInDay(Sighting sighting) {
        return sighting.fresh()
                && sighting.steps().stream()
                        .flatMap(t -> t.step().planned().stream())
                        .anyMatch(d -> planned().stream().anyMatch(p -> !Days.meet(p, d)));
    }

    private List<TimeExpression> planned() {
        return steps.stream().flatMap(t -> t.step().planned().stream()).toList();
    }

    /** The president's visit is not the foreign minister's. */
    private boolean differInPerson(Sighting sighting) {
        return actors.stream()
                .limit(1)
                .anyMatch(a -> sighting.actors().stream()
                        .limit(1)
                        .anyMatch(b -> Parties.key(a).equals(Parties.key(b)) && officesDiffer(a, b)));
    }

    private static boolean officesDiffer(Participant a, Participant b) {
        Optional<String> one = a.actor().value().flatMap(Actor::office);
        Optional<String> other = b.actor().value().flatMap(Actor::office);
        return one.isPresent()
                && other.isPresent()
                && Stream.of(one, other).noneMatch(o -> o.orElseThrow().contains("spokes"))
                && !one.equals(other);
    }
}
