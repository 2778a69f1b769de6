package org.casus.institution.council;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A term on the Security Council.
 *
 * @param seat code by which the seat goes today: RUS also for the years of the USSR
 * @param code who sat in it
 * @param nameThen the name at the time, if it was another
 * @param end last day; none for a permanent seat that goes on
 */
public record Member(
        String seat,
        String code,
        Optional<String> nameThen,
        boolean permanent,
        LocalDate start,
        Optional<LocalDate> end,
        String notes) {

    /** Whether the term covers this day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(start) && end.filter(day::isAfter).isEmpty();
    }
}
