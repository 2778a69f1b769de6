package org.casus.reader;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.List;

/** The four input rows of the model for one window of a sentence, in memory that is used again. For one thread. */
final class ModelInput {

    /** Pieces the model has positions for, with the two that begin and end every sentence. */
    static final int PIECES = 512;

    private final LongBuffer ids = longs(PIECES);
    private final LongBuffer first = longs(PIECES);
    private final LongBuffer last = longs(PIECES);
    private final LongBuffer chars = longs(PIECES * Plain.SLOTS);
    private int words;

    private static LongBuffer longs(int size) {
        return ByteBuffer.allocateDirect(size * Long.BYTES)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
    }

    /** Takes words {@code from} to {@code to}; their pieces must fit. */
    void fill(WordPiece vocabulary, List<String> forms, int[][] pieces, int from, int to) {
        ids.clear();
        first.clear();
        last.clear();
        chars.clear();
        words = to - from;
        ids.put(vocabulary.begin());
        for (int word = from; word < to; word++) {
            first.put(ids.position());
            for (int piece : pieces[word]) {
                ids.put(piece);
            }
            last.put(ids.position() - 1L);
            Plain.put(forms.get(word), chars);
        }
        ids.put(vocabulary.end());
        ids.flip();
        first.flip();
        last.flip();
        chars.flip();
    }

    int words() {
        return words;
    }

    LongBuffer ids() {
        return ids;
    }

    LongBuffer first() {
        return first;
    }

    LongBuffer last() {
        return last;
    }

    LongBuffer chars() {
        return chars;
    }
}
