package org.casus.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file or a pipe.
 *
 * @param id stable name: relative to the directory given, or the file's own
 * @param label the name to use in messages: the path as given
 * @param path where it lies; empty for what is no file
 */
record Input(String id, String label, Optional<Path> path, Opener opener) {

    /** What is no file of the machine's. */
    Input(String id, String label, Opener opener) {
        this(id, label, Optional.empty(), opener);
    }

    /** Opens the bytes; called once. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }
}
