package org.casus.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import org.casus.model.Problem;
import org.casus.model.Rejected;

/**
 * What a command reads from and writes to.
 *
 * @param out results
 * @param err messages and progress
 * @param colour whether results may be coloured: they go to a terminal and NO_COLOR is not set
 * @param progress whether messages go to a terminal
 * @param width columns
 */
public record Terminal(
        InputStream in, java.io.OutputStream out, PrintWriter err, boolean colour, boolean progress, int width) {

    static final int DEFAULT_WIDTH = 120;

    /**
     * Tells why a record was refused.
     *
     * @return the exit code that stands for it
     */
    int refused(Rejected why) {
        err.println("casus: " + why.problem().id() + " " + why.message());
        return why.problem() == Problem.UNREADABLE ? ExitCode.IO : ExitCode.SOME_FAILED;
    }
}
