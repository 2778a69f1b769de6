package org.casus.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.security.SecureRandom;
import java.util.List;
import org.casus.institution.council.Council;
import org.casus.output.Codes;
import org.casus.output.Phrases;
import org.casus.service.DecisionException;
import org.casus.service.Desk;
import org.casus.service.QueryException;
import org.casus.store.StoreException;
import org.casus.web.access.Access;
import org.casus.web.access.Meter;
import org.casus.web.access.Sessions;
import org.casus.web.api.Api;
import org.casus.web.api.ApiException;
import org.casus.web.api.Fault;
import org.casus.web.api.OpenApi;
import org.casus.web.api.Problems;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
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
     * @param access who may ask for what; any host but the loopback needs tokens
     */
    public static Site start(
            Desk desk,
            Codes codes,
            Council council,
            String host,
            int port,
            boolean demo,
            SecureRandom random,
            Access access) {
        if (access.isOpen() && !Access.isLoopback(host)) {
            throw new IllegalArgumentException("other machines reach " + host
                    + ", so the desk must ask for tokens: make one with casus token, then serve with --tokens FILE");
        }
        Security security = new Security(random);
        Assets assets = Assets.load();
        Sessions sessions = new Sessions(random, System::nanoTime);
        Gate gate = new Gate(access, sessions, security, Access.isLoopback(host), assets.prefix());
        Meter meter = new Meter(access.pace(), System::nanoTime);
        OpenApi contract = OpenApi.load();
        Frame frame = new Frame(
                desk,
                new Templates(),
                Phrases.load(),
                assets.prefix(),
                security.token(),
                demo,
                new Turns(Math.max(2, Runtime.getRuntime().availableProcessors())));
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.maxRequestSize = 4_000_000;
            config.jetty.modifyHttpConfiguration(Site::slashesInNames);
            config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new PlainErrors()));
            config.jetty.modifyServletContextHandler(h -> h.getServletHandler().setDecodeAmbiguousURIs(true));
            rules(config, gate, frame);
            gate.add(config.routes, frame);
            new Api(desk, codes, meter).add(config.routes);
            config.routes.get(
                    "/api",
                    context -> frame.page(
                            context,
                            "api",
                            frame.shell("API", "api"),
                            "api",
                            contract,
                            "operations",
                            contract.operations(),
                            "faults",
                            List.of(Fault.values())));
            config.routes.get(assets.prefix() + "{name}", assets::serve);
            new PastePage(frame, codes, meter).add(config.routes);
            new QueryPages(frame).add(config.routes);
            new EventPages(frame).add(config.routes);
            new ThreadPages(frame).add(config.routes);
            new LawPages(frame, council).add(config.routes);
            new ReviewPages(frame).add(config.routes);
        });
        server.start(host, port);
        return new Site(server);
    }

    /** Names of articles are those of files and may hold a slash or a percent sign, encoded. */
    private static void slashesInNames(HttpConfiguration http) {
        http.setUriCompliance(UriCompliance.RFC3986.with(
                "names",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        http.setSendServerVersion(false);
    }

    private static void rules(JavalinConfig config, Gate gate, Frame frame) {
        config.routes.before(gate::check);
        // Javalin has a handler of its own for its exceptions, which is asked first unless there is one here.
        config.routes.exception(HttpResponseException.class, (e, context) -> failed(context, frame, e));
        config.routes.exception(Exception.class, (e, context) -> failed(context, frame, e));
        config.routes.error(404, context -> {
            if (String.valueOf(context.result()).startsWith("Endpoint ") || context.resultInputStream() == null) {
                if (Problems.concern(context)) {
                    Problems.answer(
                            context,
                            new ApiException(
                                    Fault.NOT_FOUND, "There is no " + context.path() + "; /api lists what there is."));
                } else {
                    fail(
                            context,
                            frame,
                            404,
                            title(404),
                            "There is no page " + context.path() + ". Begin at the list.");
                }
            }
        });
    }

    private static void failed(Context context, Frame frame, Exception failure) {
        if (Problems.concern(context)) {
            Problems.answer(context, failure);
        } else {
            page(context, frame, failure);
        }
    }

    private static void page(Context context, Frame frame, Exception failure) {
        String said = String.valueOf(failure.getMessage());
        if (context.res().isCommitted()) {
            LOG.error("{} {} broke off", context.method(), context.path(), failure);
        } else if (failure instanceof QueryException) {
            fail(context, frame, 400, Fault.QUERY.title(), said);
        } else if (failure instanceof ApiException e) {
            refused(context, frame, e);
        } else if (failure instanceof HttpResponseException e) {
            fail(context, frame, e.getStatus(), title(e.getStatus()), said);
        } else if (failure instanceof DecisionException) {
            fail(context, frame, 400, title(400), said);
        } else if (failure instanceof StoreException) {
            LOG.error("{} {}", context.method(), context.path(), failure);
            fail(context, frame, 503, Fault.STORE.title(), said);
        } else {
            LOG.error("{} {}", context.method(), context.path(), failure);
            fail(
                    context,
                    frame,
                    500,
                    Fault.INTERNAL.title(),
                    "The page could not be made (" + failure.getClass().getSimpleName()
                            + "). The log has the details; please report them.");
        }
    }

    private static void refused(Context context, Frame frame, ApiException e) {
        e.headers().forEach(context::header);
        boolean shown = context.method().name().equals("GET") && context.header("HX-Request") == null;
        if (e.fault() == Fault.SIGN_IN && shown) {
            String query = context.queryString();
            String to = context.path() + (query == null ? "" : "?" + query);
            context.redirect(to.equals("/") ? "/signin" : "/signin?to=" + Link.segment(to), HttpStatus.SEE_OTHER);
        } else {
            fail(context, frame, e.fault().status(), e.fault().title(), String.valueOf(e.getMessage()));
        }
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
        frame.page(context, "error", frame.shell(what, ""), "status", status, "what", what, "todo", todo);
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
