package org.casus.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation that acts in the news.
 *
 * @param country alpha-3 code, if it belongs to one country
 * @param from first day this sector holds
 * @param to first day it no longer holds
 */
record Organisation(
        String name, Optional<String> country, String sector, Optional<LocalDate> from, Optional<LocalDate> to) {

    boolean dated() {
        return from.isPresent() || to.isPresent();
    }

    /** Whether the row holds on that day. */
    boolean holds(LocalDate day) {
        return !from.filter(day::isBefore).isPresent() && to.map(day::isBefore).orElse(true);
    }
}
