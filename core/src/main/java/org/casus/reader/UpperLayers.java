package org.casus.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A graph that goes on from the reader's lower layers, and the labels of its answers. One instance serves all threads. */
final class UpperLayers implements AutoCloseable {

    private static final String LABELS = "event-labels.tsv";

    private final EventLabels labels;
    private final Graph graph;

    UpperLayers(ModelFiles files, String file) {
        labels = EventLabels.parse(files.moreLines(LABELS));
        graph = new Graph(file, files.more(file));
    }

    EventLabels labels() {
        return labels;
    }

    void requireWidth(String answer, List<String> labels) {
        graph.requireWidth(answer, labels.size());
    }

    /** Something made of a graph. */
    @FunctionalInterface
    interface Making<T> {
        T of(Graph graph) throws OrtException;
    }

    /**
     * Runs the graph on one window.
     *
     * @param lower what stands after the shared layers, a row a piece
     * @param answers by their names in the graph; they are written over
     * @throws IllegalStateException if the runtime fails
     */
    void run(
            FloatBuffer lower,
            LongBuffer first,
            LongBuffer last,
            LongBuffer roles,
            Map<String, Making<OnnxTensor>> answers) {
        int words = first.limit();
        Map<String, Making<OnnxTensor>> inputs = Map.of(
                Encoder.LOWER,
                rows(lower, lower.limit() / Encoder.LOWER_WIDTH),
                "word_first",
                g -> g.tensor(first, 1, words),
                "word_last",
                g -> g.tensor(last, 1, words),
                "roles",
                g -> g.tensor(roles, 1, words));
        Map<String, OnnxTensor> in = new HashMap<>();
        Map<String, OnnxTensor> out = new HashMap<>();
        try {
            make(inputs, in);
            make(answers, out);
            graph.run(in, out);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "The event model failed on a sentence of " + words + " words: " + e.getMessage(), e);
        } finally {
            in.values().forEach(OnnxTensor::close);
            out.values().forEach(OnnxTensor::close);
        }
    }

    private void make(Map<String, Making<OnnxTensor>> wanted, Map<String, OnnxTensor> made) throws OrtException {
        for (Map.Entry<String, Making<OnnxTensor>> each : wanted.entrySet()) {
            made.put(each.getKey(), each.getValue().of(graph));
        }
    }

    /** An answer of so many numbers for each row of a window. */
    static Making<OnnxTensor> rows(FloatBuffer buffer, int rows) {
        return graph -> graph.tensor(buffer, 1, rows, buffer.limit() / rows);
    }

    /** An answer on the whole window. */
    static Making<OnnxTensor> one(FloatBuffer buffer) {
        return graph -> graph.tensor(buffer, 1, buffer.limit());
    }

    @Override
    public void close() {
        graph.close();
    }
}
