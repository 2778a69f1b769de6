package org.casus.mention;

import java.util.Set;

/** Words that report speech or writing. Closed and small, so it lives in code; the rest of the coder reads it too. */
public final class ReportingVerbs {

    private static final Set<String> VERBS = Set.of(
            "say",
            "tell",
            "state",
            "declare",
            "announce",
            "report",
            "claim",
            "argue",
            "insist",
            "add",
            "explain",
            "note",
            "write",
            "tweet",
            "post",
            "warn",
            "assert",
            "maintain",
            "stress",
            "emphasize",
            "emphasise",
            "reply",
            "respond",
            "comment",
            "remark",
            "observe",
            "confirm",
            "acknowledge",
            "admit",
            "concede",
            "allege",
            "accuse",
            "deny",
            "reiterate",
            "repeat",
            "reveal",
            "disclose",
            "suggest",
            "believe",
            "think",
            "testify",
            "recall",
            "estimate",
            "understand",
            "hear",
            "quote",
            "predict",
            "describe",
            "call",
            "complain",
            "joke",
            "retort",
            "conclude",
            "continue",
            "vow",
            "pledge",
            "promise",
            "urge",
            "demand",
            "ask",
            "caution",
            "counter",
            "contend",
            "underline");

    /** Those that present what follows as untrue. */
    private static final Set<String> DENYING = Set.of("deny", "dismiss", "reject", "refute", "dispute");

    private ReportingVerbs() {}

    /** Whether this lemma can report what somebody said. */
    public static boolean reports(String lemma) {
        return VERBS.contains(lemma);
    }

    /** Whether this lemma denies what follows. */
    public static boolean denies(String lemma) {
        return DENYING.contains(lemma);
    }
}
