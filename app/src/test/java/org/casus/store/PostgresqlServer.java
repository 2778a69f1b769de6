package org.casus.store;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of the test's own: a fresh cluster in a directory of its own, on a free port of the loopback. */
public final class PostgresqlServer {

    private final Path bin;
    private final Path directory;
    private final int port;
    private final List<String> asUser;

    private PostgresqlServer(Path bin, Path directory, int port, List<String> asUser) {
        this.bin = bin;
        this.directory = directory;
        this.port = port;
        this.asUser = asUser;
    }

    /** Starts a server, if one is installed; says loudly that nothing is tested if none is. */
    public static Optional<PostgresqlServer> start() throws IOException, InterruptedException {
        Optional<Path> bin = find();
        if (bin.isEmpty()) {
            System.err.println(
                    "*** PostgreSQL IS NOT TESTED: no initdb and postgres on the PATH, in /usr/local/bin or in"
                            + " /usr/lib/postgresql/*/bin; install them (Debian: apt-get install postgresql) ***");
            return Optional.empty();
        }
        boolean root = "root".equals(System.getProperty("user.name"));
        Path directory = Files.createTempDirectory(Path.of("/tmp"), "casus-postgresql");
        List<String> asUser = List.of();
        if (root) {
            // The server refuses to run as root.
            asUser = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--");
            call(List.of("chown", "nobody:nogroup", directory.toString()));
        }
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        PostgresqlServer server = new PostgresqlServer(bin.orElseThrow(), directory, port, asUser);
        server.run("initdb", "-D", server.data(), "-U", "casus", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        server.run(
                "pg_ctl",
                "-D",
                server.data(),
                "-w",
                "-l",
                directory.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off",
                "start");
        return Optional.of(server);
    }

    private static Optional<Path> find() throws IOException {
        List<Path> places = new ArrayList<>();
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(p -> !p.isEmpty())
                .map(Path::of)
                .forEach(places::add);
        places.add(Path.of("/usr/local/bin"));
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted().map(v -> v.resolve("bin")).forEach(places::add);
            }
        }
        return places.stream()
                .filter(p -> List.of("initdb", "postgres", "pg_ctl").stream()
                        .allMatch(name -> Files.isExecutable(p.resolve(name))))
                .findFirst();
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    /** Address of a database on this server. */
    public URI database(String name) {
        return URI.create("postgresql://casus@127.0.0.1:" + port + "/" + name);
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(asUser);
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        call(command);
    }

    private static void call(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("casus-postgresql", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(new File("/tmp"))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(180, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", command) + " failed: " + Files.readString(output));
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** Stops the server and takes its directory away. */
    public void stop() throws IOException, InterruptedException {
        run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        call(List.of("rm", "-rf", directory.toString()));
    }
}
