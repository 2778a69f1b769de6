package org.casus.cli;

/** What the program tells the shell. */
final class ExitCode {

    static final int OK = 0;
    /** Some records could not be coded. */
    static final int SOME_FAILED = 1;
    /** The command line makes no sense. */
    static final int USAGE = 2;
    /** A file could not be read or written. */
    static final int IO = 3;

    private ExitCode() {}
}
