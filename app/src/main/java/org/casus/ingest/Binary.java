package org.casus.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Kinds of file that are no text, told by their first bytes. */
enum Binary {
    PDF("%PDF-", "a PDF document; convert it to text first, for example with pdftotext"),
    PNG("\u0089PNG", "a PNG image"),
    JPEG("\u00FF\u00D8\u00FF", "a JPEG image"),
    GIF("GIF8", "a GIF image"),
    ZIP("PK\u0003\u0004", "a ZIP archive or an Office document; unpack it or save it as text first"),
    GZIP("\u001F\u008B", "compressed twice; unpack it first, for example with gunzip"),
    BZIP2("BZh", "bzip2-compressed; unpack it first"),
    XZ("\u00FD7zXZ", "xz-compressed; unpack it first"),
    ZSTD("(\u00B5/\u00FD", "zstd-compressed; unpack it first"),
    ELF("\u007FELF", "a program"),
    OLE("\u00D0\u00CF\u0011\u00E0", "an old Office document; save it as text first"),
    RTF("{\\rtf", "a rich-text document; save it as text first");

    /** The first bytes, each as the character of the same number. */
    private final String magic;

    private final String description;

    Binary(String magic, String description) {
        this.magic = magic;
        this.description = description;
    }

    /** What the bytes are, if they are a known kind or hold bytes that no text has. */
    static Optional<String> describe(byte[] sample, Encoding encoding) {
        for (Binary kind : values()) {
            if (startsWith(sample, kind.magic.getBytes(StandardCharsets.ISO_8859_1))) {
                return Optional.of("it is " + kind.description);
            }
        }
        if (encoding.charset().name().startsWith("UTF-16")
                || encoding.charset().name().startsWith("UTF-32")) {
            return Optional.empty();
        }
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == 0) {
                return Optional.of(String.format(
                        Locale.ROOT,
                        "byte %d is zero, which text never holds; if it is UTF-16, say --encoding UTF-16LE",
                        i));
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] sample, byte[] prefix) {
        if (sample.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (sample[i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
