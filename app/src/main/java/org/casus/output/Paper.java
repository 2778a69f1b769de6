package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.Article;

/** Text for people: lines fitted to the terminal, bold or faint where colours are allowed. */
final class Paper {

    /** How a line looks where colours are allowed. */
    enum Style {
        NORMAL(""),
        BOLD("\u001B[1m"),
        FAINT("\u001B[2m");

        private final String start;

        Style(String start) {
            this.start = start;
        }
    }

    /** Ends what looks otherwise. */
    static final String END = "\u001B[0m";

    private final Writer out;
    private final boolean colour;
    private final int width;

    Paper(Writer out, OutputOptions options) {
        this(out, options.colour(), options.width());
    }

    /** @param width columns of the terminal */
    Paper(Writer out, boolean colour, int width) {
        this.out = out;
        this.colour = colour;
        this.width = width;
    }

    int width() {
        return width;
    }

    void blank() throws IOException {
        out.write("\n");
    }

    /** One line as it is. */
    void line(String text) throws IOException {
        line("", Style.NORMAL, text);
    }

    /** One line as it is; the indent is not styled. */
    void line(String indent, Style style, String text) throws IOException {
        boolean plain = !colour || style == Style.NORMAL;
        out.write(indent + (plain ? text : style.start + text + END) + "\n");
    }

    /** A text on as many lines as it needs; its own line ends do not count. */
    void wrapped(String indent, Style style, String text) throws IOException {
        for (String line : Columns.wrap(Facts.oneLine(text), width - indent.length())) {
            line(indent, style, line);
        }
    }

    /** The head of an article: its id, and its title if it has one. */
    void title(Article article) throws IOException {
        wrapped(
                "",
                Style.BOLD,
                article.id() + article.title().map(t -> ": " + t).orElse(""));
    }

    /** A row of a table, its cells wrapped in columns of these widths. */
    void row(String indent, Style style, List<String> cells, int[] widths) throws IOException {
        for (String line : Columns.row(cells, widths)) {
            line(indent, style, line);
        }
    }

    /**
     * The header of a table that has these rows.
     *
     * @return the widths of its columns
     */
    int[] header(List<String> header, List<List<String>> rows) throws IOException {
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        int[] widths = Columns.fit(all, width);
        row("", Style.FAINT, header, widths);
        return widths;
    }

    /** A table under its header. */
    void table(List<String> header, List<List<String>> rows) throws IOException {
        int[] widths = header(header, rows);
        for (List<String> row : rows) {
            row("", Style.NORMAL, row, widths);
        }
    }
}
