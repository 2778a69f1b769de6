package org.casus.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.Map;
import org.casus.model.Segmented;
import org.casus.model.Sentence;

/**
 * The transformer alone: a row of numbers for every word, its state, from which heads read tags, trees and names. One
 * instance serves all threads; each window is one call on one thread.
 */
public final class Encoder implements AutoCloseable {

    static final String STATES = "states";

    /** What stands after the layers that other encoders share. */
    static final String LOWER = "lower";

    /** Numbers for each piece there. */
    static final int LOWER_WIDTH = 384;

    private final int width;
    private final WordPiece vocabulary;
    private final Graph graph;
    private final boolean keepsLower;
    private final ThreadLocal<Window> windows;

    Encoder(ModelFiles files) {
        this(files, false);
    }

    /** @param keepsLower whether every window keeps what stands after the shared layers */
    Encoder(ModelFiles files, boolean keepsLower) {
        this.keepsLower = keepsLower;
        width = files.width;
        vocabulary = new WordPiece(files.vocabulary);
        graph = new Graph(ModelFiles.ENCODER, files.encoder);
        windows = ThreadLocal.withInitial(() -> new Window(files.width));
        graph.requireWidth(STATES, width);
    }

    /**
     * The encoder on the class path.
     *
     * @throws IllegalStateException if the model is missing, damaged or cannot be loaded
     */
    public static Encoder load() {
        return new Encoder(ModelFiles.fromClassPath());
    }

    /** Numbers in the state of a word. */
    public int width() {
        return width;
    }

    /**
     * Encodes every sentence, in order.
     *
     * @param listener is told of every window; it must not call this encoder
     */
    public void encode(Segmented segmented, StateListener listener) {
        String text = segmented.article().text();
        for (Sentence sentence : segmented.sentences()) {
            int dateline = Dateline.length(sentence, text);
            encode(
                    text,
                    sentence,
                    dateline,
                    room(sentence),
                    (words, states) -> listener.accept(sentence, words, states));
        }
    }

    /**
     * Encodes a sentence in as many windows as its pieces need, cut at word borders; a dateline is one of its own.
     *
     * @param dateline number of words in the dateline
     * @param room for the states of one window, or of all, which then come to stand one behind the other
     */
    void encode(String text, Sentence sentence, int dateline, FloatBuffer room, WindowListener listener) {
        int size = sentence.tokens().size();
        Window window = windows.get();
        int at = 0;
        int from = 0;
        while (from < size) {
            int to = window.fill(vocabulary, text, sentence, from, from < dateline ? dateline : size);
            int length = (to - from) * width;
            at = at + length <= room.capacity() ? at : 0;
            room.limit(at + length).position(at);
            run(window, to - from, room);
            listener.accept(to - from, room);
            at += length;
            from = to;
        }
    }

    /** This thread's memory for the states of the whole sentence, or of one window of it if it needs several full ones. */
    FloatBuffer room(Sentence sentence) {
        return windows.get().states(sentence.tokens().size());
    }

    /** The window that this thread encoded last; its own until the next one. */
    Window last() {
        return windows.get();
    }

    private void run(Window window, int words, FloatBuffer room) {
        int pieces = window.ids().limit();
        try (OnnxTensor ids = graph.tensor(window.ids(), 1, pieces);
                OnnxTensor first = graph.tensor(window.first(), 1, words);
                OnnxTensor last = graph.tensor(window.last(), 1, words);
                OnnxTensor chars = graph.tensor(window.chars(), 1, words, Plain.SLOTS);
                OnnxTensor states = graph.tensor(room, 1, words, width)) {
            Map<String, OnnxTensor> inputs =
                    Map.of("input_ids", ids, "word_first", first, "word_last", last, "word_chars", chars);
            if (keepsLower) {
                try (OnnxTensor lower = graph.tensor(window.lower(LOWER_WIDTH), 1, pieces, LOWER_WIDTH)) {
                    graph.run(inputs, Map.of(STATES, states, LOWER, lower));
                }
            } else {
                graph.run(inputs, Map.of(STATES, states));
            }
        } catch (OrtException e) {
            throw failure(words, e);
        }
    }

    private static IllegalStateException failure(int words, OrtException e) {
        return new IllegalStateException(
                "The reader model failed on a sentence of " + words + " words: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        graph.close();
    }

    /** Is told of every window, in order. */
    @FunctionalInterface
    public interface StateListener {

        /**
         * One window: a sentence, or a part of one.
         *
         * @param words number of words in the window
         * @param states from position to limit one row for every word; valid during the call
         */
        void accept(Sentence sentence, int words, FloatBuffer states);
    }

    /** Is told of every window of one sentence, in order; the states stand from position to limit. */
    @FunctionalInterface
    interface WindowListener {
        void accept(int words, FloatBuffer states);
    }
}
