package org.casus.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.security.SecureRandom;
import org.casus.institution.council.Council;
import org.casus.output.Codes;
import org.casus.output.Phrases;
import org.casus.service.Desk;
import org.casus.service.QueryException;
import org.casus.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk as a web site on one address. */
public final class Site implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Site.class);

    private final Javalin server;

    private Site(Javalin server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param host address that it listens on; other machines reach it unless it is of the loopback
     * @param port 0 takes a free one
     * @param demo whether the desk is the demonstration desk
     */
    public static Site start(
            Desk desk, Codes codes, Council council, String host, int port, boolean demo, SecureRandom random) {
        Security security = new Security(random);
        Assets assets = Assets.load();
        Frame frame = new Frame(desk, new Templates(), assets.prefix(), security.token(), demo);
        Phrases phrases = Phrases.load();
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = 4_000_000;
            rules(config, security, frame);
            config.routes.get(assets.prefix() + "{name}", assets::serve);
            new PastePage(frame, phrases, codes).add(config.routes);
            new QueryPages(frame, phrases).add(config.routes);
            new EventPages(frame, phrases).add(config.routes);
            new ThreadPages(frame, phrases).add(config.routes);
            new LawPages(frame, council).add(config.routes);
            new ReviewPages(frame, phrases).add(config.routes);
        });
        server.start(host, port);
        return new Site(server);
    }

    private static void rules(JavalinConfig config, Security security, Frame frame) {
        config.routes.before(context -> {
            Security.headers(context);
            security.check(context);
        });
        config.routes.exception(
                QueryException.class,
                (e, context) -> fail(context, frame, 400, "This query means nothing", String.valueOf(e.getMessage())));
        config.routes.exception(
                HttpResponseException.class,
                (e, context) ->
                        fail(context, frame, e.getStatus(), title(e.getStatus()), String.valueOf(e.getMessage())));
        config.routes.exception(
                IllegalArgumentException.class,
                (e, context) -> fail(context, frame, 400, title(400), String.valueOf(e.getMessage())));
        config.routes.exception(StoreException.class, (e, context) -> {
            LOG.error("{} {}", context.method(), context.path(), e);
            fail(context, frame, 503, "The store cannot answer", String.valueOf(e.getMessage()));
        });
        config.routes.exception(RuntimeException.class, (e, context) -> {
            LOG.error("{} {}", context.method(), context.path(), e);
            fail(
                    context,
                    frame,
                    500,
                    "A fault in Casus",
                    "The page could not be made (" + e.getClass().getSimpleName()
                            + "). The log has the details; please report them.");
        });
        config.routes.error(404, context -> {
            if (String.valueOf(context.result()).startsWith("Endpoint ") || context.resultInputStream() == null) {
                fail(context, frame, 404, title(404), "There is no page " + context.path() + ". Begin at the list.");
            }
        });
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "This cannot be read";
            case 403 -> "Not allowed";
            case 404 -> "Nothing here";
            default -> "This did not work";
        };
    }

    private static void fail(Context context, Frame frame, int status, String what, String todo) {
        context.status(status);
        context.html(frame.page("error", frame.shell(what, ""), "status", status, "what", what, "todo", todo));
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
