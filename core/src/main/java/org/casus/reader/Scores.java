package org.casus.reader;

/**
 * What the model says of one window, row after row. Arcs: of head {@code j} for word {@code i} at
 * {@code i * (words + 1) + j}, where head 0 is the root. Relations likewise, one row of labels for each arc.
 */
final class Scores {

    final int words;
    final float[] upos;
    final float[] feats;
    final float[] lemmas;
    final float[] entities;
    final float[] arcs;
    final float[] relations;

    Scores(int words, float[] upos, float[] feats, float[] lemmas, float[] entities, float[] arcs, float[] relations) {
        this.words = words;
        this.upos = upos;
        this.feats = feats;
        this.lemmas = lemmas;
        this.entities = entities;
        this.arcs = arcs;
        this.relations = relations;
    }
}
