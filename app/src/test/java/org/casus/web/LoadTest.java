package org.casus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.casus.model.Article;
import org.casus.service.Desk;
import org.casus.service.LocalDesk;
import org.casus.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many clients at once, while articles come in. How fast that is, bench/desk measures. */
@Timeout(240)
class LoadTest {

    private static final int CLIENTS = 20;
    private static final int ROUNDS = 10;

    private static final List<String> PATHS = List.of(
            "/list",
            "/list?type=ASSAULT,CONSULT&status=actual",
            "/list?q=president",
            "/timeline",
            "/timeline?unit=day&involving=RUS",
            "/map",
            "/dyads?level=actor",
            "/claims",
            "/plans",
            "/review",
            "/suggest?search=a",
            "/api/v1/events?limit=5",
            "/api/v1/map",
            "/export?format=jsonl");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static HttpResponse<String> get(Site site, String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void everyPageComesToEveryClientWhileArticlesComeIn(@TempDir Path directory) throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);
        List<Article> articles = new ArrayList<>();
        for (String name : List.of("air-raid", "cancelled-visit", "protest", "sanctions")) {
            articles.add(Article.of(name, Files.readString(Path.of("..", "examples", "articles", name + ".txt"))));
        }
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS + 1);
        try (Desk desk = new LocalDesk(Stores.open(directory, clock), Served.filer(), clock);
                Site site = Served.site(desk)) {
            List<Callable<List<String>>> clients = new ArrayList<>();
            clients.add(() -> {
                articles.forEach(desk::add);
                return List.of();
            });
            for (int client = 0; client < CLIENTS; client++) {
                int first = client;
                clients.add(() -> {
                    List<String> failed = new ArrayList<>();
                    for (int i = 0; i < ROUNDS * PATHS.size(); i++) {
                        String path = PATHS.get((first + i) % PATHS.size());
                        int status = get(site, path).statusCode();
                        if (status != 200) {
                            failed.add(path + " answers " + status);
                        }
                    }
                    return failed;
                });
            }
            for (Future<List<String>> client : pool.invokeAll(clients)) {
                assertThat(client.get()).isEmpty();
            }
            long stored = desk.store().size().events();
            assertThat(stored).isPositive();
            assertThat(get(site, "/export?format=jsonl").body().lines()).hasSize((int) stored);
        } finally {
            pool.shutdownNow();
        }
    }
}
