package org.casus.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.model.Actor;
import org.casus.model.Alignment;
import org.casus.model.Article;
import org.casus.model.Claim;
import org.casus.model.CodedArticle;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.EventMention;
import org.casus.model.EventTime;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlaceMention;
import org.casus.model.PlacePrecision;
import org.casus.model.Provenance;
import org.casus.model.PublicationDate;
import org.casus.model.Resolution;
import org.casus.model.Span;
import org.casus.model.Stance;
import org.casus.model.Status;
import org.casus.model.TimeExpression;
import org.casus.store.Correction;
import org.casus.store.Filing;
import org.casus.web.access.Access;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Reports whose every word, title, publisher, address and name is an attack: nothing of them runs anywhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> ATTACKS = List.of(
            "<x-attack>",
            "\"><x-attack>",
            "'><x-attack>",
            "\" onmouseover=xattack() x=\"",
            "' xattack='1",
            "</title><x-attack>",
            "</script><x-attack>",
            "--><x-attack>",
            "<svg/onload=xattack()>",
            "<img src=x onerror=xattack()>",
            "&lt;x-attack&gt;",
            "&quot; xattack=&quot;1",
            "javascript:xattack()",
            "</textarea></mark><x-attack>",
            "<style>*{xattack:1}</style>",
            "{\"x\":\"</script><x-attack>\"}",
            "a, b/c?x-attack&d=#%3Cx-attack%3E");
    private static final List<String> ADDRESSES = List.of(
            "javascript:xattack()",
            " JaVaScRiPt:xattack()",
            "data:text/html,<x-attack>",
            "vbscript:xattack",
            "https://ok.example/\"><x-attack>",
            "https://ok.example/' xattack='1");

    @TempDir
    static Path folder;

    private static final List<String> FORMULAS = List.of("=1+2", "+1", "-1+2", "@SUM(A1)", "\tx", "-3.5", "\uFF1D1");

    private TestSite site;

    @BeforeAll
    void start() {
        site = new TestSite(folder, Access.LOOPBACK.withPace(new Access.Pace(1000, 1000)));
        for (int i = 0; i < ATTACKS.size(); i++) {
            site.desk()
                    .store()
                    .file(filing("a" + i + " " + ATTACKS.get(i), ATTACKS.get(i), ADDRESSES.get(i % ADDRESSES.size())));
        }
        FORMULAS.forEach(f -> site.desk().store().file(filing("f " + f, f, "https://ok.example/")));
        String event = site.desk()
                .filing("a0 " + ATTACKS.get(0))
                .coded()
                .events()
                .get(0)
                .id();
        site.desk()
                .correct(new Correction(
                        0, event, Correction.Verdict.REJECT, ATTACKS.get(1), ATTACKS.get(2), "", Optional.empty()));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static Filing filing(String id, String attack, String url) {
        StringBuilder text = new StringBuilder();
        Span actor = add(text, attack);
        Span trigger = add(text, " rejects ");
        Span recipient = add(text, attack + "2");
        add(text, " in ");
        Span place = add(text, attack);
        Span claim = new Span(0, text.length());
        add(text, ", ");
        Span speaker = add(text, attack);
        Span cue = add(text, " said.");
        Span sentence = new Span(0, text.length());
        Place where = new Place(
                attack,
                Optional.of("FRA"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Place.Point(48, 2)),
                PlacePrecision.CITY);
        Event event = new Event(
                id + ":1",
                new EventCode("REJECT", Optional.of("meet")),
                List.of(party(actor, attack, true)),
                List.of(party(recipient, attack + "2", false)),
                Optional.of(new EventTime(new TimeExpression.Day(LocalDate.of(2016, 10, 11)), Optional.empty())),
                Optional.of(new PlaceMention(0, place, new Resolution.Resolved<>(where, 1, attack))),
                Status.ACTUAL,
                false,
                List.of(new EventMention(trigger, sentence, false)),
                List.of(
                        new Claim(Stance.DENIES, party(speaker, attack, false), cue, claim, false),
                        new Claim(Stance.ASSERTS, party(speaker, attack, true), cue, claim, false)),
                0.5,
                List.of(attack));
        PublicationDate date = new PublicationDate.Given(LocalDate.of(2016, 10, 12), attack);
        Article article = new Article(
                id,
                Optional.of(attack),
                Optional.of(url),
                Optional.of(attack),
                date,
                Optional.of("en"),
                text.toString(),
                Alignment.IDENTITY);
        CodedArticle coded = new CodedArticle(
                article, date, List.of(sentence), List.of(event), List.of(), new Provenance(attack, attack, attack));
        return new Filing(coded, List.of(), List.of());
    }

    private static Span add(StringBuilder text, String more) {
        int start = text.length();
        text.append(more);
        return new Span(start, text.length());
    }

    private static Participant party(Span span, String words, boolean known) {
        Resolution<Actor> actor = known
                ? new Resolution.Resolved<>(new Actor(words, Optional.empty(), "GOV", Optional.of(words)), 1, words)
                : new Resolution.Unresolved<>(words);
        return new Participant(span, words, actor, Optional.empty());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/list",
                "/list?codes=1",
                "/list?order=corroborated",
                "/list/more",
                "/timeline",
                "/map",
                "/dyads",
                "/dyads?level=actor",
                "/claims",
                "/claims?n=all",
                "/plans",
                "/review",
                "/council",
                "/court",
                "/api",
                "/signin"));
        for (int i = 0; i < ATTACKS.size(); i++) {
            String attack = encode(ATTACKS.get(i));
            String id = encode("a" + i + " " + ATTACKS.get(i));
            pages.addAll(List.of(
                    "/article/" + id,
                    "/event/" + id + encode(":1"),
                    "/actor/" + attack,
                    "/review?event=" + id + encode(":1"),
                    "/list?q=" + attack,
                    "/list?actor=" + attack,
                    "/list?source=" + attack,
                    "/list?search=" + attack,
                    "/suggest?search=" + attack,
                    "/dyads?level=actor&focus=" + attack,
                    // What fails repeats what was asked.
                    "/event/" + attack,
                    "/" + attack,
                    "/list?type=" + attack,
                    "/list?" + attack + "=1",
                    "/list?order=" + attack,
                    "/list?after=" + attack,
                    "/timeline?unit=" + attack,
                    "/export?format=" + attack,
                    "/plans?after=" + attack,
                    "/plans?state=" + attack,
                    "/council?date=" + attack,
                    "/court?crime=" + attack + "&date=" + attack,
                    "/signin?to=" + attack));
        }
        return pages;
    }

    @Test
    void noPageRunsAnythingOfAReport() {
        for (String page : pages()) {
            HttpResponse<String> answer = site.ask("GET", page, "");
            assertThat(answer.statusCode()).describedAs(page + answer.body()).isLessThan(500);
            headers(page, answer);
            harmless(page, answer.body());
        }
    }

    @Test
    void aPastedAttackIsShownAndDoesNotRun() {
        String home = site.ask("GET", "/", "").body();
        String csrf = Jsoup.parse(home).select("input[name=csrf]").attr("value");
        for (String attack : ATTACKS) {
            String form =
                    "csrf=" + csrf + "&date=" + encode(attack) + "&text=" + encode(attack + " said the minister.");
            String empty = "csrf=" + csrf + "&text=" + encode(attack + " said the minister.");
            for (String body : List.of(form, empty)) {
                HttpResponse<String> answer =
                        site.ask("POST", "/code", body, "Content-Type", "application/x-www-form-urlencoded");
                headers("/code", answer);
                harmless("/code " + attack, answer.body());
            }
        }
    }

    private static void headers(String page, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .describedAs(page)
                .get()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .describedAs(page)
                .contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy"))
                .describedAs(page)
                .contains("same-origin");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                .describedAs(page)
                .isEmpty();
        answer.headers()
                .firstValue("Location")
                .ifPresent(to -> assertThat(to).startsWith("/").doesNotStartWith("//"));
    }

    private static void harmless(String page, String html) {
        Document document = Jsoup.parse(html);
        assertThat(document.select("x-attack, style, iframe, object, embed, base"))
                .describedAs(page)
                .isEmpty();
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                String where = page + ": " + element.tagName() + " " + attribute;
                assertThat(name)
                        .describedAs(where)
                        .doesNotStartWith("on")
                        .doesNotContain("xattack", "hx-on")
                        .isNotEqualTo("style");
                if (List.of("href", "src", "action", "formaction", "xlink:href", "hx-get", "hx-post")
                        .contains(name)) {
                    assertThat(value).describedAs(where).doesNotMatch("(?s)\\s*(javascript|data|vbscript):.*");
                }
            }
            if (element.tagName().equals("script")) {
                assertThat(element.attr("src")).describedAs(page).startsWith("/assets/");
                assertThat(element.data()).describedAs(page).isBlank();
            }
        }
    }

    @Test
    void anAttackIsStillThereToRead() {
        for (int i = 0; i < ATTACKS.size(); i++) {
            String page = site.ask("GET", "/article/" + encode("a" + i + " " + ATTACKS.get(i)), "")
                    .body();
            assertThat(Jsoup.parse(page).select("h1").text())
                    .contains(ATTACKS.get(i).replaceAll("\\s+", " ").strip());
        }
    }

    @Test
    void theApiAnswersWithJsonThatHoldsTheWordsAsTheyAre() throws IOException {
        for (int i = 0; i < ATTACKS.size(); i++) {
            String id = encode("a" + i + " " + ATTACKS.get(i));
            HttpResponse<String> answer = site.ask("GET", "/api/v1/articles/" + id, "");
            JsonNode article = MAPPER.readTree(answer.body());
            assertThat(article.path("title").asText()).isEqualTo(ATTACKS.get(i));
            assertThat(article.path("url").asText()).isEqualTo(ADDRESSES.get(i % ADDRESSES.size()));
            for (String path : List.of(
                    "/articles/" + id,
                    "/events/" + id + encode(":1"),
                    "/events/" + id + encode(":1") + "/evidence",
                    "/events?q=" + id,
                    "/events?type=" + id,
                    "/events/" + encode(ATTACKS.get(i)),
                    "/facets?facet=" + id,
                    "/facets?limit=100",
                    "/suggest?typed=" + id,
                    "/claims",
                    "/corrections",
                    "/map",
                    "/dyads?level=actor",
                    "/" + id)) {
                HttpResponse<String> each = site.ask("GET", "/api/v1" + path, "");
                headers(path, each);
                assertThat(each.statusCode()).describedAs(path + each.body()).isLessThan(500);
                assertThat(each.headers().firstValue("Content-Type").orElse("")).endsWith("json");
                MAPPER.readTree(each.body());
            }
        }
    }

    @Test
    void aSpreadsheetRunsNothingOfAnExport() {
        String csv = site.ask("GET", "/api/v1/export?format=csv", "").body();
        assertThat(csv).contains(",'=1+2,", ",'+1,", ",'-1+2,", ",'@SUM(A1),", ",-3.5,", ",'\uFF1D1,");
        assertThat(csv).doesNotContain(",=1+2,", ",@SUM", ",\"=1", ",-1+2,");
        assertThat(csv).contains("\"'=1+2 rejects =1+22 in =1+2, =1+2 said.\"");
    }
}
