package org.casus.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a browser may do with our pages, and which requests may change something. */
final class Security {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** What every answer has. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final String token;

    /** @param random where the token comes from; a new one with every start of the server */
    Security(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        token = HexFormat.of().formatHex(bytes);
    }

    /** What forms send back: a page of another site cannot read it. */
    String token() {
        return token;
    }

    static void headers(Context context) {
        HEADERS.forEach(context::header);
    }

    /** Refuses a request of a page that would change something and does not carry the token. */
    void check(Context context) {
        if (READING.contains(context.method().name())) {
            return;
        }
        String given = Optional.ofNullable(context.header("X-CSRF-Token"))
                .or(() -> Optional.ofNullable(context.formParam("csrf")))
                .orElse("");
        if (!MessageDigest.isEqual(bytes(given), bytes(token))) {
            throw new ForbiddenResponse(
                    "This form is older than the server's last start. Load the page again and repeat.");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
