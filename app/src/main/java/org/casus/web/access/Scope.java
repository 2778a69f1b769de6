package org.casus.web.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a token allows. */
public enum Scope {
    /** To read the desk, to code a text that is not kept, to export. */
    READ,
    /** To file articles. */
    WRITE,
    /** To decide on events. */
    REVIEW;

    /** The name in files and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> of(String label) {
        return Arrays.stream(values()).filter(s -> s.label().equals(label)).findFirst();
    }

    /** "read, write, review". */
    public static String all() {
        return Arrays.stream(values()).map(Scope::label).collect(Collectors.joining(", "));
    }
}
