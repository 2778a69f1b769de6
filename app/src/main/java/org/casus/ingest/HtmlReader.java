package org.casus.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.casus.model.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One web page: its article without what surrounds it, every character led back to the page's source. */
final class HtmlReader {

    private final Content content;
    private final Acceptance acceptance;
    private final UnaryOperator<Draft> completed;

    HtmlReader(Content content, Acceptance acceptance) {
        this(content, acceptance, draft -> draft);
    }

    /** @param completed adds what is known of the page from elsewhere */
    HtmlReader(Content content, Acceptance acceptance, UnaryOperator<Draft> completed) {
        this.content = content;
        this.acceptance = acceptance;
        this.completed = completed;
    }

    Ingested read() throws IOException {
        String where = content.input().label();
        String html = content.text(Integer.MAX_VALUE - 1);
        Document page = parse(html);
        HtmlMetadata metadata = HtmlMetadata.of(page);
        Optional<Element> headline = ArticleBlocks.headline(page, metadata.title());
        Set<Element> blocks = ArticleBlocks.of(page, headline);
        ReadableText readable = ReadableText.of(page, blocks, html);
        if (readable.text().isBlank()) {
            return Acceptance.refuse(
                    content.input().id(),
                    Problem.NO_TEXT,
                    where
                            + ": no article text was found in this page; save the page after it has loaded, or give the text"
                            + " itself");
        }
        return acceptance.accept(completed.apply(draft(metadata, headline, readable)));
    }

    private Draft draft(HtmlMetadata metadata, Optional<Element> headline, ReadableText readable) {
        return new Draft(
                content.input().id(),
                content.input().label(),
                metadata.title().or(() -> headline.map(Element::text)).or(metadata::pageTitle),
                metadata.source(),
                metadata.url(),
                metadata.language(),
                metadata.date(),
                readable.text(),
                readable.alignment());
    }

    static Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }
}
