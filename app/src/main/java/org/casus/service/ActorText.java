package org.casus.service;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a dictionary of the user's as text. */
public final class ActorText {

    private ActorText() {}

    /** What stands in the file, which must be written in UTF-8. */
    public static String of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": it is not written in UTF-8; convert it and try again", e);
        }
    }
}
