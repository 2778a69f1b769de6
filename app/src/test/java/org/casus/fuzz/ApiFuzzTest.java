package org.casus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.casus.web.access.Access;
import org.casus.web.api.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API takes any body and any query: what it cannot read it says with a status below 500. */
@Timeout(240)
class ApiFuzzTest {

    private static final int CHANGED = Integer.getInteger("casus.fuzz.changed", 100);
    private static final long SEED = Long.getLong("casus.fuzz.seed", 1);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path directory;

    private static TestSite site;

    @BeforeAll
    static void opens() {
        site = new TestSite(directory, new Access(List.of(), Set.of(), new Access.Pace(1_000_000, 1_000_000)));
        assertThat(site.ask(
                                "POST",
                                "/api/v1/articles",
                                "{\"id\":\"a\",\"text\":\"The envoy met the president on Monday.\"}\n",
                                "Content-Type",
                                "application/x-ndjson")
                        .statusCode())
                .isLessThan(500);
    }

    @AfterAll
    static void closes() {
        site.close();
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /code        | application/json     | {"text": "The envoy met the president.", "date": "2024-03-14", "title": "Talks"}
                    /code        | text/plain           | The envoy met the president on Monday.
                    /corrections | application/json     | {"event": "a:e1", "verdict": "fix", "author": "M. Kest", "reason": "no", "fields": {"status": "cancelled"}}
                    /articles    | application/x-ndjson | {"id": "b", "text": "The envoy left."}
                    """)
    void bodies(String path, String type, String example) throws IOException, InterruptedException {
        byte[] right = example.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(SEED);
        for (int i = 0; i < CHANGED; i++) {
            byte[] body = Mutator.change(right, right, random);
            HttpResponse<String> answer = send(HttpRequest.newBuilder(site.address("/api/v1" + path))
                    .header("Content-Type", type)
                    .header("Idempotency-Key", "k" + i)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build());
            assertThat(answer.statusCode())
                    .as(
                            "%s, seed %d, number %d, base64 %s: %s",
                            path, SEED, i, Base64.getEncoder().encodeToString(body), answer.body())
                    .isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/events?q=envoy&limit=5&order=newest",
                "/timeline?unit=week&from=2016-10",
                "/map?box=30,30,40,40",
                "/dyads?level=actor&limit=10",
                "/facets?facet=type&status=actual",
                "/suggest?typed=a&limit=3",
                "/changes?after=0&limit=10",
                "/claims?involving=RUS&limit=2",
                "/plans?limit=2",
                "/export?format=csv&type=CONSULT"
            })
    void queries(String path) throws IOException, InterruptedException {
        byte[] right = path.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(SEED);
        for (int i = 0; i < CHANGED; i++) {
            String changed = new String(Mutator.change(right, right, random), StandardCharsets.ISO_8859_1);
            URI address = site.address("/api/v1" + encoded(changed));
            HttpResponse<String> answer = send(HttpRequest.newBuilder(address).build());
            assertThat(answer.statusCode())
                    .as("%s, seed %d, number %d: %s", address, SEED, i, answer.body())
                    .isLessThan(500);
        }
    }

    /** Percent-encoded where an address cannot hold a character; what is encoded already stays. */
    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escape = c == '%' && text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
            if (escape || "/?&=-._~,:!*()@;+".indexOf(c) >= 0 || (c < 128 && Character.isLetterOrDigit(c))) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", (int) c & 0xFF));
            }
        }
        return out.toString();
    }
}
