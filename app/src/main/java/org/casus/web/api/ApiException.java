package org.casus.web.api;

import java.util.Map;

/** A request that is refused: why, and what to do. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Fault fault;
    private final transient Map<String, String> headers;

    public ApiException(Fault fault, String message) {
        this(fault, message, Map.of());
    }

    /** @param headers that the answer has beside its own */
    public ApiException(Fault fault, String message, Map<String, String> headers) {
        super(message);
        this.fault = fault;
        this.headers = Map.copyOf(headers);
    }

    public Fault fault() {
        return fault;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
