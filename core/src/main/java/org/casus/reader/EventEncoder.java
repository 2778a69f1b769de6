package org.casus.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.casus.model.Sentence;

/**
 * Codes what one phrase of a sentence does to another: layers of its own on the reader's lower ones, which see where the two
 * stand. One instance serves all threads.
 */
public final class EventEncoder implements AutoCloseable {

    /** The role of a word that belongs to neither phrase. */
    public static final int NO_ROLE = 0;

    /** The role of a word of who acts. */
    public static final int SOURCE = 1;

    /** The role of a word of who or what is acted on. */
    public static final int TARGET = 2;

    private static final String FILE = "events.onnx";
    private static final String LABELS = "event-labels.tsv";

    private final String version;
    private final Encoder encoder;
    private final EventLabels labels;
    private final Graph graph;
    private final ThreadLocal<Memory> memory;

    private EventEncoder(ModelFiles files) {
        version = files.version;
        encoder = new Encoder(files);
        labels = EventLabels.parse(files.moreLines(LABELS));
        graph = new Graph(FILE, files.more(FILE));
        graph.requireWidth("event", labels.events().size());
        graph.requireWidth("mode", labels.modes().size());
        graph.requireWidth("status", labels.statuses().size());
        memory = ThreadLocal.withInitial(() -> new Memory(labels));
    }

    /**
     * The event encoder on the class path.
     *
     * @throws IllegalStateException if the model is missing, damaged or cannot be loaded
     */
    public static EventEncoder load() {
        return load(ModelFiles.fromClassPath());
    }

    static EventEncoder load(ModelFiles files) {
        return new EventEncoder(files);
    }

    /** Name and number of the model, for provenance. */
    public String version() {
        return version;
    }

    /**
     * Codes a marked pair.
     *
     * @param roles of a word by its index in the sentence: {@link #SOURCE}, {@link #TARGET} or {@link #NO_ROLE}
     * @throws IllegalArgumentException if the sentence is too long to be read at once
     */
    public PairShares pair(String text, Sentence sentence, IntUnaryOperator roles) {
        Window window = encoder.shared(text, sentence, 0);
        int words = window.words();
        if (words < sentence.tokens().size()) {
            throw new IllegalArgumentException("only " + words + " of " + sentence.tokens().size()
                    + " words fit into what is read at once");
        }
        Memory own = memory.get();
        own.roles.clear();
        for (int word = 0; word < words; word++) {
            own.roles.put(roles.applyAsInt(word));
        }
        own.roles.flip();
        run(window, own);
        return new PairShares(
                shares(labels.events(), own.event),
                shares(labels.modes(), own.mode),
                shares(labels.statuses(), own.status));
    }

    private void run(Window window, Memory own) {
        int words = window.words();
        int pieces = window.ids().limit();
        FloatBuffer rows = window.lower(Encoder.LOWER_WIDTH);
        try (OnnxTensor lower = graph.tensor(rows, 1, pieces, Encoder.LOWER_WIDTH);
                OnnxTensor first = graph.tensor(window.first(), 1, words);
                OnnxTensor last = graph.tensor(window.last(), 1, words);
                OnnxTensor roles = graph.tensor(own.roles, 1, words);
                OnnxTensor event = graph.tensor(own.event, 1, own.event.capacity());
                OnnxTensor mode = graph.tensor(own.mode, 1, own.mode.capacity());
                OnnxTensor status = graph.tensor(own.status, 1, own.status.capacity())) {
            graph.run(
                    Map.of(Encoder.LOWER, lower, "word_first", first, "word_last", last, "roles", roles),
                    Map.of("event", event, "mode", mode, "status", status));
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "The event model failed on a sentence of " + words + " words: " + e.getMessage(), e);
        }
    }

    private static List<Share> shares(List<String> labels, FloatBuffer answers) {
        List<Share> shares = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            shares.add(new Share(labels.get(i), answers.get(i)));
        }
        return shares;
    }

    @Override
    public void close() {
        graph.close();
        encoder.close();
    }

    /** What goes in beside the window, and what comes out, in memory used again. For one thread. */
    private static final class Memory {
        private final LongBuffer roles = Buffers.longs(Window.WORDS);
        private final FloatBuffer event;
        private final FloatBuffer mode;
        private final FloatBuffer status;

        private Memory(EventLabels labels) {
            event = Buffers.floats(labels.events().size());
            mode = Buffers.floats(labels.modes().size());
            status = Buffers.floats(labels.statuses().size());
        }
    }
}
