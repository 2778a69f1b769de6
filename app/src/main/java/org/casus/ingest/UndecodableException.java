package org.casus.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;

/** A byte that is no part of any character of the encoding. */
final class UndecodableException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * A byte at a 0-based offset into the file.
     *
     * @param value the byte
     */
    UndecodableException(Charset charset, long offset, int value) {
        super(String.format(
                Locale.ROOT,
                "byte 0x%02X at byte offset %d is not %s; name the right encoding with --encoding,"
                        + " for example --encoding windows-1252",
                value & 0xFF,
                offset,
                charset.name()));
    }
}
