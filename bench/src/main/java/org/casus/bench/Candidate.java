package org.casus.bench;

import org.casus.model.Article;

/**
 * A reader under measurement, safe to share between threads.
 *
 * @param <T> what it is given of an article
 */
interface Candidate<T> {

    /** What the reader is given; this is not timed. */
    T prepare(Article article);

    /** Reads an article; this is timed. */
    Counts read(T prepared);

    /** Version of the program or of the model. */
    String version();
}
