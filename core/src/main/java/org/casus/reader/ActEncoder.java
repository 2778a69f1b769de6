package org.casus.reader;

import ai.onnxruntime.OnnxTensor;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Share;
import org.casus.model.WordAct;

/**
 * The acts that the words of a sentence tell: layers of their own on the reader's lower ones say of every word whether it
 * tells an act, which one, whether that took place, and who takes part. One instance serves all threads.
 */
final class ActEncoder implements AutoCloseable {

    /** Less probable answers are not kept. */
    private static final double LEAST = 0.03;

    /** A word that is nothing with a greater probability is not kept. */
    private static final double SURELY_NOTHING = 0.97;

    private static final String FILE = "acts.onnx";

    /** Answers on whether an act is told as background: no, yes. */
    private static final int BACKGROUND = 2;

    private final UpperLayers layers;
    private final ThreadLocal<Memory> memory;

    ActEncoder(ModelFiles files) {
        layers = new UpperLayers(files, FILE);
        EventLabels labels = layers.labels();
        layers.requireWidth("mode", labels.modes());
        layers.requireWidth("status", labels.statuses());
        layers.requireWidth("kind", labels.kinds());
        layers.requireWidth("word_mode", labels.modes());
        layers.requireWidth("word_status", labels.statuses());
        memory = ThreadLocal.withInitial(() -> new Memory(labels));
    }

    /** What the words of a window tell, without those that surely tell nothing. */
    List<WordAct> acts(Lower lower) {
        int words = lower.words();
        Memory own = memory.get();
        own.take(lower);
        own.room(words);
        layers.run(own.lower, own.first, own.last, own.roles, own.answers(words));
        List<WordAct> acts = new ArrayList<>();
        int none = layers.labels().kinds().indexOf(WordAct.NONE);
        for (int word = 0; word < words; word++) {
            if (own.kind.get(word * layers.labels().kinds().size() + none) <= SURELY_NOTHING) {
                acts.add(own.act(word, words, lower.offset));
            }
        }
        return acts;
    }

    /** What the pair that is marked in a window says of modes and statuses. */
    void parts(Window window, LongBuffer roles, FloatBuffer mode, FloatBuffer status) {
        layers.run(
                window.lower(Encoder.LOWER_WIDTH),
                window.first(),
                window.last(),
                roles,
                Map.of("mode", UpperLayers.one(mode), "status", UpperLayers.one(status)));
    }

    @Override
    public void close() {
        layers.close();
    }

    /** What goes in, and what comes out, in memory used again. For one thread. */
    private static final class Memory {
        private static final int USUAL_WORDS = 64;

        private final EventLabels labels;
        private final LongBuffer first = Buffers.longs(Window.WORDS);
        private final LongBuffer last = Buffers.longs(Window.WORDS);
        private final LongBuffer roles = Buffers.longs(Window.WORDS);
        private FloatBuffer lower = Buffers.floats(0);
        private int room;
        private FloatBuffer kind = Buffers.floats(0);
        private FloatBuffer mode = Buffers.floats(0);
        private FloatBuffer status = Buffers.floats(0);
        private FloatBuffer background = Buffers.floats(0);
        private FloatBuffer source = Buffers.floats(0);
        private FloatBuffer target = Buffers.floats(0);

        private Memory(EventLabels labels) {
            this.labels = labels;
            room(USUAL_WORDS);
        }

        private void take(Lower kept) {
            first.clear().put(kept.first).flip();
            last.clear().put(kept.last).flip();
            roles.clear();
            for (int word = 0; word < kept.words(); word++) {
                roles.put(PairEncoder.NO_ROLE);
            }
            roles.flip();
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
                mode = Buffers.floats(room * labels.modes().size());
                status = Buffers.floats(room * labels.statuses().size());
                background = Buffers.floats(room * BACKGROUND);
                source = Buffers.floats(room * room);
                target = Buffers.floats(room * room);
            }
            kind.limit(words * labels.kinds().size());
            mode.limit(words * labels.modes().size());
            status.limit(words * labels.statuses().size());
            background.limit(words * BACKGROUND);
            source.limit(words * words);
            target.limit(words * words);
        }

        private Map<String, UpperLayers.Making<OnnxTensor>> answers(int words) {
            Map<String, UpperLayers.Making<OnnxTensor>> answers = new HashMap<>();
            answers.put("kind", UpperLayers.rows(kind, words));
            answers.put("word_mode", UpperLayers.rows(mode, words));
            answers.put("word_status", UpperLayers.rows(status, words));
            answers.put("background", UpperLayers.rows(background, words));
            answers.put("source", UpperLayers.rows(source, words));
            answers.put("target", UpperLayers.rows(target, words));
            return answers;
        }

        private WordAct act(int word, int words, int offset) {
            return new WordAct(
                    offset + word,
                    likely(labels.kinds(), kind, word),
                    likely(labels.modes(), mode, word),
                    likely(labels.statuses(), status, word),
                    background.get(BACKGROUND * word + 1),
                    parties(source, word, words, offset),
                    parties(target, word, words, offset));
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
    }
}
