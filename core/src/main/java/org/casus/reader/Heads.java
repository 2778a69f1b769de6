package org.casus.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.Map;

/** The small layers that read tags, lemma scripts, names and arcs from the states of one window. */
final class Heads implements AutoCloseable {

    private static final String ENTITY = "entity";

    private final int width;
    private final int entities;
    private final Graph graph;

    Heads(ModelFiles files) {
        width = files.width;
        entities = files.labels.entities().size();
        graph = new Graph(ModelFiles.HEADS, files.heads);
        graph.requireWidth(ENTITY, entities);
    }

    /**
     * Reads one window.
     *
     * @param states from position to limit
     */
    void run(int words, FloatBuffer states, Answers into) {
        into.clear(words);
        try (OnnxTensor input = graph.tensor(states, 1, words, width);
                OnnxTensor upos = graph.tensor(into.upos, 1, words);
                OnnxTensor feats = graph.tensor(into.feats, 1, words);
                OnnxTensor lemma = graph.tensor(into.lemma, 1, words, Answers.LEMMAS);
                OnnxTensor entity = graph.tensor(into.entity, 1, words, entities);
                OnnxTensor arc = graph.tensor(into.arc, 1, words, words + 1L);
                OnnxTensor rel = graph.tensor(into.rel, 1, words, words + 1L)) {
            graph.run(
                    Map.of(Encoder.STATES, input),
                    Map.of("upos", upos, "feats", feats, "lemma", lemma, ENTITY, entity, "arc", arc, "rel", rel));
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "The reader model failed on a sentence of " + words + " words: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        graph.close();
    }
}
