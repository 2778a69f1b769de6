package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.casus.institution.Explanation;

/** Answers on law and record for people: lines wrapped to the terminal, deeper steps further in. */
public final class InstitutionText {

    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";
    private static final String INDENT = "  ";

    private final Writer out;
    private final boolean colour;
    private final int width;

    /**
     * @param width columns of the terminal
     */
    public InstitutionText(Writer out, boolean colour, int width) {
        this.out = out;
        this.colour = colour;
        this.width = width;
    }

    /** The tree, its root as the heading. */
    public void explanation(Explanation root) throws IOException {
        wrapped("", root.line(), BOLD);
        for (Explanation part : root.parts()) {
            step(INDENT, part);
        }
    }

    private void step(String indent, Explanation step) throws IOException {
        wrapped(indent, step.line(), "");
        for (Explanation part : step.parts()) {
            step(indent + INDENT, part);
        }
    }

    /** What the reader must beware of. */
    public void warnings(List<String> warnings) throws IOException {
        for (String warning : warnings) {
            wrapped("", "Note: " + warning + ".", "");
        }
    }

    /** A heading. */
    public void heading(String text) throws IOException {
        wrapped("", text, BOLD);
    }

    public void line(String text) throws IOException {
        wrapped("", text, "");
    }

    /** A line further in. */
    public void item(String text) throws IOException {
        wrapped(INDENT, text, "");
    }

    /** Rows below each other in columns. */
    public void rows(List<List<String>> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = Columns.fit(rows, width);
        for (List<String> row : rows) {
            for (String text : Columns.row(row, widths)) {
                out.write(text + "\n");
            }
        }
    }

    /** What the data know, below everything else. */
    public void footer(String text) throws IOException {
        wrapped("", text, FAINT);
    }

    private void wrapped(String indent, String text, String style) throws IOException {
        boolean first = true;
        for (String line : Columns.wrap(text, Math.max(20, width - indent.length() - INDENT.length()))) {
            String shown = colour && !style.isEmpty() ? style + line + PLAIN : line;
            out.write(indent + (first ? "" : INDENT) + shown + "\n");
            first = false;
        }
    }
}
