package org.casus.event;

import org.casus.model.Status;

/**
 * Whether an act took place, and the words that decided.
 *
 * @param volition whether it is somebody's will that it be so
 * @param later whether words further on decided, which who reads the sentence alone does not see
 */
record Verdict(Status status, boolean volition, String reason, boolean later) {

    Verdict(Status status, boolean volition, String reason) {
        this(status, volition, reason, false);
    }

    static Verdict actual() {
        return new Verdict(Status.ACTUAL, false, "told as a fact");
    }

    static Verdict of(Status status, String reason) {
        return new Verdict(status, false, reason);
    }

    static Verdict willed(Status status, String reason) {
        return new Verdict(status, true, reason);
    }

    Verdict asToldLater() {
        return new Verdict(status, volition, reason, true);
    }

    boolean is(Status other) {
        return status == other;
    }

    /** Not done, or not to be done. */
    boolean isOff() {
        return status == Status.NEGATED || status == Status.CANCELLED;
    }
}
