package org.casus.codebook;

/** A table of ours is broken; the message names file and line. */
public final class TsvException extends RuntimeException {

    /**
     * @param line 1-based; 0 for the file as a whole
     */
    public TsvException(String file, int line, String message) {
        super(line > 0 ? file + ":" + line + ": " + message : file + ": " + message);
    }
}
