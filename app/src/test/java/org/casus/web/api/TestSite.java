package org.casus.web.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.casus.Sample;
import org.casus.codebook.CameoMap;
import org.casus.codebook.Codebook;
import org.casus.institution.council.Council;
import org.casus.model.Article;
import org.casus.model.Event;
import org.casus.model.Success;
import org.casus.output.Codes;
import org.casus.record.RecordFinder;
import org.casus.service.Desk;
import org.casus.service.Filer;
import org.casus.service.LocalDesk;
import org.casus.store.Store;
import org.casus.store.Stores;
import org.casus.web.Site;
import org.casus.web.access.Access;

/** An empty desk in a directory, served on a free port; its coder finds what {@link Sample} holds. */
public final class TestSite implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final Desk desk;
    private final Site site;

    public TestSite(Path directory, Access access) {
        this(directory, access, "127.0.0.1");
    }

    TestSite(Path directory, Access access, String host) {
        this(Stores.open(directory, CLOCK), access, host);
    }

    TestSite(Store store, Access access, String host) {
        desk = new LocalDesk(store, new Filer(TestSite::code, () -> s -> List.of(), RecordFinder::load), CLOCK);
        Codebook codebook = Codebook.plover();
        site = Site.start(
                desk,
                Codes.of(codebook, CameoMap.load(codebook)),
                Council.load(),
                host,
                0,
                false,
                new SecureRandom(),
                access);
    }

    /** What the sample's coder says, under ids that no other article has. */
    private static Success code(Article article) {
        Success coded = Sample.code(article);
        List<Event> events = coded.events().stream()
                .map(e -> new Event(
                        article.id() + ":" + e.id(),
                        e.code(),
                        e.promised(),
                        e.actors(),
                        e.recipients(),
                        e.time(),
                        e.place(),
                        e.status(),
                        e.historical(),
                        e.mentions(),
                        e.claims(),
                        e.confidence(),
                        e.explanation(),
                        e.contexts()))
                .toList();
        return new Success(coded.resolved(), events, coded.contexts(), coded.provenance());
    }

    public Desk desk() {
        return desk;
    }

    public int port() {
        return site.port();
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + site.port() + path);
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> ask(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        request.method(
                method,
                body.isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        site.close();
        desk.close();
    }
}
