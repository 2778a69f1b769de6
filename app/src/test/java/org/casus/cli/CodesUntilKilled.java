package org.casus.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/** The command line with the coder of {@link SampleEngine}, slow enough to be killed in the middle of a batch. */
final class CodesUntilKilled {

    private CodesUntilKilled() {}

    public static void main(String[] arguments) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(System.err, true),
                false,
                false,
                120);
        System.exit(Casus.commandLine(new SampleEngine(4), terminal).execute(arguments));
    }
}
