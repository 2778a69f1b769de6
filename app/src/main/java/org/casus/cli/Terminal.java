package org.casus.cli;

import java.io.InputStream;
import java.io.PrintWriter;

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
}
