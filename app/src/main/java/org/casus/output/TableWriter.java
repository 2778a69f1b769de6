package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import org.casus.model.CodedArticle;
import org.casus.model.Rejected;

/** A block an article: a line an event, below it the sentence with its trigger marked. */
final class TableWriter implements CodedWriter {

    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    private final Writer out;
    private final OutputOptions options;
    private final EventBlocks blocks;
    private int articles;
    private int events;
    private int rejected;

    TableWriter(Writer out, Codes codes, OutputOptions options) {
        this.out = out;
        this.options = options;
        blocks = new EventBlocks(out, codes, options);
    }

    @Override
    public void write(CodedArticle coded) throws IOException {
        articles++;
        events += coded.events().size();
        heading(coded);
        if (coded.events().isEmpty()) {
            out.write("no events\n\n");
            return;
        }
        blocks.write(coded.events().stream()
                .map(event -> blocks.block(coded.article(), event))
                .toList());
    }

    private void heading(CodedArticle coded) throws IOException {
        for (String line : PublishedLines.title(coded.article(), options.width())) {
            out.write(styled(BOLD, line) + "\n");
        }
        for (String line : PublishedLines.of(coded.published(), options.width())) {
            out.write((line.startsWith(" ") ? styled(FAINT, line) : line) + "\n");
        }
        if (!coded.contexts().isEmpty()) {
            wrapped("contexts: " + Facts.contexts(coded.contexts()));
        }
        out.write("\n");
    }

    private void wrapped(String text) throws IOException {
        for (String line : Columns.wrap(Facts.oneLine(text), options.width())) {
            out.write(line + "\n");
        }
    }

    private String styled(String style, String text) {
        return options.colour() ? style + text + PLAIN : text;
    }

    @Override
    public void reject(Rejected article) {
        rejected++;
    }

    @Override
    public void finish() throws IOException {
        out.write(count(events, "event") + " in " + count(articles, "article")
                + (rejected == 0 ? "" : ", " + rejected + " not coded") + "\n");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
