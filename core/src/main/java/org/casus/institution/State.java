package org.casus.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A state, or one that was.
 *
 * @param code ISO 3166 alpha-3, of a former state as in ISO 3166-3
 * @param aliases other names
 * @param from first day, where it matters
 * @param to first day after its end
 * @param successor code of the state that continues it
 * @param predecessor code of the state whose territory it was before
 */
public record State(
        String code,
        String name,
        List<String> aliases,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> successor,
        Optional<String> predecessor) {

    public State {
        aliases = List.copyOf(aliases);
    }
}
