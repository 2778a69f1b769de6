package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A state, a territory, or a region that acts for itself.
 *
 * @param code ISO 3166 alpha-3 code, of the claiming state for an entity that has none
 * @param adjectives the first is used in display names
 * @param sector of its government: GOV, or PRE where few states recognise it
 * @param from first day, for a state that no longer exists
 * @param to first day after the end
 */
record Country(
        String code,
        String name,
        List<String> adjectives,
        String sector,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    Country {
        adjectives = List.copyOf(adjectives);
    }

    /** Whether the state is no more on that day, or the day is unknown and it is one that has ended. */
    boolean former(Optional<LocalDate> day) {
        return to.isPresent() && day.map(d -> !d.isBefore(to.orElseThrow())).orElse(true);
    }

    /** Whether it has ended since, but not on that day. */
    boolean holds(Optional<LocalDate> day) {
        return to.isPresent()
                && day.isPresent()
                && from.map(f -> !day.orElseThrow().isBefore(f)).orElse(true)
                && !former(day);
    }

    /** "Russian", or the name where there is no adjective. */
    String adjective() {
        return adjectives.isEmpty() ? name : adjectives.get(0);
    }
}
