package org.casus.institution;

import java.util.ArrayList;
import java.util.List;

/**
 * Why an answer is what it is: a step, the law or record it rests on, and the steps below it.
 *
 * @param text one sentence
 * @param citations articles, resolutions and records: {@code Statute art. 12(2)(a)}, {@code Charter art. 27(3)}
 */
public record Explanation(String text, List<String> citations, List<Explanation> parts) {

    private static final String INDENT = "  ";

    public Explanation {
        citations = List.copyOf(citations);
        parts = List.copyOf(parts);
    }

    /** A step with nothing below it. */
    public static Explanation of(String text, String... citations) {
        return new Explanation(text, List.of(citations), List.of());
    }

    /** The same step with these below it, after those it has. */
    public Explanation with(List<Explanation> more) {
        List<Explanation> all = new ArrayList<>(parts);
        all.addAll(more);
        return new Explanation(text, citations, all);
    }

    /** The step on one line, its citations in brackets. */
    public String line() {
        return citations.isEmpty() ? text : text + " [" + String.join("; ", citations) + "]";
    }

    /** The tree as lines, two blanks deeper with each level. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        write("", lines);
        return lines;
    }

    private void write(String indent, List<String> lines) {
        lines.add(indent + line());
        for (Explanation part : parts) {
            part.write(indent + INDENT, lines);
        }
    }
}
