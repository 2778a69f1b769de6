package org.casus.pack;

/** A packed file of ours is missing or broken; the message names it. */
public final class PackException extends RuntimeException {

    PackException(String file, String message) {
        super(file + ": " + message);
    }

    PackException(String file, String message, Throwable cause) {
        super(file + ": " + message, cause);
    }
}
