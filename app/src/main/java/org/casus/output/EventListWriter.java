package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.Article;
import org.casus.model.Event;

/** A list of events of several articles as a table for people. */
public final class EventListWriter {

    private final EventBlocks blocks;
    private final List<EventBlocks.Block> waiting = new ArrayList<>();

    public EventListWriter(Writer out, Codes codes, OutputOptions options) {
        blocks = new EventBlocks(out, codes, options);
    }

    /**
     * Adds an event.
     *
     * @param corroboration independent sources that tell the act
     * @param verdict what a reader decided about it
     */
    public void add(Article article, Event event, int corroboration, Optional<String> verdict) {
        EventBlocks.Block block = blocks.block(article, event);
        List<String> notes = new ArrayList<>(block.row().notes());
        notes.add(article.source().map(source -> source + ", ").orElse("") + article.id());
        if (corroboration > 1) {
            notes.add("told by " + corroboration + " independent sources");
        }
        verdict.ifPresent(notes::add);
        waiting.add(new EventBlocks.Block(
                article,
                event,
                new TableRow(
                        block.row().cells(), notes.stream().map(Facts::oneLine).toList())));
    }

    /** Writes the list. */
    public void finish() throws IOException {
        if (!waiting.isEmpty()) {
            blocks.write(waiting);
        }
    }
}
