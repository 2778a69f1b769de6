package org.casus.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.casus.model.Sentence;
import org.casus.model.Share;
import org.casus.model.WordAct;

/**
 * The event layers: layers of their own on the reader's lower ones. With two phrases marked they say what the one does to
 * the other; with none they say of every word whether it tells an act, which one, and who takes part. One instance
 * serves all threads.
 */
public final class EventEncoder implements AutoCloseable {

    /** The role of a word that belongs to neither phrase. */
    public static final int NO_ROLE = 0;

    /** The role of a word of who acts. */
    public static final int SOURCE = 1;

    /** The role of a word of who or what is acted on. */
    public static final int TARGET = 2;

    /** Less probable answers are not kept. */
    private static final double LEAST = 0.03;

    /** A word that is nothing with a greater probability is not kept. */
    private static final double SURELY_NOTHING = 0.97;

    private static final String FILE = "events.onnx";
    private static final String LABELS = "event-labels.tsv";

    private final String version;
    private final Encoder encoder;
    private final EventLabels labels;
    private final Graph graph;
    private final ThreadLocal<Memory> memory;

    EventEncoder(ModelFiles files, Encoder encoder) {
        version = files.version;
        this.encoder = encoder;
        labels = EventLabels.parse(files.moreLines(LABELS));
        graph = new Graph(FILE, files.more(FILE));
        graph.requireWidth("event", labels.events().size());
        graph.requireWidth("mode", labels.modes().size());
        graph.requireWidth("status", labels.statuses().size());
        graph.requireWidth("kind", labels.kinds().size());
        graph.requireWidth("word_mode", labels.modes().size());
        graph.requireWidth("word_status", labels.statuses().size());
        graph.requireWidth("background", 2);
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
        return new EventEncoder(files, new Encoder(files, true));
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
        run(window.lower(Encoder.LOWER_WIDTH), window.first(), window.last(), own.roles, own.pair(graph));
        return new PairShares(
                shares(labels.events(), own.event),
                shares(labels.modes(), own.mode),
                shares(labels.statuses(), own.status));
    }

    /** What the words of a window tell, without those that surely tell nothing. */
    List<WordAct> acts(Lower lower) {
        int words = lower.words();
        int offset = lower.offset;
        Memory own = memory.get();
        own.take(lower);
        own.room(words);
        run(own.lower, own.first, own.last, own.roles, own.words(graph, words));
        List<WordAct> acts = new ArrayList<>();
        int none = labels.kinds().indexOf(WordAct.NONE);
        for (int word = 0; word < words; word++) {
            if (own.kind.get(word * labels.kinds().size() + none) <= SURELY_NOTHING) {
                acts.add(new WordAct(
                        offset + word,
                        likely(labels.kinds(), own.kind, word),
                        likely(labels.modes(), own.wordMode, word),
                        likely(labels.statuses(), own.wordStatus, word),
                        own.background.get(2 * word + 1),
                        parties(own.source, word, words, offset),
                        parties(own.target, word, words, offset)));
            }
        }
        return acts;
    }

    private void run(
            FloatBuffer rows,
            LongBuffer firstPieces,
            LongBuffer lastPieces,
            LongBuffer roleOf,
            Map<String, OnnxTensor> answers) {
        int words = firstPieces.limit();
        int pieces = rows.limit() / Encoder.LOWER_WIDTH;
        try (OnnxTensor lower = graph.tensor(rows, 1, pieces, Encoder.LOWER_WIDTH);
                OnnxTensor first = graph.tensor(firstPieces, 1, words);
                OnnxTensor last = graph.tensor(lastPieces, 1, words);
                OnnxTensor roles = graph.tensor(roleOf, 1, words)) {
            graph.run(Map.of(Encoder.LOWER, lower, "word_first", first, "word_last", last, "roles", roles), answers);
        } catch (OrtException e) {
            throw failure(words, e);
        } finally {
            answers.values().forEach(OnnxTensor::close);
        }
    }

    private static IllegalStateException failure(int words, OrtException e) {
        return new IllegalStateException(
                "The event model failed on a sentence of " + words + " words: " + e.getMessage(), e);
    }

