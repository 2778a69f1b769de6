package org.casus.institution.court;

import java.util.List;
import org.casus.institution.Explanation;

/**
 * The answer for the suspects of one nationality.
 *
 * @param nationality code; empty if unknown
 * @param covered days with jurisdiction, of those asked about
 * @param contested days on which the law gives two answers
 * @param steps what led here and is not said of the states themselves
 */
public record SuspectAnswer(
        String nationality, Periods covered, Periods contested, List<Basis> bases, List<Explanation> steps) {

    public SuspectAnswer {
        bases = List.copyOf(bases);
        steps = List.copyOf(steps);
    }
}
