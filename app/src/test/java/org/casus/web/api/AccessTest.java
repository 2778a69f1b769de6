package org.casus.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.casus.web.access.Access;
import org.casus.web.access.Caller;
import org.casus.web.access.Meter;
import org.casus.web.access.Scope;
import org.casus.web.access.Sessions;
import org.casus.web.access.Token;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    Path folder;

    private final Token.Made reader = Token.make("reader", Set.of(Scope.READ), RANDOM);
    private final Token.Made reviewer = Token.make("reviewer", Set.of(Scope.READ, Scope.REVIEW), RANDOM);

    private TestSite closed(String... origins) {
        return new TestSite(
                folder, new Access(List.of(reader.token(), reviewer.token()), Set.of(origins), Access.Pace.USUAL));
    }

    @Test
    void aFileOfTokensHoldsNoSecretAndOpensForIt() throws IOException {
        Path file = folder.resolve("tokens.tsv");
        Files.writeString(
                file,
                "# who may in\n\n" + reader.token().line() + "\n"
                        + reviewer.token().line() + "\n");
        Access access = Access.read(file);
        assertThat(Files.readString(file)).doesNotContain(reader.secret());
        assertThat(access.holder(reviewer.secret())).contains(reviewer.token());
        assertThat(access.holder(reviewer.secret() + "x")).isEmpty();
        assertThat(access.holder("")).isEmpty();
        assertThat(access.holder(reader.token().sha256())).isEmpty();
    }

    @Test
    void aBadLineIsNamed() throws IOException {
        Path file = folder.resolve("tokens.tsv");
        Files.writeString(file, "x\tread\tabc\n");
        assertThatThrownBy(() -> Access.read(file))
                .hasMessageContaining("tokens.tsv, line 1")
                .hasMessageContaining("hash");
        Files.writeString(file, "x\tall\t" + reader.token().sha256() + "\n");
        assertThatThrownBy(() -> Access.read(file)).hasMessageContaining("'all' is no scope");
        Files.writeString(file, "\n");
        assertThatThrownBy(() -> Access.read(file)).hasMessageContaining("casus token");
    }

    @Test
    void otherMachinesNeedATokenBeforeAnythingStarts() {
        assertThatThrownBy(() -> new TestSite(folder, Access.LOOPBACK, "0.0.0.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tokens");
    }

    @Test
    void aSessionOpensPagesAndItsCookieIsOutOfReachOfScripts() {
        try (TestSite site = closed()) {
            HttpResponse<String> list = site.ask("GET", "/list?type=REJECT", "");
            assertThat(list.statusCode()).isEqualTo(303);
            assertThat(list.headers().firstValue("Location")).contains("/signin?to=%2Flist%3Ftype%3DREJECT");
            HttpResponse<String> form = site.ask("GET", "/signin?to=/list", "");
            String csrf = Jsoup.parse(form.body()).select("input[name=csrf]").attr("value");
            assertThat(site.ask("POST", "/signin", "csrf=" + csrf + "&token=casus_x", "Content-Type", FORM)
                            .statusCode())
                    .isEqualTo(403);
            HttpResponse<String> in = site.ask(
                    "POST", "/signin", "csrf=" + csrf + "&to=/list&token=" + reader.secret(), "Content-Type", FORM);
            assertThat(in.headers().firstValue("Location")).contains("/list");
            String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain(reader.secret());
            String session = cookie.replaceFirst(";.*", "");
            assertThat(site.ask("GET", "/list", "", "Cookie", session).statusCode())
                    .isEqualTo(200);
            assertThat(site.ask("GET", "/api/v1/events", "", "Cookie", session).statusCode())
                    .isEqualTo(200);
            // The form of a decision needs the scope, and the session alone does not make a program's request.
            assertThat(site.ask("POST", "/review/decide", "csrf=" + csrf, "Content-Type", FORM, "Cookie", session)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.ask("POST", "/api/v1/code", "They met.", "Content-Type", "text/plain", "Cookie", session)
                            .statusCode())
                    .isEqualTo(403);
            site.ask("POST", "/signout", "csrf=" + csrf, "Content-Type", FORM, "Cookie", session);
            assertThat(site.ask("GET", "/list", "", "Cookie", session).statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void signingInLeadsNowhereElse() {
        try (TestSite site = closed()) {
            String csrf = Jsoup.parse(site.ask("GET", "/signin", "").body())
                    .select("input[name=csrf]")
                    .attr("value");
            for (String to : List.of(
                    "//evil.example", "https://evil.example", "/%5Cevil.example", "javascript:x", "/a%0d%0aX: y")) {
                HttpResponse<String> in = site.ask(
                        "POST",
                        "/signin",
                        "csrf=" + csrf + "&to=" + to + "&token=" + reader.secret(),
                        "Content-Type",
                        FORM);
                assertThat(in.headers().firstValue("Location")).describedAs(to).contains("/");
            }
        }
    }

    @Test
    void aNameThatIsNotOursIsRefusedOnTheLoopback() throws IOException {
        try (TestSite site = new TestSite(folder, Access.LOOPBACK)) {
            for (String path : List.of("/", "/api/v1/events")) {
                assertThat(raw(site, "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                        .startsWith("HTTP/1.1 421")
                        .contains("nosniff");
                assertThat(raw(site, "GET " + path + " HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
                        .startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void whatIsNoRequestIsRefusedInPlainWords() throws IOException {
        try (TestSite site = new TestSite(folder, Access.LOOPBACK)) {
            for (String request : List.of(
                    "GET /%00<x-attack> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                    "GET /a/..;/<x-attack> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                    "<x-attack> / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                    "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "<x-attack>".repeat(2000) + "\r\n\r\n")) {
                assertThat(raw(site, request))
                        .matches("(?s)HTTP/1.1 4\\d\\d .*")
                        .contains("nosniff", "default-src 'none'")
                        .doesNotContain("<x-attack>");
            }
        }
    }

    private static String raw(TestSite site, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aPageOfAnotherSiteCannotMakeABrowserSend() {
        try (TestSite site = new TestSite(folder, Access.LOOPBACK)) {
            String[] other = {"Content-Type", "text/plain", "Origin", "https://evil.example"};
            assertThat(site.ask("POST", "/api/v1/code", "They met.", other).statusCode())
                    .isEqualTo(403);
            String[] sent = {"Content-Type", "text/plain", "Sec-Fetch-Site", "cross-site"};
            assertThat(site.ask("POST", "/api/v1/code", "They met.", sent).statusCode())
                    .isEqualTo(403);
            String[] own = {
                "Content-Type", "text/plain", "Origin", site.address("").toString()
            };
            assertThat(site.ask("POST", "/api/v1/code", "They met.", own).statusCode())
                    .isEqualTo(200);
            assertThat(site.ask("POST", "/code", "text=x", "Content-Type", FORM).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void onlySitesThatWereNamedReadAnswers() {
        try (TestSite site = closed("https://ours.example")) {
            String bearer = "Bearer " + reader.secret();
            HttpResponse<String> ours =
                    site.ask("GET", "/api/v1/events", "", "Authorization", bearer, "Origin", "https://ours.example");
            assertThat(ours.headers().firstValue("Access-Control-Allow-Origin")).contains("https://ours.example");
            HttpResponse<String> other =
                    site.ask("GET", "/api/v1/events", "", "Authorization", bearer, "Origin", "https://evil.example");
            assertThat(other.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            HttpResponse<String> before = site.ask(
                    "OPTIONS",
                    "/api/v1/code",
                    "",
                    "Origin",
                    "https://ours.example",
                    "Access-Control-Request-Method",
                    "POST");
            assertThat(before.statusCode()).isEqualTo(204);
            assertThat(before.headers().firstValue("Access-Control-Allow-Headers"))
                    .get()
                    .asString()
                    .contains("Authorization");
            assertThat(site.ask("GET", "/signin", "", "Origin", "https://ours.example")
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void aMeterFillsAgain() {
        AtomicLong nanos = new AtomicLong();
        Meter meter = new Meter(new Access.Pace(2, 60), nanos::get);
        assertThat(List.of(meter.ask("a"), meter.ask("a"), meter.ask("a"), meter.ask("b")))
                .containsExactly(0L, 0L, 1L, 0L);
        nanos.addAndGet(1_000_000_000L);
        assertThat(List.of(meter.ask("a"), meter.ask("a"))).containsExactly(0L, 1L);
    }

    @Test
    void aSessionThatRestsEnds() {
        AtomicLong nanos = new AtomicLong();
        Sessions sessions = new Sessions(RANDOM, nanos::get);
        Caller caller = Caller.of(reader.token());
        String cookie = sessions.begin(caller);
        nanos.addAndGet(11L * 3600 * 1_000_000_000L);
        assertThat(sessions.find(cookie)).contains(caller);
        nanos.addAndGet(13L * 3600 * 1_000_000_000L);
        assertThat(sessions.find(cookie)).isEmpty();
    }
}
