package org.casus.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.institution.council.Council;
import org.casus.service.Desk;
import org.casus.store.Store;
import org.casus.store.Stores;
import org.casus.web.Site;
import org.casus.web.access.Access;
import picocli.CommandLine.Command;

/**
 * {@code casus prepare}, called by the start script and not listed: codes the samples and asks for every view of them, so
 * that the Java machine has loaded the classes which it then writes to its archive (class data sharing). Starts are a
 * quarter faster with it.
 */
@Command(
        name = "prepare",
        hidden = true,
        description = "Loads what most commands need; ./casus keeps it to start faster.")
final class PrepareCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of(
            "/", "/list", "/timeline", "/map", "/dyads", "/claims", "/plans", "/review", "/council", "/api/v1/events");

    private final Engine engine;

    PrepareCommand(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Clock clock = Clock.systemUTC();
        try (SampleDesk samples = SampleDesk.make();
                Store store = Stores.open(samples.directory(), clock);
                Desk desk = Desks.over(store, engine, clock);
                Site site = Site.start(
                        desk,
                        engine.codes(),
                        Council.load(),
                        "127.0.0.1",
                        0,
                        true,
                        new SecureRandom(),
                        Access.LOOPBACK)) {
            SampleDesk.fill(desk, () -> false);
            HttpClient client = HttpClient.newHttpClient();
            for (String page : PAGES) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + page))
                        .build();
                int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status != 200) {
                    throw new IllegalStateException(page + " answers " + status);
                }
            }
        }
        return ExitCode.OK;
    }
}
