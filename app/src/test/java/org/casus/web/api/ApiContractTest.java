package org.casus.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.casus.Sample;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.output.Codes;
import org.casus.web.access.Access;
import org.casus.web.access.Meter;
import org.casus.web.access.Scope;
import org.casus.web.access.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every door of the contract is asked, and every answer held against it. */
class ApiContractTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NDJSON = "application/x-ndjson";
    private static final Access.Pace FAST = new Access.Pace(1000, 1000);

    @TempDir
    Path folder;

    private TestSite site;
    private Contract contract;
    private String event;

    @BeforeEach
    void start() throws IOException {
        contract = Contract.load();
        site = new TestSite(folder.resolve("open"), Access.LOOPBACK.withPace(FAST));
        event = fill(site);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private static String article(String id, String title) {
        ObjectNode article = MAPPER.createObjectNode();
        return article.put("id", id)
                .put("title", title)
                .put("source", "The Karsk Courier")
                .put("url", "https://news.example/" + title)
                .put("date", "2016-10-11")
                .put("text", Sample.TEXT)
                .toString();
    }

    /** Files three articles; id of an event of one whose name holds a slash. */
    private static String fill(TestSite site, String... headers) throws IOException {
        String lines = article("a", "One") + "\n" + article("dir/b", "Two") + "\n" + article("c", "Three") + "\n";
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", NDJSON));
        HttpResponse<String> filed = site.ask("POST", "/api/v1/articles", lines, all.toArray(String[]::new));
        assertThat(filed.body()).contains("\"sum\":{\"added\":3,");
        return site.desk().filing("dir/b").coded().events().get(0).id();
    }

    private String path(Contract.Door door) {
        String id = door.path().startsWith("/articles") ? "dir/b" : event;
        return "/api/v1" + door.path().replace("{id}", URLEncoder.encode(id, StandardCharsets.UTF_8));
    }

    private String body(Contract.Door door) {
        return switch (door.toString()) {
            case "POST /code" ->
                "{\"text\": \"Paris refused to meet Rell on Monday.\", \"date\": \"2016-10-11\"}"
                        .replace(
                                "Paris refused to meet Rell on Monday.",
                                Sample.TEXT.replace("\n", "\\n").replace("\"", "\\\""));
            case "POST /articles" -> article("d", "Four") + "\n{}\n";
            case "POST /corrections" ->
                "{\"event\": \"" + event + "\", \"verdict\": \"fix\", \"author\": \"N\", \"reason\": \"r\","
                        + " \"fields\": {\"status\": \"future\"}}";
            default -> "";
        };
    }

    private static String type(Contract.Door door) {
        return door.path().equals("/articles") ? NDJSON : "application/json";
    }

    private HttpResponse<String> ask(TestSite at, Contract.Door door, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (door.method().equals("POST") && !all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", type(door)));
        }
        return at.ask(door.method(), path(door), body(door), all.toArray(String[]::new));
    }

    private void keeps(Contract.Door door, HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).describedAs(door + " " + answer.body()).isEqualTo(status);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(contract.faults(door, status, type, answer.body())).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void theContractTellsOfEveryDoorAndOfNoOther() {
        Codebook codebook = Codebook.plover();
        Api api = new Api(site.desk(), Codes.of(codebook, CameoMap.load(codebook)), new Meter(FAST, System::nanoTime));
        Set<String> served = new TreeSet<>();
        api.paths().forEach((path, methods) -> methods.forEach(m -> served.add(m + " " + path)));
        Set<String> told = new TreeSet<>();
        contract.doors().forEach(d -> told.add(d.toString()));
        assertThat(told).isEqualTo(served);
    }

    @Test
    void everyDoorAnswersAsTheContractSays() throws IOException {
        for (Contract.Door door : contract.doors()) {
            keeps(
                    door,
                    ask(site, door),
                    door.path().equals("/corrections") && door.method().equals("POST") ? 201 : 200);
        }
        assertThat(site.ask("GET", "/api/v1/corrections/cases", "").body()).contains("\"verdict\":\"fix\"");
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() throws IOException {
        for (Contract.Door door : contract.doors()) {
            if (door.operation().path("responses").has("304")) {
                String tag = ask(site, door).headers().firstValue("ETag").orElseThrow();
                keeps(door, ask(site, door, "If-None-Match", "\"x\", " + tag), 304);
            }
        }
    }

    @Test
    void everyDoorRefusesOtherFormsAndOtherMethods() throws IOException {
        for (Contract.Door door : contract.doors()) {
            keeps(door, ask(site, door, "Accept", "image/png"), 406);
            HttpResponse<String> other = site.ask("DELETE", path(door), "");
            assertThat(other.statusCode()).describedAs(door.toString()).isEqualTo(405);
            assertThat(other.headers().firstValue("Allow")).get().asString().contains(door.method());
            assertThat(other.headers().firstValue("Content-Type")).contains("application/problem+json");
            if (door.method().equals("POST")) {
                keeps(door, ask(site, door, "Content-Type", "text/csv"), 415);
            } else {
                HttpResponse<String> head = site.ask("HEAD", path(door), "");
                assertThat(head.statusCode()).describedAs(door.toString()).isEqualTo(200);
                assertThat(head.body()).isEmpty();
            }
        }
    }

    @Test
    void everyDoorRefusesAParameterThatItDoesNotKnow() throws IOException {
        for (Contract.Door door : contract.doors()) {
            if (door.operation().path("responses").has("400")) {
                HttpResponse<String> answer =
                        site.ask(door.method(), path(door) + "?actr=RUS", body(door), "Content-Type", type(door));
                keeps(door, answer, 400);
                assertThat(MAPPER.readTree(answer.body()).path("parameter").asText())
                        .isEqualTo("actr");
            }
            if (door.path().contains("{id}")) {
                keeps(door, site.ask("GET", "/api/v1" + door.path().replace("{id}", "none"), ""), 404);
            }
        }
    }

    @Test
    void everyParameterOfTheContractIsTaken() throws IOException {
        for (Contract.Door door : contract.doors()) {
            for (JsonNode parameter : door.operation().path("parameters")) {
                String name = parameter.has("$ref")
                        ? parameter.get("$ref").asText().replaceFirst(".*/", "")
                        : parameter.path("name").asText();
                String value = SAMPLES.getOrDefault(name, "");
                if (!value.isEmpty()) {
                    String query = "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
                    keeps(door, site.ask(door.method(), path(door) + query, body(door)), 200);
                }
            }
        }
    }

    private static final java.util.Map<String, String> SAMPLES = java.util.Map.ofEntries(
            java.util.Map.entry("q", "talks"),
            java.util.Map.entry("actor", "FRA"),
            java.util.Map.entry("recipient", "RUS/MIL"),
            java.util.Map.entry("involving", "France"),
            java.util.Map.entry("dyad", "RUS>FRA"),
            java.util.Map.entry("type", "REJECT"),
            java.util.Map.entry("mode", "meet"),
            java.util.Map.entry("quad", "3,4"),
            java.util.Map.entry("status", "actual,cancelled"),
            java.util.Map.entry("history", "false"),
            java.util.Map.entry("speaker", "FRA"),
            java.util.Map.entry("place", "FRA"),
            java.util.Map.entry("box", "10,10,20,20"),
            java.util.Map.entry("from", "2016-10"),
            java.util.Map.entry("to", "2016-10-12"),
            java.util.Map.entry("confidence", "0.1"),
            java.util.Map.entry("source", "The Karsk Courier"),
            java.util.Map.entry("article", "dir/b"),
            java.util.Map.entry("disputed", "yes"),
            java.util.Map.entry("verdict", "any"),
            java.util.Map.entry("order", "corroborated"),
            java.util.Map.entry("limit", "1"),
            java.util.Map.entry("unit", "day"),
            java.util.Map.entry("level", "actor"),
            java.util.Map.entry("facet", "type,status"),
            java.util.Map.entry("typed", "Fr"),
            java.util.Map.entry("state", "planned"),
            java.util.Map.entry("format", "csv"));

    @Test
    void aDeskWithTokensAsksForOneWithTheRightScope() throws IOException {
        SecureRandom random = new SecureRandom();
        Token.Made reader = Token.make("reader", Set.of(Scope.READ), random);
        Token.Made writer = Token.make("writer", Set.of(Scope.WRITE, Scope.REVIEW), random);
        Access access = new Access(List.of(reader.token(), writer.token()), Set.of(), FAST);
        try (TestSite closed = new TestSite(folder.resolve("closed"), access)) {
            String writing = "Bearer " + writer.secret();
            event = fill(closed, "Authorization", writing);
            for (Contract.Door door : contract.doors()) {
                if (door.path().equals("/openapi.yaml")) {
                    keeps(door, ask(closed, door), 200);
                    continue;
                }
                keeps(door, ask(closed, door), 401);
                keeps(door, ask(closed, door, "Authorization", "Bearer casus_none"), 401);
                boolean reads = door.method().equals("GET") || door.path().equals("/code");
                String reading = "Bearer " + reader.secret();
                keeps(door, ask(closed, door, "Authorization", reads ? writing : reading), 403);
                int done = door.toString().equals("POST /corrections") ? 201 : 200;
                keeps(door, ask(closed, door, "Authorization", reads ? reading : writing), done);
            }
            assertThat(closed.desk().store().corrections(0, 10).get(0).author()).isEqualTo("writer");
        }
    }

    @Test
    void pagesOfAListFollowOneAnotherToTheEnd() throws IOException {
        JsonNode all =
                MAPPER.readTree(site.ask("GET", "/api/v1/events?limit=100", "").body());
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.of("/api/v1/events?limit=1&order=oldest");
        while (next.isPresent()) {
            HttpResponse<String> page = site.ask("GET", next.get(), "");
            MAPPER.readTree(page.body())
                    .path("events")
                    .forEach(e -> ids.add(e.path("id").asText()));
            next = page.headers().firstValue("Link").map(l -> l.substring(1, l.indexOf('>')));
        }
        assertThat(ids).hasSize(all.path("total").asInt()).doesNotHaveDuplicates();
    }

    @Test
    void aBulkIsAnsweredLineByLineAndOnlyOnceForAKey() {
        String body = article("e", "Five") + "\n\nnot json\n" + article("e", "Five again") + "\n";
        String[] headers = {"Content-Type", NDJSON, "Idempotency-Key", "key 1"};
        HttpResponse<String> first = site.ask("POST", "/api/v1/articles", body, headers);
        assertThat(first.body().lines())
                .hasSize(4)
                .anyMatch(l -> l.contains("\"line\":1,\"id\":\"e\",\"result\":\"added\""))
                .anyMatch(l -> l.contains("\"line\":3") && l.contains("CAS005"))
                .anyMatch(l -> l.contains("\"line\":4") && l.contains("CAS010"));
        HttpResponse<String> again = site.ask("POST", "/api/v1/articles", body, headers);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        HttpResponse<String> other = site.ask("POST", "/api/v1/articles", article("f", "Six"), headers);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("/api#key-reused");
    }

    @Test
    void linesThatAreCodedSideBySideAreAnsweredInTheirOrder() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= 200; i++) {
            body.append(i % 10 == 0 ? "{" : article("side-" + i % 150, "Side " + i))
                    .append('\n');
        }

        List<String> lines = site.ask("POST", "/api/v1/articles", body.toString(), "Content-Type", NDJSON)
                .body()
                .lines()
                .toList();

        assertThat(lines).hasSize(201);
        for (int i = 1; i <= 200; i++) {
            JsonNode line = MAPPER.readTree(lines.get(i - 1));
            assertThat(line.path("line").asInt()).isEqualTo(i);
            assertThat(line.path("result").asText()).isEqualTo(i % 10 == 0 || i > 150 ? "rejected" : "added");
        }
        assertThat(MAPPER.readTree(lines.get(200)).path("sum").path("added").asInt())
                .isEqualTo(135);

        List<String> filed = new ArrayList<>();
        MAPPER.readTree(site.ask("GET", "/api/v1/changes?limit=1000", "").body())
                .path("changes")
                .forEach(change -> filed.add(change.path("subject").asText()));
        List<String> sent = IntStream.rangeClosed(1, 150)
                .filter(i -> i % 10 != 0)
                .mapToObj(i -> "side-" + i % 150)
                .toList();
        assertThat(filed).filteredOn(id -> id.startsWith("side-")).containsExactlyElementsOf(sent);
    }

    @Test
    void aTextOfNoNameIsTheSameWhenItIsSentAgain() {
        String body = "{\"text\": \"Nothing happened in Arvenia on this day, said the Courier.\"}";
        assertThat(site.ask("POST", "/api/v1/articles", body, "Content-Type", NDJSON)
                        .body())
                .contains("\"result\":\"added\"");
        assertThat(site.ask("POST", "/api/v1/articles", "\n" + body, "Content-Type", NDJSON)
                        .body())
                .contains("\"result\":\"unchanged\"");
    }

    @Test
    void moreThanIsTakenAtOnceIsRefused() {
        assertThat(site.ask("POST", "/api/v1/code", "x".repeat(Limits.CODE_BYTES + 1), "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(413);
        assertThat(site.ask("POST", "/api/v1/code", "word ".repeat(Limits.TEXT / 5 + 1), "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void whoAsksTooOftenWaits() {
        try (TestSite slow = new TestSite(folder.resolve("slow"), Access.LOOPBACK.withPace(new Access.Pace(1, 1)))) {
            String[] plain = {"Content-Type", "text/plain"};
            assertThat(slow.ask("POST", "/api/v1/code", "They met.", plain).statusCode())
                    .isEqualTo(200);
            HttpResponse<String> second = slow.ask("POST", "/api/v1/code", "They met.", plain);
            assertThat(second.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(
                            second.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 60);
        }
    }

    @Test
    void anExportHasAsManyRowsAsItSays() {
        HttpResponse<String> export = site.ask("GET", "/api/v1/export?format=jsonl", "");
        assertThat(export.body().lines().count())
                .isEqualTo(Long.parseLong(
                        export.headers().firstValue("X-Casus-Rows").orElseThrow()))
                .isEqualTo(site.desk().count(org.casus.service.Query.ALL));
    }

    @Test
    void changesAreFedFromWhereTheReaderStopped() throws IOException {
        JsonNode first =
                MAPPER.readTree(site.ask("GET", "/api/v1/changes?limit=2", "").body());
        JsonNode rest = MAPPER.readTree(site.ask("GET", "/api/v1/changes?after=" + first.path("last"), "")
                .body());
        assertThat(first.path("changes")).hasSize(2);
        assertThat(rest.path("changes")).hasSize(1);
        assertThat(rest.path("changes").get(0).path("subject").asText()).isEqualTo("c");
    }
}
