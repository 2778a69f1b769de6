package org.casus.output;

import java.io.IOException;
import org.casus.model.Article;
import org.casus.model.PublicationDate;
import org.casus.model.Success;
import org.casus.output.Paper.Style;

/** The head of an article in a table: its id and title, the day it was published and where that is from. */
final class PublishedLines {

    private static final String INDENT = "  ";

    private PublishedLines() {}

    /**
     * Writes id and title, or the first line where there is no title; below it the publication date with its origin, or
     * why it is not known.
     *
     * @param reasons how the reasons of an inferred date look, a list below it
     */
    static void write(Paper paper, Article article, PublicationDate date, Style reasons) throws IOException {
        String title = article.title().orElseGet(() -> firstLine(article.text()));
        paper.wrapped("", Style.BOLD, article.id() + (title.isEmpty() ? "" : ": " + title));
        if (date instanceof PublicationDate.Inferred inferred) {
            paper.wrapped("", Style.NORMAL, "published " + inferred.date() + ", inferred:");
            for (String reason : inferred.reasons()) {
                for (String line : Columns.item(Facts.oneLine(reason), paper.width() - INDENT.length())) {
                    paper.line("", reasons, INDENT + line);
                }
            }
        } else if (date instanceof PublicationDate.Given given) {
            paper.wrapped("", Style.NORMAL, "published " + given.date() + " (" + given.origin() + ")");
        } else {
            paper.wrapped("", Style.NORMAL, unknown(date));
        }
    }

    private static String firstLine(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= 100 ? line : line.substring(0, line.offsetByCodePoints(0, 97)) + "...";
    }

    /** The publication date after this label, or why it is not known, without its origin. */
    static String day(Success coded, String label) {
        return Facts.published(coded)
                .map(day -> label + day)
                .orElseGet(() -> unknown(coded.resolved().published()));
    }

    private static String unknown(PublicationDate date) {
        return "publication date unknown: " + String.join("; ", Words.reasons(date));
    }
}
