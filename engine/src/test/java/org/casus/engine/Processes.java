package org.casus.engine;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.JavaCommand;

/** Java machines beside that of the test, with its class path. */
final class Processes {

    private Processes() {}

    /** Starts a main class; what it says goes to the log. */
    static Process start(Path log, List<String> machine, String main, List<String> arguments) throws IOException {
        List<String> options = new ArrayList<>(machine);
        options.add("-XX:+UseSerialGC");
        return new ProcessBuilder(JavaCommand.of(options, main, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** A port that nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
