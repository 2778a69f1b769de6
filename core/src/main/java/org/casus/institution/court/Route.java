package org.casus.institution.court;

import java.util.List;
import java.util.Locale;
import org.casus.institution.Explanation;

/**
 * A way to the Court and where it stands.
 *
 * @param article 12(2)(a), 12(2)(b), 12(3), 13(a), 13(b), 13(c), 15bis, 15ter
 */
public record Route(String article, Standing standing, String text, List<String> citations) {

    /** Whether it leads there. */
    public enum Standing {
        /** It was taken. */
        USED,
        /** It can be taken now. */
        OPEN,
        /** It can be taken if others act first. */
        POSSIBLE,
        /** It cannot. */
        CLOSED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Route {
        citations = List.copyOf(citations);
    }

    public Explanation explanation() {
        return new Explanation(article + " " + standing.label() + ": " + text, citations, List.of());
    }
}
