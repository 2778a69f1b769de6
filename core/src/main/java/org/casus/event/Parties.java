package org.casus.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.model.Participant;

/** Comparisons of the sides of two acts. */
final class Parties {

    private Parties() {}

    /** Whether one of them could be resolved. */
    static boolean isKnown(List<Participant> parties) {
        return parties.stream().anyMatch(p -> p.actor().value().isPresent());
    }

    /** Whether one of them is, by words or as an actor, one of the others. */
    static boolean isAny(List<Participant> parties, List<Participant> others) {
        return parties.stream().anyMatch(p -> Participants.isOneOf(others, p));
    }

    static boolean isArmed(List<Participant> parties) {
        return parties.stream()
                .flatMap(p -> p.actor().value().stream())
                .anyMatch(a -> Sectors.ARMED.contains(a.sector()));
    }

    /** Whether they are known and none is of a country of the others. */
    static boolean isForeign(List<Participant> parties, List<Participant> others) {
        return isKnown(parties) && parties.stream().noneMatch(p -> Participants.shareCountry(others, p));
    }

    /** Whether they are of more than one country or kind, and so each other's party. */
    static boolean areSeveral(List<Participant> parties) {
        return parties.stream()
                        .flatMap(p -> p.actor().value().stream())
                        .map(a -> a.country().orElse(a.name()) + "/" + a.sector())
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether the two sides have a country, a force or a name in common. */
    static boolean meet(List<Participant> one, List<Participant> other) {
        Set<String> keys = keys(one);
        keys.retainAll(keys(other));
        return !keys.isEmpty();
    }

    /** What the parties are known by: their countries, those who fight for no state apart from it, or their names. */
    private static Set<String> keys(List<Participant> parties) {
        Set<String> keys = new HashSet<>();
        for (Participant party : parties) {
            keys.add(party.actor()
                    .value()
                    .map(actor -> actor.country()
                            .map(c -> c + (Sectors.FIGHTING.contains(actor.sector()) ? "/armed" : ""))
                            .orElse(actor.name()))
                    .orElse(party.text()));
        }
        return keys;
    }
}
