package org.casus.reader;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import org.casus.model.Sentence;
import org.casus.model.Span;

/** What goes into the encoder for one window of a sentence and what comes out, in memory used again. For one thread. */
final class Window {

    /** Pieces the model has positions for, with the two that begin and end every window. */
    static final int PIECES = 512;

    /** The most words that one window holds: each has at least one piece. */
    static final int WORDS = PIECES - 2;

    private static final int USUAL_WORDS = 64;

    private final int width;
    private final LongBuffer ids = Buffers.longs(PIECES);
    private final LongBuffer first = Buffers.longs(PIECES);
    private final LongBuffer last = Buffers.longs(PIECES);
    private final LongBuffer chars = Buffers.longs(PIECES * Plain.SLOTS);
    private FloatBuffer states;
    private FloatBuffer lower = Buffers.floats(0);

    /** @param width numbers that the encoder gives for a word */
    Window(int width) {
        this.width = width;
        states = Buffers.floats(USUAL_WORDS * width);
    }

    /** Takes words from {@code from} on, up to {@code limit} or as many as fit, at least one; tells where it ended. */
    int fill(WordPiece vocabulary, String text, Sentence sentence, int from, int limit) {
        ids.clear();
        first.clear();
        last.clear();
        chars.clear();
        ids.put(vocabulary.begin());
        ids.limit(PIECES - 1);
        List<Span> words = sentence.tokens();
        int word = from;
        while (word < limit) {
            Span span = words.get(word);
            int start = ids.position();
            // A word of more pieces than a whole window has is cut.
            if (!vocabulary.put(text, span.start(), span.end(), ids) && word > from) {
                ids.position(start);
                break;
            }
            first.put(start);
            last.put(ids.position() - 1L);
            Plain.put(text, span.start(), span.end(), chars);
            word++;
        }
        ids.limit(PIECES);
        ids.put(vocabulary.end());
        ids.flip();
        first.flip();
        last.flip();
        chars.flip();
        return word;
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

    /** Words in the window. */
    int words() {
        return first.limit();
    }

    /** Room for what stands after the shared layers: a row for every piece, the two at the ends included. */
    FloatBuffer lower(int rowWidth) {
        int needed = ids.limit() * rowWidth;
        if (lower.capacity() < needed) {
            lower = Buffers.floats(Math.min(PIECES * rowWidth, 2 * needed));
        }
        return lower.clear().limit(needed);
    }

    /** Room for the states of so many words, or of one full window if that is less. */
    FloatBuffer states(int words) {
        int needed = Math.min(words, WORDS) * width;
        if (states.capacity() < needed) {
            states = Buffers.floats(Math.min(WORDS * width, Math.max(needed, 2 * states.capacity())));
        }
        return states.clear();
    }
}
