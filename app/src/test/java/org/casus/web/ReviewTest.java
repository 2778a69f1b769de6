package org.casus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.service.Desk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions of people, made in the browser. */
class ReviewTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Desk desk;
    private Site site;
    private String csrf = "";

    @BeforeEach
    void serve() throws IOException, InterruptedException {
        desk = HostileDesk.open();
        site = Served.site(desk);
        csrf = Jsoup.parse(get("/")).expectFirst("input[name=csrf]").val();
    }

    @AfterEach
    void stop() {
        site.close();
        desk.close();
    }

    private String get(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path));
    }

    /** @param fields "name=value" each */
    private HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        String body = Stream.concat(Stream.of("csrf=" + csrf), Stream.of(fields))
                .map(f -> f.replaceFirst("=.*", "=") + Link.segment(f.replaceFirst("^[^=]*=", "")))
                .collect(Collectors.joining("&"));
        return CLIENT.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String text(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path)).text();
    }

    @Test
    void aFixStandsOnItsCardAndBecomesACase() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "/review/decide",
                "id=h5",
                "author=Ada",
                "reason=it was called off",
                "verdict=fix",
                "fix-status=cancelled",
                "fix-date=2016-01",
                "query=type=REJECT");
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/review?type=REJECT");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("reviewer=Ada", "HttpOnly", "SameSite=Strict");
        assertThat(text("/event/h5")).contains("Decisions", "Ada", "it was called off", "cancelled");
        assertThat(text("/event/h5")).contains("Set right by a reviewer", "As it was coded", "Jan 2016");
        assertThat(text("/list?verdict=fixed")).contains("reviewed: fixed", "Jan 2016");
        assertThat(text("/list?status=cancelled&to=2016-01")).contains("reviewed: fixed");
        post("/review/decide", "id=h6", "author=Ada", "verdict=reject");
        assertThat(text("/event/h6")).contains("Rejected. Lists, counts and exports leave this event out");
        assertThat(get("/list")).contains("/event/h5").doesNotContain("/event/h6");
        assertThat(get("/list?verdict=rejected")).contains("/event/h6").doesNotContain("/event/h5");
        assertThat(text("/review")).contains("Decided last", "it was called off");
        assertThat(get("/review/cases.jsonl"))
                .contains("\"id\":\"h5\"", "\"verdict\":\"fix\"", "\"status\":\"cancelled\"", "\"date\":\"2016-01\"");
    }

    @ParameterizedTest
    @CsvSource({
        "fix, fix-mode=visit, mode is 'visit'",
        "fix, fix-event=DANCE, event is 'DANCE'",
        "fix, fix-status=done, status is 'done'",
        "fix, fix-date=8 October, date is '8 October'",
        "fix, fix-mode=, Nothing is set right",
        "perhaps, fix-mode=, verdict is 'perhaps'"
    })
    void aDecisionThatMeansNothingIsRefused(String verdict, String field, String message)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/review/decide", "id=h5", "author=Ada", "verdict=" + verdict, field);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).text()).contains(message);
        assertThat(desk.store().corrections(0, 10)).isEmpty();
    }

    @Test
    void aDecisionHasAName() throws IOException, InterruptedException {
        assertThat(post("/review/decide", "id=h5", "author= ", "verdict=accept").statusCode())
                .isEqualTo(400);
        assertThat(post("/review/decide", "id=none", "author=Ada", "verdict=accept")
                        .statusCode())
                .isBetween(400, 404);
    }

    @Test
    void eventsAreJoinedAndParted() throws IOException, InterruptedException {
        assertThat(text("/event/h5")).contains("No other article on this desk tells it");
        post("/review/merge", "event=h5", "other=http://127.0.0.1:8017/event/h6?type=REJECT", "reason=the same call");
        assertThat(text("/event/h5")).contains("in 2 tellings", "the same call");
        assertThat(text("/event/h6")).contains("in 2 tellings");
        post("/review/split", "event=h6", "other=h5", "reason=two calls");
        assertThat(text("/event/h5")).contains("No other article on this desk tells it");
        assertThat(post("/review/merge", "event=h5", "other=none").statusCode()).isEqualTo(400);
        assertThat(post("/review/merge", "event=h5", "other=h5").statusCode()).isEqualTo(400);
    }
}
