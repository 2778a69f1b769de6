package org.casus.actor;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.pack.PackReader;
import org.casus.pack.PackWriter;
import org.casus.pack.PackedLines;

/**
 * Learned weights by fingerprint of a feature ({@link Features}), for one answer or several. The file, which
 * {@code training/actors/train.py} writes: the answers and the parts of one in which weights are counted; then of each feature the
 * fingerprint, the number of its weights, and answer and weight of each. Big-endian. The build packs it as columns, sorted by
 * fingerprint, with the number of the first fingerprint for each value of its upper bits.
 */
final class Weights {

    static final String PACKED = ".pack";

    private static final int FORMAT = 0x43415731;

    /** About so many fingerprints share their upper bits. */
    private static final int TOGETHER = 4;

    private final List<String> answers;
    private final float parts;
    private final long[] prints;
    private final int[] starts;
    private final byte[] answer;
    private final short[] weight;
    private final int[] firsts;

    private Weights(PackReader in) {
        answers = List.copyOf(PackedLines.read(in).all());
        parts = in.ints()[0];
        prints = in.longs();
        starts = in.ints();
        answer = in.bytes();
        weight = in.shorts();
        firsts = in.ints();
        boolean fit = starts.length == prints.length + 1
                && starts[prints.length] == answer.length
                && answer.length == weight.length
                && firsts[firsts.length - 1] == prints.length;
        if (!fit) {
            throw in.error("has weights that do not fit its features");
        }
    }

    /** @param file without its ending */
    static Weights load(String file) {
        try (PackReader in = PackReader.open(Weights.class, file + PACKED)) {
            return read(in);
        }
    }

    static Weights read(PackReader in) {
        Weights weights = new Weights(in);
        in.end();
        return weights;
    }

    /** A feature as it stands in the file of the training. */
    private record Feature(long print, List<Cell> cells) {}

    /** What a feature weighs for one answer. */
    private record Cell(byte answer, short weight) {}

    /**
     * Packs the weights of a file.
     *
     * @param file without its ending
     * @throws IllegalStateException if it is no such file
     */
    static void pack(String file, PackWriter out) {
        try (InputStream bytes = Weights.class.getResourceAsStream(file + ".bin")) {
            if (bytes == null) {
                throw new IllegalStateException(file + ".bin is missing");
            }
            pack(new DataInputStream(new ByteArrayInputStream(bytes.readAllBytes())), file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ".bin is cut off or cannot be read", e);
        }
    }

    private static void pack(DataInputStream in, String file, PackWriter out) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IllegalStateException(file + ".bin holds no weights");
        }
        List<String> answers = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            answers.add(in.readUTF());
        }
        int parts = in.readInt();
        Feature[] features = new Feature[in.readInt()];
        int cells = in.readInt();
        for (int i = 0; i < features.length; i++) {
            features[i] = feature(in);
        }
        Arrays.sort(features, (a, b) -> Long.compareUnsigned(a.print(), b.print()));
        PackedLines.of(answers).write(out);
        out.ints(new int[] {parts});
        columns(features, cells, out);
    }

    private static Feature feature(DataInputStream in) throws IOException {
        long print = in.readLong();
        int size = in.readUnsignedByte();
        List<Cell> cells = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            cells.add(new Cell(in.readByte(), in.readShort()));
        }
        return new Feature(print, cells);
    }

    private static void columns(Feature[] features, int cells, PackWriter out) {
        long[] prints = new long[features.length];
        int[] starts = new int[features.length + 1];
        byte[] answer = new byte[cells];
        short[] weight = new short[cells];
        int[] firsts = new int[Math.max(2, Integer.highestOneBit(Math.max(1, features.length / TOGETHER))) + 1];
        for (int i = 0; i < features.length; i++) {
            prints[i] = features[i].print();
            int at = starts[i];
            for (Cell cell : features[i].cells()) {
                answer[at] = cell.answer();
                weight[at++] = cell.weight();
            }
            starts[i + 1] = at;
            firsts[upper(prints[i], firsts) + 1] = i + 1;
        }
        for (int i = 1; i < firsts.length; i++) {
            firsts[i] = Math.max(firsts[i], firsts[i - 1]);
        }
        out.longs(prints);
        out.ints(starts);
        out.bytes(answer);
        out.shorts(weight);
        out.ints(firsts);
    }

    /** What is weighed, in the order of the scores. */
    List<String> answers() {
        return answers;
    }

    /** Adds what features weigh for each answer, divided by a number of mentions. */
    void add(Features features, int among, double[] scores) {
        for (int i = 0; i < features.size(); i++) {
            add(features.print(i), among, scores);
        }
    }

    /** The same of one feature. */
    void add(long print, int among, double[] scores) {
        int at = find(print);
        for (int cell = at < 0 ? 0 : starts[at]; at >= 0 && cell < starts[at + 1]; cell++) {
            scores[answer[cell]] += weight[cell] / parts / among;
        }
    }

    private int find(long print) {
        int upper = upper(print, firsts);
        for (int at = firsts[upper]; at < firsts[upper + 1]; at++) {
            if (prints[at] == print) {
                return at;
            }
        }
        return -1;
    }

    /** The upper bits, as many as are told apart: one value less than there are firsts, which are a power of two and one. */
    private static int upper(long print, int[] firsts) {
        return (int) (print >>> (Integer.numberOfLeadingZeros(firsts.length - 1) + 33));
    }
}
