package org.casus.service;

/** A query that means nothing: which parameter, what stood there, what can stand there. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String parameter;

    public QueryException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** Name of the parameter of the URL. */
    public String parameter() {
        return parameter;
    }
}
