package org.casus.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.model.Read;
import org.casus.model.ReadSentence;
import org.casus.model.Segmented;
import org.casus.model.Sentence;

/**
 * Reads with one small transformer encoder, through ONNX Runtime on the CPU. One instance serves all threads; each
 * sentence is one call on one thread, so a result depends neither on the sentences around it nor on the threads.
 */
public final class EncoderReader implements Reader, AutoCloseable {

    private static final Set<String> OUTPUTS = Set.of("upos", "feats", "lemma", "entity", "arc", "rel");

    private final String version;
    private final Labels labels;
    private final EntityPath path;
    private final WordPiece vocabulary;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ThreadLocal<ModelInput> inputs = ThreadLocal.withInitial(ModelInput::new);

    private EncoderReader(ModelFiles files) {
        version = files.version;
        labels = files.labels;
        path = new EntityPath(labels.entities());
        vocabulary = new WordPiece(files.vocabulary);
        environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Two threads on one sentence cost twice the time of one; documents are what runs in parallel.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(files.graph, options);
        } catch (OrtException e) {
            throw new IllegalStateException("The reader model cannot be loaded: " + e.getMessage(), e);
        }
    }

    /**
     * The reader with the model on the class path.
     *
     * @throws IllegalStateException if the model is missing, damaged or cannot be loaded
     */
    public static EncoderReader load() {
        return load(ModelFiles.fromClassPath());
    }

    static EncoderReader load(ModelFiles files) {
        return new EncoderReader(files);
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
            List<String> forms =
                    sentence.tokens().stream().map(token -> token.of(text)).toList();
            read.add(read(sentence, forms));
        }
        return new Read(segmented, read);
    }

    /** Reads a sentence in as many windows as its pieces need, cut at word borders; a dateline is one of its own. */
    private ReadSentence read(Sentence sentence, List<String> forms) {
        int room = ModelInput.PIECES - 2;
        int[][] pieces = new int[forms.size()][];
        for (int i = 0; i < pieces.length; i++) {
            int[] all = vocabulary.pieces(forms.get(i));
            pieces[i] = all.length > room ? Arrays.copyOf(all, room) : all;
        }
        Draft draft = new Draft(labels, sentence, forms);
        int dateline = Dateline.length(sentence, forms);
        int from = 0;
        while (from < pieces.length) {
            int to = from;
            int used = 0;
            int limit = from < dateline ? dateline : pieces.length;
            while (to < limit && used + pieces[to].length <= room) {
                used += pieces[to++].length;
            }
            ModelInput input = inputs.get();
            input.fill(vocabulary, forms, pieces, from, to);
            draft.add(scores(input), path);
            from = to;
        }
        return dateline > 0 ? draft.finishedBehind(dateline) : draft.finished();
    }

    private Scores scores(ModelInput input) {
        long words = input.words();
        try (OnnxTensor ids = tensor(input.ids(), 1, input.ids().limit());
                OnnxTensor first = tensor(input.first(), 1, words);
                OnnxTensor last = tensor(input.last(), 1, words);
                OnnxTensor chars = tensor(input.chars(), 1, words, Plain.SLOTS);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ids, "word_first", first, "word_last", last, "word_chars", chars),
                        OUTPUTS)) {
            return new Scores(
                    input.words(),
                    floats(result, "upos", input.words(), labels.upos().size()),
                    floats(result, "feats", input.words(), labels.feats().size()),
                    floats(result, "lemma", input.words(), labels.lemmas().size()),
                    floats(result, "entity", input.words(), labels.entities().size()),
                    floats(result, "arc", input.words(), input.words() + 1),
                    floats(
                            result,
                            "rel",
                            input.words(),
                            (input.words() + 1) * labels.relations().size()));
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "The reader model failed on a sentence of " + words + " words: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(LongBuffer values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, values, shape);
    }

    /** One output, checked: a model and labels that do not belong together would be wrong in silence. */
    private static float[] floats(OrtSession.Result result, String name, int words, int labels) {
        if (result.get(name).orElse(null) instanceof OnnxTensor tensor) {
            FloatBuffer values = tensor.getFloatBuffer();
            if (values.remaining() != words * labels) {
                throw new IllegalStateException("The reader model does not fit its labels: output '" + name + "' has "
                        + values.remaining() + " scores for " + words + " words and " + labels + " labels.");
            }
            float[] copy = new float[values.remaining()];
            values.get(copy);
            return copy;
        }
        throw new IllegalStateException("The reader model has no output '" + name + "'.");
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The reader model cannot be released: " + e.getMessage(), e);
        }
    }
}
