package org.casus.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.model.Claim;
import org.casus.model.Event;
import org.casus.model.EventMention;
import org.casus.model.Participant;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Status;
import org.casus.model.Success;

/**
 * Groups the claims of an article by the act they are about: its assertion, denial, confirmation and retraction become one
 * thread, although they are several events because their statuses differ. An accusation belongs to the thread of the act
 * it names. Depends on nothing but the events.
 */
public final class ClaimThreads {

    private static final String ACCUSE = "ACCUSE";
    private static final String ALLEGE = "allege";

    /** Events that tell the same act, before their claims are read. */
    private static final class Group {
        private final List<Event> tellings = new ArrayList<>();
        private final List<Event> accusations = new ArrayList<>();

        private Group(Event first) {
            tellings.add(first);
        }

        /** On whom the act is blamed. */
        private List<Participant> accused() {
            return accusations.stream().flatMap(a -> a.recipients().stream()).toList();
        }
    }

    private ClaimThreads() {}

    /** The threads of an article in order of their first mention; acts that nobody claims or denies have none. */
    public static List<ClaimThread> of(Success coded) {
        String text = coded.source().text();
        List<Event> accusations =
                coded.events().stream().filter(ClaimThreads::isAccusation).toList();
        List<Group> groups = new ArrayList<>();
        List<Event> denied = new ArrayList<>();
        for (Event event : coded.events()) {
            if (!isAccusation(event) && ActMatch.isDenied(event)) {
                denied.add(event);
            } else if (!isAccusation(event)) {
                join(groups, event, text);
            }
        }
        List<Event> alone = new ArrayList<>();
        for (Event accusation : accusations) {
            List<Group> named =
                    groups.stream().filter(g -> names(accusation, g.tellings)).toList();
            named.forEach(g -> g.accusations.add(accusation));
            if (named.isEmpty()) {
                alone.add(accusation);
            }
        }
        // Denials come last: whom an act is blamed on is known by then.
        denied.forEach(event -> join(groups, event, text));
        List<ClaimThread> threads = new ArrayList<>();
        alone.forEach(a -> alone(a).ifPresent(threads::add));
        groups.forEach(g -> thread(g).ifPresent(threads::add));
        threads.sort(Comparator.comparing((ClaimThread t) -> t.act().trigger()).thenComparing(ClaimThread::id));
        return List.copyOf(threads);
    }

    private static void join(List<Group> groups, Event event, String text) {
        Optional<Group> known = groups.stream()
                .filter(g -> g.tellings.stream().anyMatch(t -> ActMatch.same(t, g.accused(), event, text)))
                .findFirst();
        known.ifPresentOrElse(g -> g.tellings.add(event), () -> groups.add(new Group(event)));
    }

    /** Criticism and inquiries say nothing of an act that could be denied. */
    private static boolean isAccusation(Event event) {
        return event.code().event().equals(ACCUSE)
                && event.code().mode().filter(m -> !m.equals(ALLEGE)).isEmpty();
    }

    /** Whether the word of the accusation is what tells of a claim about one of these. */
    private static boolean names(Event accusation, List<Event> tellings) {
        return tellings.stream()
                .flatMap(t -> t.claims().stream())
                .flatMap(c -> c.cue().stream())
                .anyMatch(cue ->
                        accusation.mentions().stream().anyMatch(m -> m.trigger().overlaps(cue)));
    }

    private static Optional<ClaimThread> thread(Group group) {
        List<Voice> voices = new ArrayList<>();
        boolean affirmed = group.tellings.stream().anyMatch(t -> t.status() != Status.NEGATED);
        for (Event telling : group.tellings) {
            telling.claims().forEach(c -> add(voices, Voice.of(c, telling, affirmed)));
        }
        if (voices.isEmpty()) {
            return Optional.empty();
        }
        group.tellings.sort(Comparator.comparing(Event::trigger));
        Event act = group.tellings.get(0);
        for (Event telling : group.tellings.subList(1, group.tellings.size())) {
            act = ActMatch.completed(act, telling);
        }
        List<String> ids =
                new ArrayList<>(group.tellings.stream().map(Event::id).toList());
        group.accusations.forEach(a -> ids.add(a.id()));
        boolean byOutlet = group.tellings.stream().anyMatch(ClaimThreads::isToldByOutlet);
        return Optional.of(new ClaimThread(act.id(), act, ids, sorted(voices), byOutlet));
    }

    /** A telling that no claim covers. */
    private static boolean isToldByOutlet(Event telling) {
        return telling.status() != Status.NEGATED
                && telling.mentions().stream()
                        .filter(m -> !m.repeated())
                        .map(EventMention::trigger)
                        .anyMatch(t -> telling.claims().stream()
                                .noneMatch(c -> c.words().overlaps(t)));
    }

    /** An accusation of something that is no act of its own: who accuses says so, and whoever relays it passes it on. */
    private static Optional<ClaimThread> alone(Event accusation) {
        if (accusation.actors().isEmpty()) {
            return Optional.empty();
        }
        List<Participant> chain = accusation.claims().stream()
                .filter(c -> c.stance().vouches())
                .findFirst()
                .map(c -> {
                    List<Participant> all = new ArrayList<>(c.chain());
                    c.speaker().ifPresent(all::add);
                    return all;
                })
                .orElseGet(ArrayList::new);
        Span sentence = accusation.mentions().get(0).sentence();
        List<Voice> voices = new ArrayList<>();
        for (Participant accuser : accusation.actors()) {
            Claim claim = new Claim(
                    Stance.ASSERTS,
                    Optional.of(accuser),
                    chain,
                    Optional.of(accusation.trigger()),
                    sentence,
                    accusation.claims().stream().anyMatch(Claim::direct));
            voices.add(Voice.of(claim, accusation, true));
        }
        accusation.claims().stream()
                .filter(c -> !c.stance().vouches())
                .forEach(c -> add(voices, Voice.of(c, accusation, true)));
        return Optional.of(
                new ClaimThread(accusation.id(), accusation, List.of(accusation.id()), sorted(voices), false));
    }

    /** The same words of the same speaker count once, however many events they tell. */
    private static void add(List<Voice> voices, Voice voice) {
        boolean known = voices.stream()
                .filter(v -> v.stance() == voice.stance())
                .map(Voice::claim)
                .anyMatch(c -> c.words().equals(voice.claim().words())
                        && c.speaker()
                                .map(Participant::span)
                                .equals(voice.claim().speaker().map(Participant::span)));
        if (!known) {
            voices.add(voice);
        }
    }

    private static List<Voice> sorted(List<Voice> voices) {
        return voices.stream()
                .sorted(Comparator.comparing(
                        (Voice v) -> v.claim().cue().orElseGet(() -> v.claim().words())))
                .toList();
    }
}
