package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.casus.institution.Explanation;
import org.casus.output.Paper.Style;

/** Answers on law and record for people: lines wrapped to the terminal, deeper steps further in. */
public final class InstitutionText {

    private static final String INDENT = "  ";

    private final Paper paper;

    /**
     * @param width columns of the terminal
     */
    public InstitutionText(Writer out, boolean colour, int width) {
        paper = new Paper(out, colour, width);
    }

    /** The tree, its root as the heading. */
    public void explanation(Explanation root) throws IOException {
        wrapped("", root.line(), Style.BOLD);
        for (Explanation part : root.parts()) {
            step(INDENT, part);
        }
    }

    private void step(String indent, Explanation step) throws IOException {
        wrapped(indent, step.line(), Style.NORMAL);
        for (Explanation part : step.parts()) {
            step(indent + INDENT, part);
        }
    }

    /** What the reader must beware of. */
    public void warnings(List<String> warnings) throws IOException {
        for (String warning : warnings) {
            wrapped("", "Note: " + warning + ".", Style.NORMAL);
        }
    }

    /** A heading. */
    public void heading(String text) throws IOException {
        wrapped("", text, Style.BOLD);
    }

    public void line(String text) throws IOException {
        wrapped("", text, Style.NORMAL);
    }

    /** A line further in. */
    public void item(String text) throws IOException {
        wrapped(INDENT, text, Style.NORMAL);
    }

    /** Rows below each other in columns. */
    public void rows(List<List<String>> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = Columns.fit(rows, paper.width());
        for (List<String> row : rows) {
            paper.row("", Style.NORMAL, row, widths);
        }
    }

    /** What the data know, below everything else. */
    public void footer(String text) throws IOException {
        wrapped("", text, Style.FAINT);
    }

    /** Unlike {@link Paper#wrapped}: further lines stand further in than the first. */
    private void wrapped(String indent, String text, Style style) throws IOException {
        String start = indent;
        for (String line : Columns.wrap(text, Math.max(20, paper.width() - indent.length() - INDENT.length()))) {
            paper.line(start, style, line);
            start = indent + INDENT;
        }
    }
}
