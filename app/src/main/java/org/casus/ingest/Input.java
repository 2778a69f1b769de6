package org.casus.ingest;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file or a pipe.
 *
 * @param id stable name: relative to the directory given, or the file's own
 * @param label the name to use in messages: the path as given
 */
record Input(String id, String label, Opener opener) {

    /** Opens the bytes; called once. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }
}