    private static List<Share> likely(List<String> labels, FloatBuffer answers, int word) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            double share = answers.get(word * labels.size() + i);
            if (share >= LEAST) {
                shares.add(new Share(labels.get(i), share));
            }
        }
        shares.sort(Comparator.comparingDouble(Share::share).reversed());
        return shares;
    }

    private static List<WordAct.Party> parties(FloatBuffer answers, int word, int words, int offset) {
        List<WordAct.Party> parties = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            double share = answers.get(word * words + i);
            if (share >= LEAST) {
                parties.add(new WordAct.Party(offset + i, share));
            }
        }
        parties.sort(Comparator.comparingDouble(WordAct.Party::share).reversed());
        return parties;
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
        private static final int USUAL_WORDS = 64;

        private final EventLabels labels;
        private final LongBuffer roles = Buffers.longs(Window.WORDS);
        private final LongBuffer first = Buffers.longs(Window.WORDS);
        private final LongBuffer last = Buffers.longs(Window.WORDS);
        private FloatBuffer lower = Buffers.floats(0);
        private final FloatBuffer event;
        private final FloatBuffer mode;
        private final FloatBuffer status;
        private int room;
        private FloatBuffer kind = Buffers.floats(0);
        private FloatBuffer wordMode = Buffers.floats(0);
        private FloatBuffer wordStatus = Buffers.floats(0);
        private FloatBuffer background = Buffers.floats(0);
        private FloatBuffer source = Buffers.floats(0);
        private FloatBuffer target = Buffers.floats(0);

        private Memory(EventLabels labels) {
            this.labels = labels;
            event = Buffers.floats(labels.events().size());
            mode = Buffers.floats(labels.modes().size());
            status = Buffers.floats(labels.statuses().size());
            room(USUAL_WORDS);
        }

        /** A window in which nothing is marked. */
        private void take(Lower kept) {
            roles.clear();
            for (int word = 0; word < kept.words(); word++) {
                roles.put(NO_ROLE);
            }
            roles.flip();
            first.clear().put(kept.first).flip();
            last.clear().put(kept.last).flip();
            if (lower.capacity() < kept.rows.length) {
                lower = Buffers.floats(Math.min(Window.PIECES * Encoder.LOWER_WIDTH, 2 * kept.rows.length));
            }
            lower.clear().put(kept.rows).flip();
        }

        /** Makes room for the answers on so many words. */
        private void room(int words) {
            if (words > room) {
                room = Math.min(Window.WORDS, Math.max(words, 2 * room));
                kind = Buffers.floats(room * labels.kinds().size());
                wordMode = Buffers.floats(room * labels.modes().size());
                wordStatus = Buffers.floats(room * labels.statuses().size());
                background = Buffers.floats(room * 2);
                source = Buffers.floats(room * room);
                target = Buffers.floats(room * room);
            }
            kind.limit(words * labels.kinds().size());
            wordMode.limit(words * labels.modes().size());
            wordStatus.limit(words * labels.statuses().size());
            background.limit(words * 2);
            source.limit(words * words);
            target.limit(words * words);
        }

        private Map<String, OnnxTensor> pair(Graph graph) {
            return tensors(graph, Map.of("event", event, "mode", mode, "status", status), 0);
        }

        private Map<String, OnnxTensor> words(Graph graph, int words) {
            return tensors(
                    graph,
                    Map.of(
                            "kind",
                            kind,
                            "word_mode",
                            wordMode,
                            "word_status",
                            wordStatus,
                            "background",
                            background,
                            "source",
                            source,
                            "target",
                            target),
                    words);
        }

        /** @param words rows of each answer; 0 for one row without a dimension of its own */
        private static Map<String, OnnxTensor> tensors(Graph graph, Map<String, FloatBuffer> buffers, int words) {
            Map<String, OnnxTensor> tensors = new HashMap<>();
            try {
                for (Map.Entry<String, FloatBuffer> answer : buffers.entrySet()) {
                    int size = answer.getValue().limit();
                    tensors.put(
                            answer.getKey(),
                            words == 0
                                    ? graph.tensor(answer.getValue(), 1, size)
                                    : graph.tensor(answer.getValue(), 1, words, size / words));
                }
            } catch (OrtException e) {
                tensors.values().forEach(OnnxTensor::close);
                throw failure(words, e);
            }
            return tensors;
        }
    }
}
