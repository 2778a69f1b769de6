package org.casus.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PlacePrecision;
import org.casus.model.Stance;
import org.casus.model.Status;

/**
 * Whether two events tell of one act, one perhaps denying it. The type is the same and nothing contradicts: mode, sides,
 * place, day. A denial need not repeat everything: one side and one more thing in common are enough.
 */
final class ActMatch {

    /** Days between what is told and what is denied: the day of the denial may be taken for that of the act. */
    private static final long APART = 7;
    /** Letters by which two forms of a word are known: "bombed", "bombing". */
    private static final int STEM = 4;

    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "UNK");

    private ActMatch() {}

    /** @param accused on whom {@code a} is blamed, which tells who acts if its own words do not name a side */
    static boolean same(Event a, List<Participant> accused, Event b, String text) {
        boolean opposed = isDenied(a) != isDenied(b);
        boolean contradiction = !a.code().event().equals(b.code().event())
                || !agree(a.code().mode(), b.code().mode())
                || !agree(a.promised(), b.promised())
                || daysApart(a, b) > (opposed ? APART : 0)
                || !placesAgree(a, b);
        if (contradiction) {
            return false;
        }
        List<Participant> actorsA = accused.isEmpty() || isNamed(actors(a)) ? actors(a) : accused;
        List<Participant> actorsB = actors(b);
        List<Participant> recipientsA = sufferers(a, b);
        List<Participant> recipientsB = sufferers(b, a);
        boolean actors = meet(actorsA, actorsB);
        boolean recipients = meet(recipientsA, recipientsB);
        boolean differ = (!actors && !actorsA.isEmpty() && !actorsB.isEmpty())
                || (!recipients && !recipientsA.isEmpty() && !recipientsB.isEmpty());
        if (differ) {
            return false;
        }
        boolean word = stem(a, text).equals(stem(b, text));
        boolean mode =
                a.code().mode().isPresent() && a.code().mode().equals(b.code().mode());
        boolean place = place(a).isPresent() && place(a).map(Place::name).equals(place(b).map(Place::name));
        if (opposed) {
            return (actors || recipients) && ((actors && recipients) || word || mode || place);
        }
        return (actors && recipients && (word || mode)) || (word && (actors || recipients));
    }

    /** The first telling, with what it leaves open filled from the other. */
    static Event completed(Event first, Event other) {
        return new Event(
                first.id(),
                first.code().mode().isPresent() ? first.code() : other.code(),
                first.promised().or(other::promised),
                first.actors().isEmpty() ? other.actors() : first.actors(),
                first.recipients().isEmpty() ? other.recipients() : first.recipients(),
                first.time().or(other::time),
                first.place().or(other::place),
                first.status(),
                first.historical(),
                first.mentions(),
                first.claims(),
                first.confidence(),
                first.explanation(),
                first.contexts());
    }

    /** Whether one of them has a country: "aircraft" could be anybody's. */
    private static boolean isNamed(List<Participant> actors) {
        return actors.stream()
                .anyMatch(p -> p.actor().value().flatMap(Actor::country).isPresent());
    }

    /** Whether the act is only told to be denied. */
    static boolean isDenied(Event event) {
        boolean denied =
                event.status() == Status.NEGATED || event.claims().stream().anyMatch(c -> c.stance() == Stance.DENIES);
        return denied
                && (event.status() == Status.NEGATED
                        || event.claims().stream().noneMatch(c -> c.stance().vouches()));
    }

    /** Who acts; a denial that names nobody is of one's own act. */
    private static List<Participant> actors(Event event) {
        if (!event.actors().isEmpty() || !isDenied(event)) {
            return event.actors();
        }
        return event.claims().stream().flatMap(c -> c.speaker().stream()).toList();
    }

    /** To whom it is done; a place that is struck says where, if one of the tellings has it so. */
    private static List<Participant> sufferers(Event event, Event other) {
        return event.recipients().stream()
                .filter(p -> !isPlaceOf(p, event) && !isPlaceOf(p, other))
                .toList();
    }

    private static boolean isPlaceOf(Participant participant, Event event) {
        return participant
                .actor()
                .value()
                .map(Actor::name)
                .filter(n -> place(event).map(Place::name).filter(n::equals).isPresent())
                .isPresent();
    }

    private static boolean meet(List<Participant> a, List<Participant> b) {
        return a.stream().anyMatch(p -> b.stream().anyMatch(q -> alike(p, q)));
    }

    /** The same country and kind of actor, or the same name and no other country. */
    private static boolean alike(Participant a, Participant b) {
        Optional<String> one = a.actor().value().flatMap(Actor::country);
        Optional<String> other = b.actor().value().flatMap(Actor::country);
        boolean named = name(a).equals(name(b));
        if (one.isPresent() && other.isPresent()) {
            return one.equals(other) && (named || side(a).equals(side(b)));
        }
        return named;
    }

    private static String name(Participant participant) {
        return participant
                .actor()
                .value()
                .map(Actor::name)
                .orElse(participant.text())
                .toLowerCase(Locale.ROOT);
    }

    /** Army and police answer for their state, and it for them. */
    private static String side(Participant participant) {
        String sector = participant.actor().value().map(Actor::sector).orElse("");
        return STATE.contains(sector) ? "" : sector;
    }

    private static <T> boolean agree(Optional<T> a, Optional<T> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static long daysApart(Event a, Event b) {
        if (a.time().isEmpty() || b.time().isEmpty()) {
            return 0;
        }
        long first = a.time().get().value().earliest().toEpochDay();
        long second = b.time().get().value().earliest().toEpochDay();
        return Math.abs(first - second);
    }

    private static Optional<Place> place(Event event) {
        return event.place().map(PlaceMention::value).flatMap(r -> r.value());
    }

    /** A country holds the places in it. */
    private static boolean placesAgree(Event a, Event b) {
        Optional<Place> one = place(a);
        Optional<Place> other = place(b);
        if (one.isEmpty()
                || other.isEmpty()
                || one.get().name().equals(other.get().name())) {
            return true;
        }
        boolean whole =
                one.get().precision() == PlacePrecision.COUNTRY || other.get().precision() == PlacePrecision.COUNTRY;
        return whole && one.get().country().equals(other.get().country());
    }

    private static String stem(Event event, String text) {
        String word = event.trigger().of(text).toLowerCase(Locale.ROOT);
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
