package org.casus.institution.court;

import java.util.List;
import org.casus.institution.Explanation;

/**
 * What may keep the Court from using jurisdiction that it has; never a reason for NO.
 *
 * @param raised whether the question names it
 */
public record Brake(String article, boolean raised, String text, List<String> citations) {

    public Brake {
        citations = List.copyOf(citations);
    }

    public Explanation explanation() {
        return new Explanation(article + (raised ? " (raised): " : ": ") + text, citations, List.of());
    }
}
