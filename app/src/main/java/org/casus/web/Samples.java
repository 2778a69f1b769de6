package org.casus.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The sample reports that come with the program; all of them are invented. */
public final class Samples {

    private static final List<String> NAMES =
            List.of("air-raid", "cancelled-visit", "ceasefire", "kidnapping", "protest", "sanctions");

    private Samples() {}

    public static List<String> names() {
        return NAMES;
    }

    /** The text of a sample; empty if there is none of this name. */
    public static Optional<String> text(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = Samples.class.getResourceAsStream("samples/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("sample " + name + " is missing");
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
