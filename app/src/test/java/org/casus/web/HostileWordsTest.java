package org.casus.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.service.Desk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words from outside stay words, on every page and in every file. */
class HostileWordsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** Our pages have none of these; what is on one came out of a text. */
    private static final Set<String> FOREIGN =
            Set.of("img", "iframe", "object", "embed", "base", "style", "frame", "audio", "video", "x", "math");

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "xlink:href", "hx-get", "hx-post", "poster", "data");

    private static Desk desk;
    private static Site site;

    @BeforeAll
    static void serve() {
        desk = HostileDesk.open();
        site = Served.site(desk);
    }

    @AfterAll
    static void stop() {
        site.close();
        desk.close();
    }

    private static HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(f -> Link.segment(f.getKey()) + "=" + Link.segment(f.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String csrf() {
        return Jsoup.parse(get("/").body()).expectFirst("input[name=csrf]").val();
    }

    static Stream<String> pages() {
        Stream<String> plain = Stream.of(
                "/",
                "/list",
                "/list?codes=show",
                "/timeline",
                "/map",
                "/dyads",
                "/dyads?level=actor",
                "/claims",
                "/plans",
                "/review",
                "/council",
                "/court");
        Stream<String> cards = IntStream.range(0, HostileDesk.WORDS.size())
                .boxed()
                .flatMap(i -> Stream.of("/event/h" + i, "/review?event=h" + i));
        Stream<String> asked = HostileDesk.WORDS.stream()
                .map(Link::segment)
                .flatMap(w -> Stream.of(
                        "/actor/" + w,
                        "/article/" + w,
                        "/event/" + w,
                        "/" + w,
                        "/list?search=" + w,
                        "/list?q=" + w,
                        "/list?actor=" + w,
                        "/list?place=" + w + "&source=" + w + "&speaker=" + w,
                        "/list?from=" + w,
                        "/list?order=" + w,
                        "/list?after=" + w,
                        "/list?" + w + "=" + w,
                        "/list?within=" + w,
                        "/timeline?actor=" + w,
                        "/timeline?unit=" + w,
                        "/map?place=" + w,
                        "/map?x=" + w,
                        "/dyads?recipient=" + w + "&focus=" + w,
                        "/dyads?level=" + w,
                        "/claims?speaker=" + w,
                        "/plans?state=" + w,
                        "/plans?after=" + w,
                        "/review?source=" + w,
                        "/review?event=" + w,
                        "/export?format=" + w,
                        "/suggest?search=" + w,
                        "/?sample=" + w,
                        "/council?vote=" + w + "&member=" + w + "&topic=" + w,
                        "/council/ask?date=" + w + "&yes=" + w + "&no=" + w,
                        "/court?crime=" + w + "&territory=" + w + "&nationality=" + w + "&from=" + w));
        return Stream.of(plain, cards, asked).flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageRunsThem(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).describedAs(path).isLessThan(500);
        clean(path, answer);
    }

    private static void clean(String path, HttpResponse<String> answer) {
        guarded(path, answer);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(faults(Jsoup.parse(answer.body()))).describedAs(path).isEmpty();
        }
    }

    private static void guarded(String path, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .describedAs(path)
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .describedAs(path)
                .contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy"))
                .describedAs(path)
                .contains("same-origin");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Server")).describedAs(path).isEmpty();
    }

    private static List<String> faults(Document page) {
        List<String> faults = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (FOREIGN.contains(element.normalName())) {
                faults.add(element.outerHtml());
            }
            if (element.normalName().equals("script")
                    && !(element.attr("src").startsWith("/assets/")
                            && element.data().isBlank())) {
                faults.add(element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                String value = attribute.getValue();
                if (name.startsWith("on")
                        || name.equals("style")
                        || name.equals("srcdoc")
                        || name.startsWith("hx-on")) {
                    faults.add(element.outerHtml());
                }
                if (ADDRESSES.contains(name) && !value.matches("(?s)(/(?![/\\\\])|\\?|#|https?://).*")) {
                    faults.add(name + "=" + value);
                }
            }
        }
        return faults;
    }

    @Test
    void anArticleIsFoundByItsIdWhateverItIs() {
        for (String words : HostileDesk.WORDS) {
            String id = HostileDesk.stored(words);
            // Control characters and backslashes in a path are refused by the server itself.
            if (id.chars().noneMatch(c -> c < ' ' || c == '\\')) {
                HttpResponse<String> answer = get("/article/" + Link.segment(id));
                assertThat(answer.statusCode()).describedAs(id).isEqualTo(200);
                assertThat(Jsoup.parse(answer.body())
                                .expectFirst("h1")
                                .wholeText()
                                .strip())
                        .isEqualTo(id);
            }
        }
    }

    @Test
    void theyStandOnTheirCardAsTheyAre() {
        for (int i = 0; i < HostileDesk.WORDS.size(); i++) {
            String words = HostileDesk.stored(HostileDesk.WORDS.get(i)).strip();
            assertThat(Jsoup.parse(get("/event/h" + i).body()).wholeText()).contains(words);
        }
    }

    @Test
    void anAddressThatIsNoAddressOfTheWebIsNoLink() {
        assertThat(get("/article/" + Link.segment("javascript:alert(1)")).body())
                .doesNotContain("as published");
    }

    @Test
    void decisionsAreWordsToo() {
        String csrf = csrf();
        for (String words : HostileDesk.WORDS) {
            Map<String, String> form = new LinkedHashMap<>();
            form.put("csrf", csrf);
            form.put("id", "h0");
            form.put("author", words);
            form.put("reason", words);
            form.put("verdict", "fix");
            form.put("fix-actor", words);
            form.put("fix-place", words);
            form.put("query", "actor=RUS\r\nSet-Cookie: evil=1\r\n\r\n" + words);
            HttpResponse<String> answer = post("/review/decide", form);
            assertThat(answer.statusCode())
                    .describedAs("%s: %s", words, answer.body())
                    .isBetween(300, 303);
            assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/review");
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("evil"));
        }
        clean("/review", get("/review"));
        clean("/event/h0", get("/event/h0"));
        String cases = get("/review/cases.jsonl").body();
        for (String line : cases.split("\n")) {
            assertThat(read(line).path("text").asText()).isNotEmpty();
        }
    }

    @Test
    void aPastedTextIsWords() {
        String csrf = csrf();
        for (String words : HostileDesk.WORDS) {
            Map<String, String> form = new LinkedHashMap<>();
            form.put("csrf", csrf);
            form.put("text", "France criticised Russia " + words + " on Monday. " + words);
            form.put("date", words);
            HttpResponse<String> answer = post("/code", form);
            assertThat(answer.statusCode()).describedAs(words).isLessThan(500);
            clean("/code", answer);
            form.put("date", "2016-10-11");
            clean("/code", post("/code", form));
        }
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        for (String path : List.of("/code", "/review/decide", "/review/split", "/review/merge")) {
            HttpResponse<String> answer =
                    post(path, Map.of("id", "h0", "author", "Eve", "verdict", "accept", "text", "France", "csrf", "0"));
            assertThat(answer.statusCode()).describedAs(path).isEqualTo(403);
            clean(path, answer);
        }
    }

    @Test
    void everyAnswerIsGuarded() {
        String asset = Jsoup.parse(get("/").body()).expectFirst("script").attr("src");
        for (String path :
                List.of(asset, asset + "x", "/none", "/export?format=csv", "/export?format=exe", "/list?from=x")) {
            guarded(path, get(path));
            guarded("HEAD " + path, send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody())));
        }
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS")) {
            HttpResponse<String> answer = send(request("/list").method(method, HttpRequest.BodyPublishers.noBody()));
            guarded(method, answer);
            assertThat(answer.statusCode()).describedAs(method).isBetween(200, 499);
        }
    }

    @Test
    void filesAreFilesAndHoldEveryEvent() throws IOException {
        HttpResponse<String> lines = get("/export?format=jsonl");
        assertThat(lines.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(lines.body().split("\n")).hasSize(HostileDesk.WORDS.size()).allSatisfy(l -> read(l));
        assertThat(read(get("/export?format=geojson").body()).path("type").asText())
                .isEqualTo("FeatureCollection");
        assertThat(read(get("/event/h0/evidence.json").body()).path("evidence").asText())
                .isEqualTo("h0");
        assertThat(get("/export?format=gdelt").body().split("\n"))
                .hasSizeGreaterThanOrEqualTo(HostileDesk.WORDS.size());
    }

    @Test
    void noCellOfATableIsAFormula() throws IOException {
        String table = get("/export?format=csv").body();
        try (MappingIterator<String[]> rows = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(table)) {
            List<String[]> all = rows.readAll();
            assertThat(all).hasSize(HostileDesk.WORDS.size() + 1);
            for (String[] row : all) {
                assertThat(row).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+@\\t\\r].*"));
                assertThat(row)
                        .allSatisfy(cell -> assertThat(cell.startsWith("-") && !cell.matches("-[0-9.]+"))
                                .isFalse());
            }
        }
    }

    private static JsonNode read(String json) {
        try {
            return HostileDesk.json().readTree(json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
