package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import org.casus.model.CodedArticle;
import org.casus.model.Rejected;
import org.casus.output.Paper.Style;

/** A block an article: a line an event, below it the sentence with its trigger marked. */
final class TableWriter implements CodedWriter {

    private final Paper paper;
    private final EventBlocks blocks;
    private int events;
    private final Tally tally = new Tally();

    TableWriter(Writer out, Codes codes, OutputOptions options) {
        paper = new Paper(out, options);
        blocks = new EventBlocks(out, codes, options);
    }

    @Override
    public void write(CodedArticle coded) throws IOException {
        tally.coded();
        events += coded.events().size();
        heading(coded);
        if (coded.events().isEmpty()) {
            paper.line("no events");
            paper.blank();
            return;
        }
        blocks.write(coded.events().stream()
                .map(event -> blocks.block(coded.article(), event))
                .toList());
    }

    private void heading(CodedArticle coded) throws IOException {
        PublishedLines.write(paper, coded.article(), coded.published(), Style.FAINT);
        if (!coded.contexts().isEmpty()) {
            paper.wrapped("", Style.NORMAL, "contexts: " + Facts.contexts(coded.contexts()));
        }
        paper.blank();
    }

    @Override
    public void reject(Rejected article) {
        tally.rejected();
    }

    @Override
    public void finish() throws IOException {
        paper.line(Words.count(events, "event") + " in " + tally.articles(""));
    }
}
