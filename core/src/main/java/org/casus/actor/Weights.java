package org.casus.actor;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Learned weights by fingerprint of a feature ({@link Features}), for one answer or several. The file, which
 * {@code training/actors/train.py} writes: the answers and the parts of one in which weights are counted; then of each feature the
 * fingerprint, the number of its weights, and answer and weight of each. Big-endian.
 */
final class Weights {

    private static final int FORMAT = 0x43415731;

    private final List<String> answers;
    private final long[] prints;
    private final int[] starts;
    private final byte[] answer;
    private final float[] weight;

    /** Where to find a fingerprint: its number plus one, or 0 for nothing; a power of two of places. */
    private final int[] places;

    private Weights(List<String> answers, long[] prints, int[] starts, byte[] answer, float[] weight) {
        this.answers = answers;
        this.prints = prints;
        this.starts = starts;
        this.answer = answer;
        this.weight = weight;
        places = new int[Integer.highestOneBit(Math.max(1, prints.length)) * 4];
        for (int i = 0; i < prints.length; i++) {
            int at = place(prints[i]);
            while (places[at] != 0) {
                at = (at + 1) & (places.length - 1);
            }
            places[at] = i + 1;
        }
    }

    /** @throws IllegalStateException if the file that comes with the program is no such file */
    static Weights load(String file) {
        try (InputStream bytes = Weights.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return read(new DataInputStream(new ByteArrayInputStream(bytes.readAllBytes())), file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is cut off or cannot be read", e);
        }
    }

    private static Weights read(DataInputStream in, String file) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IllegalStateException(file + " holds no weights");
        }
        List<String> answers = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            answers.add(in.readUTF());
        }
        float parts = in.readInt();
        long[] prints = new long[in.readInt()];
        int[] starts = new int[prints.length + 1];
        int cells = in.readInt();
        byte[] answer = new byte[cells];
        float[] weight = new float[cells];
        int cell = 0;
        for (int i = 0; i < prints.length; i++) {
            prints[i] = in.readLong();
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                answer[cell] = in.readByte();
                weight[cell++] = in.readShort() / parts;
            }
            starts[i + 1] = cell;
        }
        return new Weights(List.copyOf(answers), prints, starts, answer, weight);
    }

    /** What is weighed, in the order of the scores. */
    List<String> answers() {
        return answers;
    }

    /** Adds what features weigh for each answer, divided by a number of mentions. */
    void add(Features features, int among, double[] scores) {
        for (int i = 0; i < features.size(); i++) {
            int at = find(features.print(i));
            for (int cell = at < 0 ? 0 : starts[at]; at >= 0 && cell < starts[at + 1]; cell++) {
                scores[answer[cell]] += weight[cell] / among;
            }
        }
    }

    private int find(long print) {
        int at = place(print);
        while (places[at] != 0) {
            int found = places[at] - 1;
            if (prints[found] == print) {
                return found;
            }
            at = (at + 1) & (places.length - 1);
        }
        return -1;
    }

    private int place(long print) {
        return (int) (print ^ (print >>> 32)) & (places.length - 1);
    }
}
