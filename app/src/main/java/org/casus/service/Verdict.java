package org.casus.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the readers of a desk think of an event, as queries ask for it. */
public enum Verdict {
    /** Nobody decided on it yet. */
    UNREVIEWED,
    ACCEPTED,
    /** Somebody set it right: it is shown as it should be. */
    FIXED,
    /** Left out where nothing is asked of verdicts. */
    REJECTED;

    /** Stands for all of them. */
    static final String ANY = "any";

    /** The word for it in queries and exports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words of all. */
    static List<String> labels() {
        return Arrays.stream(values()).map(Verdict::label).toList();
    }
}
