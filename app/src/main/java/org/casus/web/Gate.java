package org.casus.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.web.access.Access;
import org.casus.web.access.Caller;
import org.casus.web.access.Scope;
import org.casus.web.access.Sessions;
import org.casus.web.api.ApiException;
import org.casus.web.api.Fault;
import org.casus.web.api.Problems;

/**
 * Finds out who makes a request and whether it may be made: the name of the server, the token or the session, the site
 * that a browser sends it from. What is asked of the API is left to the API, which knows the scope of each of its doors.
 */
final class Gate {

    private static final Pattern PORT = Pattern.compile(":[0-9]*$");
    private static final String COOKIE = "casus";
    private static final String BEARER = "bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OPEN = Set.of("/signin", "/signout", "/api", "/api/v1/openapi.yaml");

    private final Access access;
    private final Sessions sessions;
    private final Security security;
    private final boolean loopback;
    private final String assets;

    /** @param loopback whether the server listens on the loopback only */
    Gate(Access access, Sessions sessions, Security security, boolean loopback, String assets) {
        this.access = access;
        this.sessions = sessions;
        this.security = security;
        this.loopback = loopback;
        this.assets = assets;
    }

    /** Before anything else. */
    void check(Context context) {
        Security.headers(context);
        host(context);
        if (Problems.concern(context)) {
            api(context);
        } else {
            page(context);
        }
    }

    /** A page of another site whose name was pointed at this machine calls us by that name. */
    private void host(Context context) {
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        if (loopback && !Access.isLoopback(PORT.matcher(host).replaceFirst(""))) {
            throw new ApiException(Fault.MISDIRECTED, "This server is 127.0.0.1 or localhost, not '" + host + "'.");
        }
    }

    private void api(Context context) {
        boolean listed = cors(context);
        if (context.method().name().equals("OPTIONS")) {
            return;
        }
        String authorization =
                Optional.ofNullable(context.header("Authorization")).orElse("");
        if (authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            access.holder(authorization.substring(BEARER.length()).strip())
                    .map(Caller::of)
                    .orElseThrow(() -> new ApiException(
                            Fault.SIGN_IN,
                            "This token is not known here.",
                            Map.of("WWW-Authenticate", "Bearer realm=\"casus\", error=\"invalid_token\"")))
                    .mark(context);
            return;
        }
        // Without a token in the request a browser may have been made to send it.
        boolean reading = READING.contains(context.method().name());
        if (!reading && !listed) {
            sameSite(context);
        }
        if (access.isOpen()) {
            Caller.anybody(context.ip()).mark(context);
            return;
        }
        Optional<Caller> caller = session(context);
        if (caller.isPresent()) {
            if (!reading) {
                security.check(context);
            }
            caller.get().mark(context);
        } else if (OPEN.contains(context.path())) {
            new Caller(context.ip(), false, Set.of(Scope.READ)).mark(context);
        }
    }

    private void page(Context context) {
        boolean reading = READING.contains(context.method().name());
        if (!reading) {
            sameSite(context);
            security.check(context);
        }
        if (access.isOpen()) {
            Caller.anybody(context.ip()).mark(context);
            return;
        }
        if (context.path().startsWith(assets) || OPEN.contains(context.path())) {
            return;
        }
        Optional<Caller> caller = session(context);
        if (caller.isEmpty()) {
            throw new ApiException(Fault.SIGN_IN, "Sign in with your token to go on.");
        }
        Scope needed = reading || context.path().equals("/code")
                ? Scope.READ
                : context.path().startsWith("/review/") ? Scope.REVIEW : Scope.WRITE;
        if (!caller.get().may(needed)) {
            throw new ApiException(
                    Fault.SCOPE, "The token '" + caller.get().name() + "' does not allow to " + needed.label() + ".");
        }
        caller.get().mark(context);
    }

    private Optional<Caller> session(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE)).flatMap(sessions::find);
    }

    /** What browsers say of where a request comes from; programs say nothing. */
    private static void sameSite(Context context) {
        String from = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("none");
        Optional<String> origin = Optional.ofNullable(context.header("Origin"));
        boolean own = origin.map(
                        o -> own(o, Optional.ofNullable(context.header("Host")).orElse("")))
                .orElse(true);
        if (!own || !(from.equals("same-origin") || from.equals("none"))) {
            throw new ApiException(
                    Fault.OTHER_SITE, "A page of another web site sent this (" + origin.orElse(from) + ").");
        }
    }

    private static boolean own(String origin, String host) {
        try {
            return host.equalsIgnoreCase(new URI(origin).getAuthority());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Lets scripts of the sites that were named read answers; whether one of them asks. */
    private boolean cors(Context context) {
        if (access.origins().isEmpty()) {
            return false;
        }
        context.header("Vary", "Origin");
        String origin = Optional.ofNullable(context.header("Origin")).orElse("");
        if (!access.origins().contains(origin)) {
            return false;
        }
        context.header("Access-Control-Allow-Origin", origin);
        context.header("Access-Control-Expose-Headers", "ETag, Link, Retry-After, X-Casus-Rows, Idempotency-Replayed");
        context.header("Cross-Origin-Resource-Policy", "cross-origin");
        if (context.method().name().equals("OPTIONS")) {
            context.header("Access-Control-Allow-Methods", "GET, HEAD, POST");
            context.header(
                    "Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key, If-None-Match");
            context.header("Access-Control-Max-Age", "600");
        }
        return true;
    }

    /** The form that opens a session, and its end. */
    void add(RoutesConfig routes, Frame frame) {
        routes.get("/signin", context -> form(context, frame, ""));
        routes.post("/signin", context -> signIn(context, frame));
        routes.post("/signout", context -> {
            Optional.ofNullable(context.cookie(COOKIE)).ifPresent(sessions::end);
            context.removeCookie(COOKIE, "/");
            context.redirect("/signin", io.javalin.http.HttpStatus.SEE_OTHER);
        });
    }

    private void form(Context context, Frame frame, String problem) {
        context.header("Cache-Control", "no-store");
        frame.page(
                context,
                "signin",
                frame.shell("Sign in", ""),
                "to",
                inside(Optional.ofNullable(context.queryParam("to"))
                        .orElse(Optional.ofNullable(context.formParam("to")).orElse(""))),
                "problem",
                problem,
                "signed",
                session(context).isPresent());
    }

    private void signIn(Context context, Frame frame) {
        Optional<Caller> caller = access.holder(Optional.ofNullable(context.formParam("token"))
                        .orElse("")
                        .strip())
                .map(Caller::of);
        if (caller.isEmpty()) {
            context.status(403);
            form(context, frame, "This token is not known here. Ask whoever runs the desk for one.");
            return;
        }
        io.javalin.http.Cookie cookie = new io.javalin.http.Cookie(COOKIE, sessions.begin(caller.get()));
        cookie.setHttpOnly(true);
        cookie.setSameSite(io.javalin.http.SameSite.STRICT);
        cookie.setSecure(context.scheme().equals("https"));
        cookie.setPath("/");
        context.cookie(cookie);
        context.redirect(
                inside(Optional.ofNullable(context.formParam("to")).orElse("")), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    /** An address of this site, else the front page. */
    static String inside(String to) {
        return to.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*") ? to : "/";
    }
}
