package org.casus.bench;

import java.nio.file.Path;

/** The Java machine that runs this, to start others like it. */
public final class JavaProgram {

    private JavaProgram() {}

    /** Where its program is. */
    public static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
