package org.casus.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.casus.pack.PackReader;
import org.casus.pack.PackWriter;

/**
 * Lines of text that stay bytes until they are asked for. Where a line begins is kept of every fourth; the build packs these
 * places, since to look for them takes as long as to unpack the text.
 */
final class Lines {

    /** A place is kept of every so many lines. */
    private static final int EVERY = 4;

    private final byte[] bytes;
    private final int[] starts;
    private final int size;

    private Lines(byte[] bytes, int[] starts, int size) {
        this.bytes = bytes;
        this.starts = starts;
        this.size = size;
    }

    /** Lines of which nothing is known yet. */
    static Lines of(byte[] bytes) {
        int count = 1;
        for (byte b : bytes) {
            count += b == '\n' ? 1 : 0;
        }
        int[] starts = new int[(count + EVERY - 1) / EVERY];
        int line = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' && ++line % EVERY == 0) {
                starts[line / EVERY] = i + 1;
            }
        }
        return new Lines(bytes, starts, count);
    }

    /**
     * Lines of which the places were packed.
     *
     * @throws IOException if they are the places of another text
     */
    static Lines of(byte[] bytes, PackReader in) throws IOException {
        int[] sizes = in.ints();
        int[] starts = in.ints();
        if (sizes.length != 2 || sizes[0] != bytes.length || starts.length != (sizes[1] + EVERY - 1) / EVERY) {
            throw new IOException("is not the one that the packed tables were made for; build the program again");
        }
        return new Lines(bytes, starts, sizes[1]);
    }

    void write(PackWriter out) {
        out.ints(new int[] {bytes.length, size});
        out.ints(starts);
    }

    int size() {
        return size;
    }

    String line(int row) {
        int start = start(row);
        return new String(bytes, start, end(start) - start, StandardCharsets.UTF_8);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(line(i));
        }
        return List.copyOf(all);
    }

    /** The first row that is not less than the key, of lines that are sorted by their bytes. */
    int first(byte[] key) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order(starts[middle], key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int row = Math.max(0, low - 1) * EVERY;
        int end = Math.min(size, low * EVERY);
        for (int at = row < end ? starts[row / EVERY] : 0; row < end && order(at, key) < 0; row++) {
            at = end(at) + 1;
        }
        return row;
    }

    /** The first row from this one on that is not the key. */
    int after(int first, byte[] key) {
        int row = first;
        for (int at = row < size ? start(row) : 0; row < size && order(at, key) == 0; row++) {
            at = end(at) + 1;
        }
        return row;
    }

    boolean startsWith(int row, byte[] key) {
        int start = start(row);
        for (int i = 0; i < key.length; i++) {
            if (start + i >= bytes.length || bytes[start + i] == '\n' || bytes[start + i] != key[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@link LooseKey#hash} of each line. */
    int[] hashes() {
        int[] hashes = new int[size];
        byte[] buffer = new byte[512];
        int at = 0;
        for (int row = 0; row < size; row++) {
            int end = end(at);
            hashes[row] = LooseKey.hash(bytes, at, end, buffer);
            at = end + 1;
        }
        return hashes;
    }

    private int start(int row) {
        int at = starts[row / EVERY];
        for (int left = row % EVERY; left > 0; left--) {
            at = end(at) + 1;
        }
        return at;
    }

    private int end(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Compares the line that begins here with a key, byte by byte. */
    private int order(int start, byte[] key) {
        for (int i = 0; i < key.length; i++) {
            if (start + i >= bytes.length || bytes[start + i] == '\n') {
                return -1;
            }
            int order = (bytes[start + i] & 0xff) - (key[i] & 0xff);
            if (order != 0) {
                return order;
            }
        }
        int end = start + key.length;
        return end >= bytes.length || bytes[end] == '\n' ? 0 : 1;
    }
}
