package org.casus.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A state, or one that was.
 *
 * @param code ISO 3166 alpha-3, of a former state as in ISO 3166-3
 * @param aliases other names
 * @param to first day after its end
 * @param successor code of the state that continues it
 */
public record State(
        String code, String name, List<String> aliases, Optional<LocalDate> to, Optional<String> successor) {

    public State {
        aliases = List.copyOf(aliases);
    }
}
