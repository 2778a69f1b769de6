package org.casus.service;

import java.util.BitSet;
import java.util.Map;

/**
 * What readers of the desk decided, at the positions of the index.
 *
 * @param accepted positions; never changed once they are here, as the others
 * @param amended events that were set right, by position
 */
record Marks(BitSet accepted, BitSet fixed, BitSet rejected, Map<Integer, Amended> amended) {

    static final Marks NONE = new Marks(new BitSet(), new BitSet(), new BitSet(), Map.of());

    Verdict of(int position) {
        if (rejected.get(position)) {
            return Verdict.REJECTED;
        }
        if (fixed.get(position)) {
            return Verdict.FIXED;
        }
        return accepted.get(position) ? Verdict.ACCEPTED : Verdict.UNREVIEWED;
    }

    /** Whether anything was decided. */
    boolean isEmpty() {
        return accepted.isEmpty() && fixed.isEmpty() && rejected.isEmpty();
    }

    /** Positions that somebody decided on. */
    BitSet decided() {
        BitSet decided = (BitSet) accepted.clone();
        decided.or(fixed);
        decided.or(rejected);
        return decided;
    }
}
