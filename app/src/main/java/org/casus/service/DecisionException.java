package org.casus.service;

/** A decision that cannot be kept: which field, what stands there, what can. */
public final class DecisionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public DecisionException(String message) {
        super(message);
    }

    public DecisionException(String message, Throwable cause) {
        super(message, cause);
    }
}
