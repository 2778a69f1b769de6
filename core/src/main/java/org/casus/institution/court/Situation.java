package org.casus.institution.court;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked: may the Court deal with these acts, as far as is known on that day?
 *
 * @param crimeNamed the crime in the words of the question
 * @param to last day
 * @param suspects nationalities of the suspects, by code; empty if unknown
 * @param asOf the day of the question: what was lodged, notified or adopted after it is not seen
 */
public record Situation(
        Crime crime,
        String crimeNamed,
        LocalDate from,
        LocalDate to,
        List<Territory> territories,
        List<String> suspects,
        LocalDate asOf,
        List<Barrier> barriers) {

    public Situation {
        territories = List.copyOf(territories);
        suspects = List.copyOf(suspects);
        barriers = List.copyOf(barriers);
    }

    /** The days asked about. */
    public Periods days() {
        return Periods.of(from, to);
    }

    /** The same question asked on another day. */
    public Situation asked(LocalDate day) {
        return new Situation(crime, crimeNamed, from, to, territories, suspects, day, barriers);
    }
}
