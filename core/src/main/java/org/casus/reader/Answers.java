package org.casus.reader;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/**
 * What the heads say of one window, row after row, in memory used again. Arcs: of head {@code j} for word {@code i} at
 * {@code i * (words + 1) + j}, where head 0 is the root; relations likewise. For one thread.
 */
final class Answers {

    /** Lemma scripts for a word, the best first. */
    static final int LEMMAS = 4;

    private static final int USUAL_WORDS = 64;

    private final int entities;
    private int room;

    /** Index of the tag. */
    LongBuffer upos;

    /** Index of the features. */
    LongBuffer feats;

    /** Indices of the best lemma scripts. */
    LongBuffer lemma;

    /** Scores of the entity labels. */
    FloatBuffer entity;

    /** Scores of the heads. */
    FloatBuffer arc;

    /** Index of the best relation to each possible head, never {@code root}. */
    LongBuffer rel;

    /** @param entities number of entity labels */
    Answers(int entities) {
        this.entities = entities;
        room = USUAL_WORDS;
        upos = Buffers.longs(room);
        feats = Buffers.longs(room);
        lemma = Buffers.longs(room * LEMMAS);
        entity = Buffers.floats(room * entities);
        arc = Buffers.floats(room * (room + 1));
        rel = Buffers.longs(room * (room + 1));
    }

    /** Makes room for a window of so many words. */
    void clear(int words) {
        if (words > room) {
            room = Math.min(Window.WORDS, Math.max(words, 2 * room));
            upos = Buffers.longs(room);
            feats = Buffers.longs(room);
            lemma = Buffers.longs(room * LEMMAS);
            entity = Buffers.floats(room * entities);
            arc = Buffers.floats(room * (room + 1));
            rel = Buffers.longs(room * (room + 1));
        }
        upos.limit(words);
        feats.limit(words);
        lemma.limit(words * LEMMAS);
        entity.limit(words * entities);
        arc.limit(words * (words + 1));
        rel.limit(words * (words + 1));
    }
}
