package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.Rejected;
import org.casus.model.Resolution;
import org.casus.model.Success;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;

/** A block an article: the day of the report, then a line a time expression. */
public final class TimeTableWriter implements EventWriter {

    private static final List<String> HEADER = List.of("when", "precision", "words", "why");
    private static final String OPEN = "?";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    private final Writer out;
    private final boolean open;
    private final OutputOptions options;
    private int articles;
    private int times;
    private int undated;
    private int rejected;

    /** @param open whether only times without a value are written */
    public TimeTableWriter(Writer out, boolean open, OutputOptions options) {
        this.out = out;
        this.open = open;
        this.options = options;
    }

    @Override
    public void write(Success coded) throws IOException {
        articles++;
        List<TimeMention> all = coded.resolved().times();
        List<TimeMention> shown =
                all.stream().filter(t -> !open || t.value().value().isEmpty()).toList();
        times += all.size();
        undated += (int) all.stream().filter(t -> t.value().value().isEmpty()).count();
        for (String line : PublishedLines.title(coded.source(), options.width())) {
            out.write(styled(BOLD, line) + "\n");
        }
        for (String line : PublishedLines.of(coded.resolved().published(), options.width())) {
            out.write(line + "\n");
        }
        out.write("\n");
        if (shown.isEmpty()) {
            out.write((open ? "no time is left open" : "no times") + "\n\n");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        shown.forEach(time -> rows.add(cells(coded.source().text(), time)));
        int[] widths = Columns.fit(rows, options.width());
        out.write(styled(FAINT, Columns.row(HEADER, widths).get(0)) + "\n");
        for (List<String> row : rows.subList(1, rows.size())) {
            for (String line : Columns.row(row, widths)) {
                out.write(line + "\n");
            }
        }
        out.write("\n");
    }

    private static List<String> cells(String text, TimeMention time) {
        String words = Facts.oneLine(time.span().of(text));
        Resolution<TimeExpression> value = time.value();
        if (value instanceof Resolution.Resolved<TimeExpression> resolved) {
            TimeExpression answer = resolved.answer();
            return List.of(days(answer), answer.precision(), words, resolved.evidence());
        }
        if (value instanceof Resolution.Ambiguous<TimeExpression> ambiguous) {
            String either =
                    ambiguous.candidates().stream().map(TimeTableWriter::value).collect(Collectors.joining(" or "));
            return List.of(OPEN, "", words, either + ": " + ambiguous.reason());
        }
        String reason = value instanceof Resolution.Unresolved<TimeExpression> unresolved ? unresolved.reason() : "";
        return List.of(OPEN, "", words, reason);
    }

    /** First and last day, one below the other. */
    private static String days(TimeExpression time) {
        return time.earliest().equals(time.latest())
                ? time.earliest().toString()
                : time.earliest() + " to\n" + time.latest();
    }

    /** A day, or first and last day. */
    static String value(TimeExpression time) {
        return time.earliest().equals(time.latest())
                ? time.earliest().toString()
                : time.earliest() + "/" + time.latest();
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
        out.write(count(times, "time") + " in " + count(articles, "article") + ", " + undated + " left open"
                + (rejected == 0 ? "" : ", " + rejected + " not coded") + "\n");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
