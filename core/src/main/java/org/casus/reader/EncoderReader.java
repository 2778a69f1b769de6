package org.casus.reader;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Segmented;
import org.casus.model.Sentence;

/**
 * Reads with one small transformer encoder and heads on its states, through ONNX Runtime on the CPU. One instance
 * serves all threads; each sentence is read alone on one thread, so a result depends neither on the sentences around
 * it nor on the threads.
 */
public final class EncoderReader implements Reader, AutoCloseable {

    private final String version;
    private final Encoder encoder;
    private final Heads heads;
    private final Optional<ActEncoder> events;
    private final ThreadLocal<Draft> drafts;

    private EncoderReader(ModelFiles files, boolean withEvents) {
        version = files.version;
        encoder = new Encoder(files, withEvents);
        heads = new Heads(files);
        events = withEvents ? Optional.of(new ActEncoder(files)) : Optional.empty();
        drafts = ThreadLocal.withInitial(() -> new Draft(files.labels));
    }

    /**
     * The reader with the model on the class path.
     *
     * @throws IllegalStateException if the model is missing, damaged or cannot be loaded
     */
    public static EncoderReader load() {
        return load(ModelFiles.fromClassPath());
    }

    /**
     * The same with the event layers, which go on from the encoder's lower ones.
     *
     * @throws IllegalStateException if the model is missing, damaged or cannot be loaded
     */
    public static EncoderReader withEvents() {
        return new EncoderReader(ModelFiles.fromClassPath(), true);
    }

    /** Version of the model on the class path, without loading it. */
    public static String bundledVersion() {
        return ModelFiles.versionOnClassPath();
    }

    static EncoderReader load(ModelFiles files) {
        return new EncoderReader(files, false);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Read apply(Segmented segmented) {
        String text = segmented.article().text();
        List<ReadSentence> read = new ArrayList<>(segmented.sentences().size());
        for (Sentence sentence : segmented.sentences()) {
            read.add(read(text, sentence, encoder.room(sentence)));
        }
        return new Read(segmented, read);
    }

    /** As {@link #apply(Segmented)}; another head reads each sentence's states in the same pass, in order. */
    public Read apply(Segmented segmented, WordHead head) {
        String text = segmented.article().text();
        List<ReadSentence> read = new ArrayList<>(segmented.sentences().size());
        for (Sentence sentence : segmented.sentences()) {
            FloatBuffer states = whole(sentence);
            ReadSentence done = read(text, sentence, states);
            read.add(done);
            head.accept(
                    done,
                    encoder.width(),
                    states.limit(sentence.tokens().size() * encoder.width()).position(0));
        }
        return new Read(segmented, read);
    }

    /** A sentence longer than a window gets memory of its own, so that what a thread holds stays small. */
    private FloatBuffer whole(Sentence sentence) {
        int words = sentence.tokens().size();
        return words > Window.WORDS ? Buffers.floats(words * encoder.width()) : encoder.room(sentence);
    }

    private ReadSentence read(String text, Sentence sentence, FloatBuffer room) {
        int dateline = Dateline.length(sentence, text);
        Draft draft = drafts.get();
        draft.begin(text, sentence);
        encoder.encode(text, sentence, dateline, room, (words, states) -> {
            heads.run(words, states, draft.answers());
            draft.add(words);
        });
        return draft.finished(sentence, dateline);
    }

    @Override
    public Reading reading(Segmented segmented, Predicate<ReadSentence> mayTell) {
        if (events.isEmpty()) {
            return Reading.of(apply(segmented));
        }
        ActEncoder layers = events.orElseThrow();
        Map<Integer, Lower> kept = new HashMap<>();
        Read read = apply(segmented, (sentence, width, states) -> {
            if (mayTell.test(sentence)) {
                // The last window: a dateline tells no act, and a sentence of several full windows is hardly one.
                Window window = encoder.last();
                kept.put(
                        sentence.sentence().index(),
                        new Lower(window, sentence.tokens().size() - window.words()));
            }
        });
        return new Reading(read, index -> {
            Lower lower = kept.get(index);
            return lower == null ? List.of() : layers.acts(lower);
        });
    }

    @Override
    public void close() {
        events.ifPresent(ActEncoder::close);
        heads.close();
        encoder.close();
    }
}
