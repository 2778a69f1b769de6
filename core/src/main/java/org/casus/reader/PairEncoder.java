package org.casus.reader;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.casus.model.Sentence;
import org.casus.model.Share;

/**
 * What one marked phrase of a sentence does to another, and what its words tell: layers of their own on the reader's lower
 * ones. One instance serves all threads.
 */
public final class PairEncoder implements AutoCloseable {

    /** The role of a word that belongs to neither phrase. */
    public static final int NO_ROLE = 0;

    /** The role of a word of who acts. */
    public static final int SOURCE = 1;

    /** The role of a word of who or what is acted on. */
    public static final int TARGET = 2;

    private static final String FILE = "pairs.onnx";

    private final String version;
    private final Encoder encoder;
    private final UpperLayers layers;
    private final ActEncoder acts;
    private final ThreadLocal<Memory> memory;

    private PairEncoder(ModelFiles files) {
        version = files.version;
        encoder = new Encoder(files, true);
        layers = new UpperLayers(files, FILE);
        acts = new ActEncoder(files);
        EventLabels labels = layers.labels();
        layers.requireWidth("event", labels.events());
        memory = ThreadLocal.withInitial(() -> new Memory(labels));
    }

    /**
     * The layers on the class path.
     *
     * @throws IllegalStateException if the model is missing, damaged or cannot be loaded
     */
    public static PairEncoder load() {
        return load(ModelFiles.fromClassPath());
    }

    static PairEncoder load(ModelFiles files) {
        return new PairEncoder(files);
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
        int size = sentence.tokens().size();
        encoder.encode(text, sentence, 0, encoder.room(sentence), (count, states) -> {});
        Window window = encoder.last();
        int words = window.words();
        if (words < size) {
            throw new IllegalArgumentException(
                    "only " + words + " of " + sentence.tokens().size() + " words fit into what is read at once");
        }
        Memory own = memory.get();
        own.roles.clear();
        for (int word = 0; word < words; word++) {
            own.roles.put(roles.applyAsInt(word));
        }
        own.roles.flip();
        layers.run(
                window.lower(Encoder.LOWER_WIDTH),
                window.first(),
                window.last(),
                own.roles,
                Map.of("event", UpperLayers.one(own.event)));
        acts.parts(window, own.roles, own.mode, own.status);
        EventLabels labels = layers.labels();
        return new PairShares(
                shares(labels.events(), own.event),
                shares(labels.modes(), own.mode),
                shares(labels.statuses(), own.status),
                acts.acts(new Lower(window, 0)));
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
        acts.close();
        layers.close();
        encoder.close();
    }

    /** Roles that go in, and what comes out, in memory used again. For one thread. */
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
