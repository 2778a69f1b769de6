package org.casus.bench;

import org.casus.model.Segmented;

/** How much text was read, by the reader's own segmentation. */
record Counts(long sentences, long tokens) {

    static final Counts NONE = new Counts(0, 0);

    static Counts of(Segmented segmented) {
        long tokens =
                segmented.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
        return new Counts(segmented.sentences().size(), tokens);
    }

    Counts plus(Counts other) {
        return new Counts(sentences + other.sentences, tokens + other.tokens);
    }
}
