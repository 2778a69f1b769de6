package org.casus.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Someone's time in an office.
 *
 * @param country alpha-3 code; empty for international organisations
 * @param from first day
 * @param to first day after the end; empty while in office
 */
record Term(
        String name, Optional<String> country, String office, String sector, LocalDate from, Optional<LocalDate> to) {

    Term {
        if (to.isPresent() && !from.isBefore(to.orElseThrow())) {
            throw new IllegalArgumentException(name + " leaves office on " + to.orElseThrow() + " before " + from);
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }

    boolean over(LocalDate day) {
        return to.isPresent() && !day.isBefore(to.orElseThrow());
    }

    /** "Vladimir", of "Vladimir Putin". */
    String firstName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
