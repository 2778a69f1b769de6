package org.casus.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The command line with the coder of {@link SampleEngine}, slow enough to be killed in the middle of a batch. */
final class CodesUntilKilled {

    private CodesUntilKilled() {}

    public static void main(String[] arguments) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true),
                false,
                false,
                120);
        System.exit(Casus.commandLine(new SampleEngine(4), terminal).execute(arguments));
    }
}
