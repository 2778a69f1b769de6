package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.JavaCommand;
import org.casus.web.access.Scope;
import org.casus.web.access.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code casus serve} as a process of its own: how it begins and how it ends. */
@Timeout(240)
class ServeCommandTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    @TempDir
    private Path directory;

    private Process start(String... arguments) throws IOException {
        return new ProcessBuilder(JavaCommand.of(
                        List.of("-Djava.io.tmpdir=" + directory), Main.class.getName(), List.of(arguments)))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int status(String address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void theDemonstrationDeskAnswersAtOnceAndLeavesNothing() throws IOException, InterruptedException {
        Process serve = start("serve", "--port", "0");
        try (BufferedReader err = serve.errorReader(StandardCharsets.UTF_8)) {
            String first = String.valueOf(err.readLine());
            Matcher address = ADDRESS.matcher(first);
            assertThat(address.find()).describedAs(first).isTrue();
            assertThat(first).contains("sample reports").contains("Ctrl-C stops it");
            assertThat(status(address.group() + "/list")).isEqualTo(200);
            serve.destroy();
            assertThat(serve.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            serve.destroyForcibly();
        }
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left.filter(f -> f.getFileName().toString().startsWith("casus-desk")))
                    .isEmpty();
        }
    }

    @Test
    void aPortThatIsTakenIsTold() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process serve = start("serve", "--port", String.valueOf(taken.getLocalPort()));
            String err = new String(serve.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(serve.waitFor()).isEqualTo(ExitCode.IO);
            assertThat(err)
                    .contains("port " + taken.getLocalPort() + " is taken by another program; choose one with --port")
                    .doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void whoLetsOtherMachinesInIsToldThatNothingIsEncrypted() throws IOException {
        Path tokens = directory.resolve("tokens.tsv");
        Files.writeString(
                tokens,
                Token.make("reader", Set.of(Scope.READ), new SecureRandom())
                                .token()
                                .line() + "\n");
        Process serve = start("serve", "--host", "0.0.0.0", "--port", "0", "--tokens", tokens.toString());
        try (BufferedReader err = serve.errorReader(StandardCharsets.UTF_8)) {
            assertThat(err.readLine()).contains("http://0.0.0.0:");
            assertThat(err.readLine()).contains("not encrypted; put a proxy with TLS before it");
        } finally {
            serve.destroyForcibly();
        }
    }

    @Test
    void aDeskThatIsNotThereIsToldWithWhatToDo() throws IOException, InterruptedException {
        Process serve = start("serve", "--desk", directory.resolve("none").toString());
        String err = new String(serve.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(serve.waitFor()).isEqualTo(2);
        assertThat(err).contains("there is no desk; fill one with: casus load");
    }

    /** What the start script calls to keep the classes that it loads. */
    @Test
    void preparingAsksForEveryViewOfTheSamplesAndLeavesNothing() throws IOException, InterruptedException {
        Process prepare = start("prepare");
        String err = new String(prepare.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(prepare.waitFor()).describedAs(err).isZero();
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left.filter(f -> f.getFileName().toString().startsWith("casus-desk")))
                    .isEmpty();
        }
    }
}
