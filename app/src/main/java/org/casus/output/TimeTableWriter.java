package org.casus.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.Rejected;
import org.casus.model.Resolution;
import org.casus.model.Success;
import org.casus.model.TimeExpression;
import org.casus.model.TimeMention;
import org.casus.output.Paper.Style;

/** A block an article: the day of the report, then a line a time expression. */
public final class TimeTableWriter implements EventWriter {

    private static final List<String> HEADER = List.of("when", "precision", "words", "why");
    private static final String OPEN = "?";

    private final Paper paper;
    private final boolean open;
    private int times;
    private int undated;
    private final Tally tally = new Tally();

    /** @param open whether only times without a value are written */
    public TimeTableWriter(Writer out, boolean open, OutputOptions options) {
        this.paper = new Paper(out, options);
        this.open = open;
    }

    @Override
    public void write(Success coded) throws IOException {
        tally.coded();
        List<TimeMention> all = coded.resolved().times();
        List<TimeMention> shown =
                all.stream().filter(t -> !open || t.value().value().isEmpty()).toList();
        times += all.size();
        undated += (int) all.stream().filter(t -> t.value().value().isEmpty()).count();
        PublishedLines.write(paper, coded.source(), coded.resolved().published(), Style.NORMAL);
        paper.blank();
        if (shown.isEmpty()) {
            paper.line(open ? "no time is left open" : "no times");
        } else {
            String text = coded.source().text();
            paper.table(HEADER, shown.stream().map(time -> cells(text, time)).toList());
        }
        paper.blank();
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
        return List.of(OPEN, "", words, Words.reason(value));
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

    @Override
    public void reject(Rejected article) {
        tally.rejected();
    }

    @Override
    public void finish() throws IOException {
        paper.line(Words.count(times, "time") + " in " + tally.articles(", " + undated + " left open"));
    }
}
