package org.casus.bench.mutation;

/**
 * What came of one change.
 *
 * @param group the tests that noticed it; empty if none did
 */
record Verdict(Outcome outcome, String group) {

    /** Nothing noticed it. */
    static Verdict of(Outcome outcome) {
        return new Verdict(outcome, "");
    }
}
