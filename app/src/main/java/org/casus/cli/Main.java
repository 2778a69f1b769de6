package org.casus.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where the Java machine begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Terminal terminal = terminal(System.getenv());
        int exitCode = Casus.commandLine(new CoreEngine(), terminal).execute(arguments);
        terminal.err().flush();
        System.exit(exitCode);
    }

    /**
     * Java 17 cannot tell which stream is a terminal, so the start script says it in {@code CASUS_TTY}: {@code out},
     * {@code err}, both or neither.
     */
    private static Terminal terminal(Map<String, String> environment) {
        String terminals = environment.getOrDefault("CASUS_TTY", "");
        boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true),
                terminals.contains("out") && !noColour,
                terminals.contains("err"),
                width(environment.getOrDefault("COLUMNS", "")));
    }

    private static int width(String columns) {
        return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : Terminal.DEFAULT_WIDTH;
    }
}
