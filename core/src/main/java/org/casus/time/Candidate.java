package org.casus.time;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which the article may have been published.
 *
 * @param score the higher, the better the clues fit
 * @param reasons sentences for people
 */
record Candidate(LocalDate day, double score, List<String> reasons) {

    Candidate {
        reasons = List.copyOf(reasons);
    }
}
