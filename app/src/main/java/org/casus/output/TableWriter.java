package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.casus.model.Article;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.Rejected;
import org.casus.model.Span;

/** A block an article: a line an event, below it the sentence with its trigger marked. */
final class TableWriter implements CodedWriter {

    private static final String INDENT = "    ";
    private static final String SEPARATOR = " \u00B7 ";
    private static final String BULLET = "- ";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String TRIGGER = "\u001B[1;33m";
    private static final String PLAIN = "\u001B[0m";

    private final Writer out;
    private final Codes codes;
    private final OutputOptions options;
    private final Phrases phrases = Phrases.load();
    private int articles;
    private int events;
    private int rejected;

    TableWriter(Writer out, Codes codes, OutputOptions options) {
        this.out = out;
        this.codes = codes;
        this.options = options;
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
        List<TableRow> rows = coded.events().stream()
                .map(event -> TableRow.of(coded.article(), event, phrases.of(event.code()), code(event)))
                .toList();
        List<List<String>> cells = new ArrayList<>();
        cells.add(TableRow.HEADER);
        rows.forEach(row -> cells.add(row.cells()));
        int[] widths = Columns.fit(cells, options.width());
        out.write(styled(FAINT, Columns.row(TableRow.HEADER, widths).get(0)) + "\n");
        for (int i = 0; i < rows.size(); i++) {
            for (String line : Columns.row(rows.get(i).cells(), widths)) {
                out.write(line + "\n");
            }
            below(coded.article(), coded.events().get(i), rows.get(i).notes());
            out.write("\n");
        }
    }

    private String code(Event event) {
        return options.cameo()
                ? codes.cameo(event.code()).orElse("no CAMEO code")
                : event.code().toString();
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

    /** An item of a list, its further lines under its first word. */
    private void listed(String text, String indent) throws IOException {
        int room = options.width() - indent.length() - BULLET.length();
        String start = BULLET;
        for (String line : Columns.wrap(Facts.oneLine(text), room)) {
            out.write(indent + styled(FAINT, start + line) + "\n");
            start = " ".repeat(BULLET.length());
        }
    }

    /** The sentence, what else is known, and why it was coded so. */
    private void below(Article article, Event event, List<String> notes) throws IOException {
        for (String line : Columns.wrap(Facts.oneLine(marked(article.text(), event)), room())) {
            out.write(INDENT + marks(line) + "\n");
        }
        // A note is broken only where it does not fit a line of its own.
        String unbroken = String.join(
                SEPARATOR,
                notes.stream().map(n -> n.replace(' ', Columns.NO_BREAK)).toList());
        for (String line : Columns.wrap(unbroken, room())) {
            out.write(INDENT + styled(FAINT, line) + "\n");
        }
        if (options.explain()) {
            for (String why : event.explanation()) {
                listed(why, INDENT);
            }
            for (String why : Facts.whyContexts(article, event)) {
                listed(why, INDENT);
            }
            for (String why : Facts.unresolved(article, event)) {
                listed(why, INDENT);
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
                .replace("\uE001", options.colour() ? PLAIN : "]");
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
