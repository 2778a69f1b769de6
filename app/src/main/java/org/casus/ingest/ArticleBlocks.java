package org.casus.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Which block elements of a page hold its article. Readability4J finds the body on a copy whose blocks are numbered, so
 * that its answer can be read off in the page itself; the headline and the captions that it drops are put back, and what
 * names itself navigation, sharing, comments and the like is left out.
 */
final class ArticleBlocks {

    private static final String NUMBER = "data-casus-block";
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "select",
            "textarea",
            "input",
            "head",
            "object",
            "video",
            "audio",
            "canvas",
            "math",
            "menu",
            "dialog");
    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "contentinfo", "search", "menu", "menubar", "dialog", "alert");
    // Names that sites give to what surrounds an article.
    private static final Pattern SURROUNDINGS = Pattern.compile(
            "(?i)(?:^|[-_\\s])(?:share|sharing|sharebar|social|related|comments?|"
                    + "disqus|promo|newsletter|subscribe|subscription|sidebar|advert|advertisement|ads?|sponsored?|breadcrumbs?|"
                    + "cookies?|consent|recommend(?:ed|ations)?|trending|popular|most-?read|tags?|toolbar|paywall|"
                    + "navbar|navigation|skip-?links?|read-?(?:more|next)|more-on|outbrain|taboola|footer|print-?only)(?:$|[-_\\s])");
    /** Below this Readability has most likely found a teaser or nothing. */
    private static final int SHORT = 140;

    private ArticleBlocks() {}

    /** The headline: the h1 that says what the metadata say, else the first that is not part of the surroundings. */
    static Optional<Element> headline(Document page, Optional<String> title) {
        List<Element> headings = page.select("h1").stream()
                .filter(h -> !h.text().isBlank() && !surrounded(h, page))
                .toList();
        Optional<Element> same = headings.stream()
                .filter(h -> title.filter(t -> alike(h.text(), t)).isPresent())
                .findFirst();
        return same.or(() -> headings.stream()
                        .filter(h -> h.closest("article, main") != null)
                        .findFirst())
                .or(() -> headings.stream().findFirst());
    }

    private static boolean alike(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        return !a.isEmpty() && (a.contains(b) || b.contains(a)) && !b.isEmpty();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The blocks whose own text belongs to the article. */
    static Set<Element> of(Document page, Optional<Element> headline) {
        Map<Integer, Element> numbered = number(page);
        Set<Element> body = readability(page, numbered);
        body.removeIf(block -> surrounded(block, page));
        Optional<Element> container = container(page);
        if (container.isPresent() && length(body) * 2 < length(paragraphs(container.get(), page))) {
            body.addAll(paragraphs(container.get(), page));
        } else if (length(body) < SHORT) {
            body.addAll(paragraphs(page.body(), page));
        }
        body.removeIf(block -> block.normalName().equals("h1") || repeatsHeadline(block, headline));
        if (!body.isEmpty()) {
            captions(body, page);
            headline.ifPresent(body::add);
        }
        return body;
    }

    /** Whether another block only says the headline again, as "you are here" lines do. */
    private static boolean repeatsHeadline(Element block, Optional<Element> headline) {
        return headline.filter(h -> !h.equals(block) && h.text().equals(block.text()))
                .isPresent();
    }

    private static Map<Integer, Element> number(Document page) {
        Map<Integer, Element> numbered = new HashMap<>();
        for (Element element : page.getAllElements()) {
            if (element.isBlock()) {
                numbered.put(numbered.size(), element);
                element.attr(NUMBER, Integer.toString(numbered.size() - 1));
            }
        }
        return numbered;
    }

    private static Set<Element> readability(Document page, Map<Integer, Element> numbered) {
        Set<Element> blocks = new LinkedHashSet<>();
        Element found = new Readability4J("", page.clone()).parse().getArticleContent();
        if (found == null) {
            return blocks;
        }
        found.traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                numberedAncestor(text).map(numbered::get).ifPresent(blocks::add);
            }
        });
        return blocks;
    }

    private static Optional<Integer> numberedAncestor(Node node) {
        for (Node at = node.parent(); at != null; at = at.parent()) {
            if (at.hasAttr(NUMBER)) {
                return Optional.of(Integer.valueOf(at.attr(NUMBER)));
            }
        }
        return Optional.empty();
    }

    /** The element that is marked as the article, if just one is; else the main element. */
    private static Optional<Element> container(Document page) {
        List<Element> articles = page.select("article, [itemprop=articleBody]").stream()
                .filter(a -> a.parent() == null || a.parent().closest("article") == null)
                .toList();
        return articles.size() == 1
                ? Optional.of(articles.get(0))
                : page.select("main, [role=main]").stream().findFirst();
    }

    private static Set<Element> paragraphs(Element within, Document page) {
        Set<Element> blocks = new LinkedHashSet<>();
        for (Element element : within.select("p, h2, h3, blockquote, li, div, td, section, article, pre, body")) {
            boolean words = !element.ownText().isBlank() || element.normalName().equals("p");
            if (words && !surrounded(element, page) && !element.is("li:has(> a:only-child)")) {
                blocks.add(element);
            }
        }
        return blocks;
    }

    private static int length(Set<Element> blocks) {
        return blocks.stream().mapToInt(b -> b.text().length()).sum();
    }

    /** Captions of pictures in the smallest element that holds the article's body. */
    private static void captions(Set<Element> body, Document page) {
        Element common =
                body.stream().min(Comparator.comparingInt(ArticleBlocks::depth)).orElse(page.body());
        while (common.parent() != null && !holdsMost(common, body)) {
            common = common.parent();
        }
        for (Element caption : common.select("figcaption")) {
            if (!surrounded(caption, page)) {
                caption.select("*").stream().filter(Element::isBlock).forEach(body::add);
                body.add(caption);
            }
        }
    }

    private static int depth(Element element) {
        return element.parents().size();
    }

    private static boolean holdsMost(Element element, Set<Element> body) {
        long inside = body.stream()
                .filter(b -> b.equals(element) || b.parents().contains(element))
                .count();
        return inside * 10 >= body.size() * 9L;
    }

    /** Whether an element or one above it is part of what surrounds articles. */
    static boolean surrounded(Element element, Document page) {
        for (Element at = element; at != null; at = at.parent()) {
            if (NEVER.contains(at.normalName()) || hidden(at) || ROLES.contains(at.attr("role"))) {
                return true;
            }
            String names = at.className() + " " + at.id();
            if (!at.normalName().equals("body")
                    && SURROUNDINGS.matcher(names).find()
                    && at.select("p").text().length() * 2
                            < page.select("p").text().length() + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }
}
