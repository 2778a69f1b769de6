package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Span;

/**
 * Cuts a text into paragraphs. An empty line ends one; a single line end does too, unless the text is wrapped at a
 * column or the sentence goes on in lower case.
 */
final class Lines {

    /** Texts with longer lines are not wrapped by hand or by a mail program. */
    private static final int WIDEST = 100;

    private static final double WRAPPED_SHARE = 0.7;
    private static final double RUN_ON_SHARE = 0.5;

    /** A line with the white space around it left out; {@code gap}: whether an empty line stands before it. */
    private record Line(Span span, boolean gap) {}

    private Lines() {}

    /** The paragraphs of {@code text}, without the white space around them. */
    static List<Span> paragraphs(String text) {
        List<Line> lines = lines(text);
        int width = wrapWidth(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        Line last = new Line(new Span(0, 0), true);
        int start = -1;
        for (Line line : lines) {
            boolean joined = start >= 0 && !line.gap() && joined(text, last, line, width);
            if (start >= 0 && !joined) {
                paragraphs.add(new Span(start, last.span().end()));
            }
            start = joined ? start : line.span().start();
            last = line;
        }
        if (start >= 0) {
            paragraphs.add(new Span(start, last.span().end()));
        }
        return paragraphs;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Chars.isLineEnd(text.charAt(end))) {
                end++;
            }
            Span span = trimmed(text, at, end);
            if (span.length() > 0) {
                lines.add(new Line(span, gap));
            }
            gap = span.length() == 0;
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            at = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Chars.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The column at which the text is wrapped, or 0. */
    private static int wrapWidth(String text, List<Line> lines) {
        int width = 0;
        for (Line line : lines) {
            boolean breakable =
                    text.substring(line.span().start(), line.span().end()).indexOf(' ') >= 0;
            width = breakable ? Math.max(width, line.span().length()) : width;
        }
        if (width > WIDEST) {
            return 0;
        }
        int breaks = 0;
        int full = 0;
        int runOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).gap()) {
                breaks++;
                full += full(text, lines.get(i - 1), lines.get(i), width) ? 1 : 0;
                runOn += ended(text, lines.get(i - 1)) ? 0 : 1;
            }
        }
        return breaks > 1 && full >= WRAPPED_SHARE * breaks && runOn >= RUN_ON_SHARE * breaks ? width : 0;
    }

    private static boolean joined(String text, Line last, Line line, int width) {
        boolean goesOn = !ended(text, last)
                && Character.isLowerCase(text.charAt(line.span().start()));
        return goesOn || (width > 0 && full(text, last, line, width));
    }

    /** Whether the next line's first word did not fit on this line any more. */
    private static boolean full(String text, Line line, Line next, int width) {
        int at = next.span().start();
        while (at < next.span().end() && !Chars.isSpace(text.charAt(at))) {
            at++;
        }
        int word = at - next.span().start();
        // Mail programs differ in where exactly they wrap, so a little less than the widest line counts as full.
        return line.span().length() + 1 + word > width - width / 10;
    }

    private static boolean ended(String text, Line line) {
        int at = line.span().end() - 1;
        while (at > line.span().start() && Chars.isCloser(text.charAt(at))) {
            at--;
        }
        return ".!?:\u2026".indexOf(text.charAt(at)) >= 0;
    }
}
