package org.casus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.model.Article;
import org.casus.model.PublicationDate;
import org.casus.model.Span;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
              <title>Arvenia closes border &amp; recalls envoy | The Karsk Courier</title>
              <meta property="og:title" content="Arvenia closes border &amp; recalls envoy">
              <meta property="og:site_name" content="The Karsk Courier">
              <meta property="article:published_time" content="2014-03-05T08:30:00+02:00">
              <link rel="canonical" href="https://courier.example/border">
              <script>var text = "Belmora invaded Arvenia";</script>
              <style>p { color: black }</style>
            </head>
            <body>
              <header class="site-header"><h1 class="logo">The Karsk Courier</h1>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
              <div class="breadcrumbs">World &gt; Borders</div>
              <article>
                <h1>Arvenia closes border &amp;\s
                    recalls envoy</h1>
                <div class="share-bar"><p>Share this story with your friends</p></div>
                <p>Arvenia closed its border with <b>Bel<i>mora</i></b> on Tuesday and recalled its ambassador,
                   the foreign ministry&nbsp;said &mdash; its sharpest step since the 2011&ndash;12 talks.</p>
                <figure><img src="gate.jpg" alt="A gate">
                  <figcaption>Soldiers close the gate at <em>Port Karsk</em> on Tuesday.</figcaption></figure>
                <p>&#8220;We will not talk under threat,&#8221; Foreign Minister Ada Rell told reporters in the
                   capital, after Belmora&#39;s navy had blocked two freighters.<br>She gave no date for a return.</p>
                <aside class="related"><h2>Related</h2><p>Belmora holds elections</p></aside>
                <p>Belmora denied that it had blocked any ship and called on its neighbour to open the crossing
                   again before the harvest, when thousands of workers cross it.</p>
                <p>S&amp;P and the Council&#x2019;s envoy&hellip; were not reached.</p>
              </article>
              <section id="comments"><p>First! I think Arvenia is right, and I say so at some length here.</p></section>
              <footer><p>Copyright The Karsk Courier. Contact us for the use of our articles.</p></footer>
            </body>
            </html>
            """;

    private static Article article(String html, byte[] bytes) {
        InputStream in = new ByteArrayInputStream(bytes);
        try (var articles =
                new Ingest(IngestOptions.DEFAULT.withFormat(InputFormat.HTML), r -> {}).read(List.of("-"), in)) {
            Ingested only = articles.toList().get(0);
            assertThat(only).as(html).isInstanceOf(Ingested.Accepted.class);
            return ((Ingested.Accepted) only).article();
        }
    }

    private static Article article(String html) {
        return article(html, html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theArticleIsKeptAndItsSurroundingsAreNot() {
        assertThat(article(PAGE).text()).isEqualTo("""
                        Arvenia closes border & recalls envoy

                        Arvenia closed its border with Belmora on Tuesday and recalled its ambassador, the foreign ministry\u00a0said — its sharpest step since the 2011–12 talks.

                        Soldiers close the gate at Port Karsk on Tuesday.

                        “We will not talk under threat,” Foreign Minister Ada Rell told reporters in the capital, after Belmora's navy had blocked two freighters. She gave no date for a return.

                        Belmora denied that it had blocked any ship and called on its neighbour to open the crossing again before the harvest, when thousands of workers cross it.

                        S&P and the Council’s envoy… were not reached.""");
    }

    @Test
    void whatThePageSaysOfItselfIsRead() {
        Article article = article(PAGE);

        assertThat(article.title()).contains("Arvenia closes border & recalls envoy");
        assertThat(article.source()).contains("The Karsk Courier");
        assertThat(article.url()).contains("https://courier.example/border");
        assertThat(article.language()).contains("en");
        assertThat(article.published())
                .isEqualTo(new PublicationDate.Given(LocalDate.of(2014, 3, 5), "meta article:published_time"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Belmora", "Tuesday and recalled its ambassador, the foreign", "said — its", "2011–12 talks",
                "“We will not talk under threat,”", "Belmora's navy", "freighters. She", "S&P and the Council’s envoy…",
                "border & recalls envoy"
            })
    void theWordsOfASpanAreFoundAgainInTheFile(String words) {
        Article article = article(PAGE);
        int start = article.text().indexOf(words);
        Span published = article.alignment().published(new Span(start, start + words.length()));

        String again = Parser.parseBodyFragment(published.of(PAGE), "").body().text();

        assertThat(again).isEqualTo(words);
    }

    @Test
    void everyCharacterIsFoundAgainInTheFile() {
        Article article = article(PAGE);
        for (int i = 0; i < article.text().length(); i++) {
            char c = article.text().charAt(i);
            if (!Character.isWhitespace(c)) {
                String source =
                        article.alignment().published(new Span(i, i + 1)).of(PAGE);
                assertThat(Parser.unescapeEntities(source, false))
                        .as("character %d", i)
                        .isEqualTo(String.valueOf(c));
            }
        }
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsDoNotShiftOffsets() {
        String html = PAGE.replace("\n", "\r\n");
        Article article = article(html, ("\uFEFF" + html).getBytes(StandardCharsets.UTF_8));
        int start = article.text().indexOf("Ada Rell");

        assertThat(article.alignment().published(new Span(start, start + 8)).of(html))
                .isEqualTo("Ada Rell");
    }

    @Test
    void theDeclaredEncodingIsUsed() {
        String html =
                PAGE.replace("<head>", "<head><meta charset=\"iso-8859-2\">").replace("Rell", "Řell");
        Article article = article(html, html.getBytes(java.nio.charset.Charset.forName("iso-8859-2")));

        assertThat(article.text()).contains("Ada Řell told");
    }

    @Test
    void linkedDataGiveWhatMetaElementsLack() {
        String html = PAGE.replaceAll("(?m)^\\s*<meta property.*$", "").replace("<head>", """
                        <head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                        {"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Border closed",
                        "datePublished":"2014-03-06","publisher":{"name":"Courier Press"}}]}</script>""");
        Article article = article(html);

        assertThat(article.title()).contains("Border closed");
        assertThat(article.source()).contains("Courier Press");
        assertThat(article.published())
                .isEqualTo(new PublicationDate.Given(LocalDate.of(2014, 3, 6), "JSON-LD datePublished"));
    }

    @Test
    void aPageOfAFewPlainParagraphsIsReadToo() {
        Article article =
                article("<html><body><p>Arvenia expelled two envoys.</p><p>Belmora protested.</p></body></html>");

        assertThat(article.text()).isEqualTo("Arvenia expelled two envoys.\n\nBelmora protested.");
        assertThat(article.title()).isEqualTo(Optional.empty());
    }
}
