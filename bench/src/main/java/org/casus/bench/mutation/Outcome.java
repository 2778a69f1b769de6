package org.casus.bench.mutation;

/** What came of a change. */
enum Outcome {
    /** A test failed, and did not when the change was undone. */
    FAILED("a test fails", true),
    /** A test took ten times as long as it does, and some seconds more. */
    ENDLESS("endless", true),
    /** The process ended, for want of memory. */
    ENDED("the process ends", true),
    /** All tests that reach it passed. */
    PASSED("not noticed", false),
    /** The virtual machine did not take the changed class. */
    REFUSED("no such class", false),
    /** No test runs the changed place. */
    UNREACHED("not reached", false);

    private final String label;
    private final boolean noticed;

    Outcome(String label, boolean noticed) {
        this.label = label;
        this.noticed = noticed;
    }

    /** For people. */
    String label() {
        return label;
    }

    boolean noticed() {
        return noticed;
    }
}
