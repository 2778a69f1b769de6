package org.casus.mention;

/** Words that report speech or writing; the event rules ask for them too. */
public final class ReportingVerbs {

    private ReportingVerbs() {}

    /** Whether this lemma can report what somebody said. */
    public static boolean reports(String lemma) {
        return PersonNouns.WORDS.has("reporting", lemma);
    }

    /** Whether this lemma denies what follows. */
    public static boolean denies(String lemma) {
        return PersonNouns.WORDS.has("denying", lemma);
    }
}
