package org.casus.model;

import java.util.List;

/**
 * Leads from an article's readable text back to the characters of the file it was published in: the identity for plain
 * text, a list of runs for HTML, whose mark-up is left out of the readable text.
 *
 * @param runs in order of the readable text, not overlapping; empty means the identity
 */
public record Alignment(List<Run> runs) {

    /** The readable text is the published text. */
    public static final Alignment IDENTITY = new Alignment(List.of());

    /**
     * A stretch of readable text and the stretch of published text it was made from. Two spans of the same length are
     * aligned character by character; otherwise (an HTML entity, collapsed white space) the whole stands for the whole.
     */
    public record Run(Span readable, Span published) {}

    public Alignment {
        runs = List.copyOf(runs);
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i).readable().start() < runs.get(i - 1).readable().end()) {
                throw new IllegalArgumentException("runs out of order: "
                        + runs.get(i - 1).readable() + " before " + runs.get(i).readable());
            }
        }
    }

    /** The published characters that {@code readable} came from. */
    public Span published(Span readable) {
        if (runs.isEmpty()) {
            return readable;
        }
        int start = startOf(readable.start());
        return new Span(start, Math.max(start, endOf(readable.end())));
    }

    private int startOf(int offset) {
        Run run = runs.get(runAt(offset));
        if (offset >= run.readable().end()) {
            return run.published().end();
        }
        int into = Math.max(0, offset - run.readable().start());
        return sameLength(run)
                ? run.published().start() + into
                : run.published().start();
    }

    private int endOf(int offset) {
        Run run = runs.get(runAt(Math.max(0, offset - 1)));
        if (offset >= run.readable().end()) {
            return run.published().end();
        }
        int into = Math.max(0, offset - run.readable().start());
        return sameLength(run)
                ? run.published().start() + into
                : run.published().end();
    }

    private static boolean sameLength(Run run) {
        return run.readable().length() == run.published().length();
    }

    /** Index of the last run that starts at or before {@code offset}, or 0. */
    private int runAt(int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).readable().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
