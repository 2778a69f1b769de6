package org.casus.context;

import org.casus.model.Span;

/**
 * Words of the article that speak for a context.
 *
 * @param sentence index of the sentence they stand in
 */
record Sign(Entry entry, int sentence, Span words) {

    int context() {
        return entry.context();
    }
}
