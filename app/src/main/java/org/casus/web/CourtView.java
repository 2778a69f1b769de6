package org.casus.web;

import java.util.List;
import java.util.Optional;
import org.casus.institution.Explanation;
import org.casus.institution.court.JurisdictionAnswer;

/**
 * An answer on the Court's jurisdiction as its page shows it.
 *
 * @param code YES, NO, PARTIAL or CONTESTED; empty if nothing was asked
 */
public record CourtView(String code, String sentence, Explanation explanation, List<String> warnings) {

    public CourtView {
        warnings = List.copyOf(warnings);
    }

    static CourtView of(Optional<JurisdictionAnswer> answer) {
        return answer.map(a -> new CourtView(a.answer().code(), sentence(a), a.explanation(), a.warnings()))
                .orElse(new CourtView("", "", Explanation.of(""), List.of()));
    }

    /** The first line of the explanation without the answer, which stands before it in a box of its own. */
    private static String sentence(JurisdictionAnswer answer) {
        String line = answer.explanation().text();
        String code = answer.answer().code() + ": ";
        return line.startsWith(code) ? line.substring(code.length()) : line;
    }
}
