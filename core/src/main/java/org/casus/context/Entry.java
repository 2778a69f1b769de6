package org.casus.context;

import java.util.Set;
import org.casus.model.Upos;

/**
 * What a phrase of the lexicon says about one context.
 *
 * @param id position in the lexicon; two signs with one id are the same sign twice
 * @param context position of the context in the codebook
 * @param tags parts of speech that the phrase's last word may have; none means any
 */
record Entry(int id, int context, Strength strength, Set<Upos> tags) {

    Entry {
        tags = Set.copyOf(tags);
    }

    /** Whether a phrase that ends in a word of this part of speech is meant. */
    boolean allows(Upos last) {
        return tags.isEmpty() || tags.contains(last);
    }
}
