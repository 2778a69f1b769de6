package org.casus.output;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Article;
import org.casus.model.PublicationDate;

/** The head of an article in a table: its id and title, the day it was published and where that is from. */
final class PublishedLines {

    private static final String BULLET = "- ";
    private static final String INDENT = "  ";

    private PublishedLines() {}

    /** Id and title, or the first line where there is no title. */
    static List<String> title(Article article, int width) {
        String title = article.title().orElseGet(() -> firstLine(article.text()));
        return Columns.wrap(Facts.oneLine(article.id() + (title.isEmpty() ? "" : ": " + title)), width);
    }

    private static String firstLine(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= 100 ? line : line.substring(0, line.offsetByCodePoints(0, 97)) + "...";
    }

    /** The publication date with its origin, or why it is not known; the reasons of an inferred one as a list. */
    static List<String> of(PublicationDate date, int width) {
        if (date instanceof PublicationDate.Inferred inferred) {
            List<String> lines = new ArrayList<>(Columns.wrap("published " + inferred.date() + ", inferred:", width));
            inferred.reasons().forEach(reason -> lines.addAll(listed(reason, width)));
            return lines;
        }
        if (date instanceof PublicationDate.Given given) {
            return Columns.wrap(Facts.oneLine("published " + given.date() + " (" + given.origin() + ")"), width);
        }
        return Columns.wrap(
                Facts.oneLine("publication date unknown: " + String.join("; ", Words.reasons(date))), width);
    }

    /** An item of a list, its further lines under its first word. */
    private static List<String> listed(String text, int width) {
        int room = width - INDENT.length() - BULLET.length();
        List<String> lines = new ArrayList<>();
        String start = BULLET;
        for (String line : Columns.wrap(Facts.oneLine(text), room)) {
            lines.add(INDENT + start + line);
            start = " ".repeat(BULLET.length());
        }
        return lines;
    }
}
