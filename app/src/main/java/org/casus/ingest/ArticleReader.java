package org.casus.ingest;

import java.io.IOException;
import java.util.Optional;

/** Reads the articles of one input, one at a time. */
@FunctionalInterface
interface ArticleReader {

    /** The next article or refusal; empty after the last. */
    Optional<Ingested> next() throws IOException;

    /** Gives back what it holds beside the stream that it reads. */
    default void close() throws IOException {}
}
