package org.casus.ingest;

import java.nio.charset.Charset;

/**
 * How an input was understood, told once for each input.
 *
 * @param input file name as given, or {@code standard input}
 * @param reason what the encoding was decided by
 */
public record InputReport(String input, InputFormat format, Charset encoding, String reason) {

    @Override
    public String toString() {
        return input + ": " + format.label() + ", " + encoding.name() + " (" + reason + ")";
    }
}
