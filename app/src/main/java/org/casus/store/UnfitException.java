package org.casus.store;

/** One filing holds something that the database cannot keep; others can be filed. The message says what. */
public final class UnfitException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnfitException(String message, Throwable cause) {
        super(message, cause);
    }
}
