package org.casus.institution.court;

import java.util.Optional;

/**
 * Where an element of the conduct occurred.
 *
 * @param state code; of a ship or aircraft, the state where it is registered
 * @param part of the state, as {@code parts.tsv} names it, or as it was given if that knows it not
 */
public record Territory(String state, Optional<String> part, boolean vessel) {

    /** {@code SDN (Darfur)}, {@code ship or aircraft of COM}. */
    public String label() {
        return vessel
                ? "ship or aircraft of " + state
                : state + part.map(p -> " (" + p + ")").orElse("");
    }
}
