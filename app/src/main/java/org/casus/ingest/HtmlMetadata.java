package org.casus.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.ingest.Draft.DateField;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in meta elements, JSON-LD and time elements.
 *
 * @param title of the article
 * @param pageTitle of the page, often with the site's name in it
 * @param date the first that is one; if none is, the first as written
 */
record HtmlMetadata(
        Optional<String> title,
        Optional<String> pageTitle,
        Optional<String> source,
        Optional<String> url,
        Optional<String> language,
        Optional<DateField> date) {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.issued",
            "dc.date",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime");

    static HtmlMetadata of(Document page) {
        Optional<JsonNode> linked = linkedData(page);
        return new HtmlMetadata(
                meta(page, "og:title").or(() -> text(linked, "headline")).or(() -> meta(page, "twitter:title")),
                Optional.of(page.title().strip()).filter(t -> !t.isEmpty()),
                meta(page, "og:site_name")
                        .or(() -> linked.map(n -> n.path("publisher")
                                        .path("name")
                                        .asText()
                                        .strip())
                                .filter(s -> !s.isEmpty()))
                        .or(() -> meta(page, "publisher")),
                attribute(page, "link[rel=canonical]", "href")
                        .or(() -> meta(page, "og:url"))
                        .or(() -> text(linked, "url")),
                attribute(page, "html", "lang")
                        .or(() -> text(linked, "inLanguage"))
                        .or(() -> attribute(page, "meta[http-equiv=content-language]", "content"))
                        .map(l -> l.split("[-_,]")[0].strip().toLowerCase(Locale.ROOT))
                        .filter(l -> l.length() == 2),
                date(page, linked));
    }

    private static Optional<String> meta(Document page, String name) {
        for (Element element : page.select("meta[content]")) {
            String key = element.hasAttr("property") ? element.attr("property") : element.attr("name");
            String value = element.attr("content").strip();
            if (key.equalsIgnoreCase(name) && !value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> attribute(Document page, String selector, String attribute) {
        return page.select(selector).stream()
                .map(e -> e.attr(attribute).strip())
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    private static Optional<String> text(Optional<JsonNode> linked, String field) {
        return linked.map(n -> n.path(field))
                .filter(JsonNode::isTextual)
                .map(n -> n.asText().strip());
    }

    private static Optional<DateField> date(Document page, Optional<JsonNode> linked) {
        Deque<DateField> found = new ArrayDeque<>();
        for (String name : DATES) {
            meta(page, name).ifPresent(v -> found.add(new DateField(v, "meta " + name, false)));
        }
        text(linked, "datePublished").ifPresent(v -> found.add(new DateField(v, "JSON-LD datePublished", false)));
        for (Element element : page.select("[itemprop=datePublished], time[pubdate], time[datetime]")) {
            String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
            String written = value.isBlank() ? element.text() : value;
            if (!written.isBlank()) {
                found.add(new DateField(written.strip(), "element " + element.normalName(), false));
            }
        }
        return found.stream()
                .filter(d -> Dates.parse(d.value()).isPresent())
                .findFirst()
                .or(() -> Optional.ofNullable(found.peekFirst()));
    }

    /** The JSON-LD object of the article, if the page has one that can be read. */
    private static Optional<JsonNode> linkedData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                Optional<JsonNode> article = article(JsonRecords.MAPPER.readTree(script.data()));
                if (article.isPresent()) {
                    return article;
                }
            } catch (JsonProcessingException e) {
                // A site's broken script says nothing about its article.
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> pending = new ArrayDeque<>(List.of(root));
        while (!pending.isEmpty()) {
            JsonNode node = pending.removeFirst();
            if (node.isArray()) {
                node.forEach(pending::addLast);
            } else if (node.isObject()) {
                String type = node.path("@type").toString();
                if (type.contains("Article") || type.contains("BlogPosting") || node.has("datePublished")) {
                    return Optional.of(node);
                }
                pending.addLast(node.path("@graph"));
            }
        }
        return Optional.empty();
    }
}
