package org.casus.model;

/**
 * A half-open range of UTF-16 code units of an article's text.
 *
 * @param start offset of the first code unit, 0-based
 * @param end offset after the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
        }
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** The characters of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same length, {@code distance} code units further on (or back, if negative). */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Code units between the two spans; 0 if they touch or overlap. */
    public int distance(Span other) {
        return Math.max(0, Math.max(start, other.start) - Math.min(end, other.end));
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
