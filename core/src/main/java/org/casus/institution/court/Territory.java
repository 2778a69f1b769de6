package org.casus.institution.court;

import java.util.Optional;

/**
 * Where an element of the conduct occurred.
 *
 * @param state code; of a ship or aircraft, the state where it is registered; of a territory whose state is disputed, who
 *     administers it
 * @param part of the state, as {@code parts.tsv} names it, or as it was given if that knows it not
 * @param code of the part, if it has one: {@code GRL}
 */
public record Territory(String state, Optional<String> part, Optional<String> code, boolean vessel) {

    /** A whole state. */
    public static Territory of(String state) {
        return new Territory(state, Optional.empty(), Optional.empty(), false);
    }

    /** A ship or aircraft registered in this state. */
    public static Territory vessel(String flag) {
        return new Territory(flag, Optional.empty(), Optional.empty(), true);
    }

    /** As a question names it: {@code SYR}, {@code SDN:Darfur}, {@code GRL}; of a ship or aircraft the code of its flag. */
    public String key() {
        return code.orElse(state + part.map(p -> ":" + p).orElse(""));
    }

    /** {@code SDN (Darfur)}, {@code GRL (Greenland)}, {@code ship or aircraft of COM}. */
    public String label() {
        return vessel
                ? "ship or aircraft of " + state
                : code.orElse(state) + part.map(p -> " (" + p + ")").orElse("");
    }
}
