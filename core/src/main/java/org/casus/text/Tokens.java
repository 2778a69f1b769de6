package org.casus.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.model.Span;

/** A growing row of token borders in one text. */
final class Tokens {

    final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    Tokens(String text) {
        this.text = text;
    }

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    int length(int index) {
        return ends[index] - starts[index];
    }

    String form(int index) {
        return text.substring(starts[index], ends[index]);
    }

    char first(int index) {
        return text.charAt(starts[index]);
    }

    char last(int index) {
        return text.charAt(ends[index] - 1);
    }

    boolean is(int index, char c) {
        return index >= 0 && index < size && length(index) == 1 && first(index) == c;
    }

    /** Whether white space (or nothing) stands before this token. */
    boolean spaced(int index) {
        return index == 0 || starts[index] > ends[index - 1];
    }

    List<Span> spans(int from, int to) {
        List<Span> spans = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            spans.add(new Span(starts[i], ends[i]));
        }
        return spans;
    }
}
