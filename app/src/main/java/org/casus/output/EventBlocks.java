package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.model.Span;
import org.casus.output.Paper.Style;

/** Events as a table for people: a line an event, below it the sentence with its trigger marked. */
final class EventBlocks {

    /** What a table says of one event of an article. */
    record Block(Article article, Event event, TableRow row) {}

    private static final String INDENT = "    ";
    private static final String SEPARATOR = " \u00B7 ";
    private static final String TRIGGER = "\u001B[1;33m";

    private final Paper paper;
    private final Codes codes;
    private final OutputOptions options;
    private final Phrases phrases = Phrases.load();

    EventBlocks(Writer out, Codes codes, OutputOptions options) {
        this.paper = new Paper(out, options);
        this.codes = codes;
        this.options = options;
    }

    Block block(Article article, Event event) {
        return new Block(article, event, TableRow.of(article, event, phrases.of(event.code()), code(event)));
    }

    private String code(Event event) {
        return options.cameo()
                ? codes.cameo(event.code()).orElse("no CAMEO code")
                : event.code().toString();
    }

    /** Writes the events under one header, in columns as wide as they need. */
    void write(List<Block> blocks) throws IOException {
        int[] widths = paper.header(
                TableRow.HEADER, blocks.stream().map(b -> b.row().cells()).toList());
        for (Block block : blocks) {
            paper.row("", Style.NORMAL, block.row().cells(), widths);
            below(block.article(), block.event(), block.row().notes());
            paper.blank();
        }
    }

    private void listed(String text) throws IOException {
        for (String line : Columns.item(Facts.oneLine(text), room())) {
            paper.line(INDENT, Style.FAINT, line);
        }
    }

    /** The sentence, what else is known, and why it was coded so. */
    private void below(Article article, Event event, List<String> notes) throws IOException {
        for (String line : Columns.wrap(Facts.oneLine(marked(article.text(), event)), room())) {
            paper.line(INDENT, Style.NORMAL, marks(line));
        }
        // A note is broken only where it does not fit a line of its own.
        String unbroken = String.join(
                SEPARATOR,
                notes.stream().map(n -> n.replace(' ', Columns.NO_BREAK)).toList());
        paper.wrapped(INDENT, Style.FAINT, unbroken);
        if (options.explain()) {
            for (String why : event.explanation()) {
                listed(why);
            }
            for (String why : Facts.whyContexts(article, event)) {
                listed(why);
            }
            for (String why : Facts.unresolved(article, event)) {
                listed(why);
            }
        }
    }

    /** The sentence with marks around its trigger: single private characters, so that wrapping sees no terminal codes. */
    private static String marked(String text, Event event) {
        Span sentence = event.mentions().get(0).sentence();
        Span trigger = event.trigger();
        return sentence.contains(trigger)
                ? text.substring(sentence.start(), trigger.start())
                        + '\uE000'
                        + trigger.of(text)
                        + '\uE001'
                        + text.substring(trigger.end(), sentence.end())
                : sentence.of(text);
    }

    private int room() {
        return options.width() - INDENT.length();
    }

    private String marks(String line) {
        return line.replace("\uE000", options.colour() ? TRIGGER : "[")
                .replace("\uE001", options.colour() ? Paper.END : "]");
    }
}
