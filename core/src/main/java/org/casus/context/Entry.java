package org.casus.context;

import java.util.Optional;
import org.casus.model.Upos;

/**
 * What a phrase of the lexicon says about one context.
 *
 * @param id position in the lexicon; two signs with one id are the same sign twice
 * @param context position of the context in the codebook
 * @param tag part of speech that the phrase's last word must have, if any
 */
record Entry(int id, int context, Strength strength, Optional<Upos> tag) {

    /** Whether a phrase that ends in a word of this part of speech is meant. */
    boolean allows(Upos last) {
        // A name is a noun too: "the Navy".
        return tag.isEmpty() || tag.get() == last || (tag.get() == Upos.NOUN && last == Upos.PROPN);
    }
}
