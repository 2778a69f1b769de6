package org.casus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a program gets them: what is there without JavaScript, how heavy they are, what they refuse. */
class PagesTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final int HEAVIEST = 600_000;

    private static HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(DeskOfSamples.address() + path))
                .build());
    }

    private static HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(URI.create(DeskOfSamples.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theListReadsWithoutScript() {
        String page = get("/list?status=cancelled").body();
        assertThat(page).contains("Barack Obama", "cancelled", "<mark class=\"trigger\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/list",
                "/timeline",
                "/map",
                "/dyads",
                "/claims",
                "/plans",
                "/article/cancelled-visit",
                "/council",
                "/court",
                "/review"
            })
    void aPageWithAllThatItLoadsIsLight(String path) {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        int weight = page.body().length();
        Set<String> assets = new LinkedHashSet<>();
        Matcher matcher = ASSET.matcher(page.body());
        while (matcher.find()) {
            assets.add(matcher.group(1));
        }
        for (String asset : assets) {
            HttpResponse<String> file = get(asset);
            assertThat(file.statusCode()).describedAs(asset).isEqualTo(200);
            weight += file.body().length();
        }
        assertThat(weight).describedAs("bytes before compression").isLessThan(HEAVIEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/list", "/event/none", "/list?type=NONSENSE", "/assets/none/desk.css"})
    void everyAnswerHasTheHeadersOfThePolicy(String path) {
        HttpResponse<String> page = get(path);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("script-src 'self'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void aSearchIsSentOnToTheAddressOfItsQuery() {
        HttpResponse<String> answer = get("/list?search=actor%3ARUS&within=status%3Dactual");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/list?actor=RUS&status=actual");
    }

    @Test
    void aQueryThatMeansNothingSaysWhatItMayMean() {
        HttpResponse<String> page = get("/list?type=NONSENSE");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("NONSENSE");
    }

    @Test
    void aFormWithoutTheTokenChangesNothing() {
        assertThat(post("/review/decide", "id=x&author=Mallory&verdict=accept").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theExportHasAsManyRowsAsTheScreen() {
        HttpResponse<String> rows = get("/export?format=jsonl&status=actual");
        long told = Long.parseLong(rows.headers().firstValue("X-Casus-Rows").orElseThrow());
        assertThat(rows.body().lines().count()).isEqualTo(told);
        assertThat(get("/list?status=actual").body()).contains(Text.count(told, "event"));
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/article/none").body()).contains("There is no article none");
    }
}
