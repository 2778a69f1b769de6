package org.casus.time;

import org.casus.model.Token;
import org.casus.model.Upos;
import org.casus.reader.DependencyTree;

/** Where a stretch of tokens hangs in the tree. */
final class Attachment {

    private Attachment() {}

    /** The token of the stretch whose head is outside it; prepositions and punctuation only if there is no other. */
    static int head(DependencyTree tree, int first, int end) {
        int fallback = first;
        for (int i = end - 1; i >= first; i--) {
            Token token = tree.token(i);
            boolean out = token.head() < first || token.head() >= end;
            if (out && token.upos() != Upos.ADP && token.upos() != Upos.SCONJ && token.upos() != Upos.PUNCT) {
                return i;
            }
            fallback = out ? i : fallback;
        }
        return fallback;
    }
}
