package org.casus.reader;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Segmented;
import org.casus.model.Sentence;
import org.casus.model.WordAct;

/**
 * Reads with one small transformer encoder and heads on its states, through ONNX Runtime on the CPU. One instance
 * serves all threads; each sentence is read alone on one thread, so a result depends neither on the sentences around
 * it nor on the threads.
 */
public final class EncoderReader implements Reader, AutoCloseable {

    private final String version;
    private final Encoder encoder;
    private final Heads heads;
    private final Optional<EventEncoder> events;
    private final Predicate<ReadSentence> gate;
    private final ThreadLocal<Draft> drafts;

    private EncoderReader(ModelFiles files, boolean withEvents, Predicate<ReadSentence> gate) {
        version = files.version;
        encoder = new Encoder(files, withEvents);
        heads = new Heads(files);
        events = withEvents ? Optional.of(new EventEncoder(files, encoder)) : Optional.empty();
        this.gate = gate;
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
     * The same with the event layers, which go on from the encoder's lower ones in the same pass.
     *
     * @param gate which sentences they read; the others cannot hold an act
     * @throws IllegalStateException if the model is missing, damaged or cannot be loaded
     */
    public static EncoderReader withEvents(Predicate<ReadSentence> gate) {
        return new EncoderReader(ModelFiles.fromClassPath(), true, gate);
    }

    static EncoderReader load(ModelFiles files) {
        return new EncoderReader(files, false, sentence -> false);
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
        ReadSentence read = draft.finished(sentence, dateline);
        return events.isPresent() && gate.test(read) ? read.withActs(acts(read, events.get())) : read;
    }

    /** Of the last window: a dateline tells no act, and a sentence of several full windows is hardly one. */
    private List<WordAct> acts(ReadSentence read, EventEncoder layers) {
        Window window = encoder.last();
        return layers.acts(window, read.tokens().size() - window.words());
    }

    @Override
    public void close() {
        heads.close();
        encoder.close();
    }
}
