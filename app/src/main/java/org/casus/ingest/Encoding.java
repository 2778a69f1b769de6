package org.casus.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of an input and how it was decided: by its byte order mark, the zero bytes of UTF-16, the page's own
 * declaration, strict UTF-8, or, where single bytes are plausible, windows-1252.
 *
 * @param mark length of the byte order mark, in bytes
 */
record Encoding(Charset charset, String reason, int mark) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARATION = Pattern.compile(
            "(?is)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)");

    /** Decides from the first bytes. {@code complete} tells whether they are all there are. */
    static Encoding detect(byte[] sample, boolean complete, boolean markup) {
        return detect(sample, complete, markup, "");
    }

    /** The same of bytes that came with the name of their encoding; empty if they did not. */
    static Encoding detect(byte[] sample, boolean complete, boolean markup, String server) {
        Optional<Encoding> marked = mark(sample).or(() -> wide(sample));
        if (marked.isPresent()) {
            return marked.get();
        }
        Utf8 utf8 = Utf8.scan(sample, complete);
        Optional<Encoding> declared = plausible(server, utf8, "declared by the server as ")
                .or(() -> markup ? declared(sample, utf8) : Optional.empty());
        if (declared.isPresent()) {
            return declared.get();
        }
        if (utf8.valid()) {
            String reason = utf8.sequences() > 0 ? "valid UTF-8" : complete ? "only ASCII" : "ASCII so far";
            return new Encoding(StandardCharsets.UTF_8, reason, 0);
        }
        // A few broken bytes among many good sequences are damage, not another encoding.
        if (utf8.sequences() < utf8.errors() && singleBytes(sample)) {
            return new Encoding(WINDOWS_1252, "not UTF-8, plausible as windows-1252", 0);
        }
        return new Encoding(StandardCharsets.UTF_8, "no other encoding is plausible", 0);
    }

    /** As {@code detect}, but the caller fixed the encoding; a byte order mark of it is still skipped. */
    static Encoding fixed(Charset charset, byte[] sample) {
        int skip = mark(sample)
                .filter(m -> m.charset().equals(charset)
                        || (charset.equals(StandardCharsets.UTF_16)
                                && m.charset().name().startsWith("UTF-16")))
                .map(Encoding::mark)
                .orElse(0);
        // Java's UTF-16 would read the mark itself; without a mark it is big-endian, as RFC 2781 has it.
        Charset exact = charset.equals(StandardCharsets.UTF_16)
                ? mark(sample)
                        .map(Encoding::charset)
                        .filter(c -> c.name().startsWith("UTF-16"))
                        .orElse(StandardCharsets.UTF_16BE)
                : charset;
        return new Encoding(exact, "given by --encoding", skip);
    }

    private static Optional<Encoding> mark(byte[] sample) {
        String reason = "byte order mark";
        if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, reason, 3));
        }
        if (startsWith(sample, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Encoding(Charset.forName("UTF-32LE"), reason, 4));
        }
        if (startsWith(sample, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, reason, 2));
        }
        if (startsWith(sample, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, reason, 2));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] sample, int... prefix) {
        if (sample.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((sample[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: English in it has a zero in nearly every second byte, always on the same side. */
    private static Optional<Encoding> wide(byte[] sample) {
        int[] zeros = new int[2];
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int pairs = sample.length / 2;
        if (pairs < 2) {
            return Optional.empty();
        }
        String reason = "zero in every second byte";
        if (zeros[1] > 0.7 * pairs && zeros[0] < 0.05 * pairs) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, reason, 0));
        }
        if (zeros[0] > 0.7 * pairs && zeros[1] < 0.05 * pairs) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, reason, 0));
        }
        return Optional.empty();
    }

    /** What the page says of itself, unless its bytes contradict it. */
    private static Optional<Encoding> declared(byte[] sample, Utf8 utf8) {
        String head = new String(sample, 0, Math.min(sample.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return plausible(name, utf8, "declared in the page as ");
    }

    private static Optional<Encoding> plausible(String name, Utf8 utf8, String reason) {
        Optional<Charset> charset = named(name).filter(c -> !c.name().startsWith("UTF-16"));
        if (charset.isEmpty() || (utf8.valid() && utf8.sequences() > 0)) {
            return Optional.empty();
        }
        if (charset.get().equals(StandardCharsets.UTF_8) && !utf8.valid()) {
            return Optional.empty();
        }
        return Optional.of(new Encoding(charset.get(), reason + name, 0));
    }

    /** A charset by name; web pages that say ISO-8859-1 or ASCII mean windows-1252. */
    static Optional<Charset> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii") || lower.equals("ascii")) {
            return Optional.of(WINDOWS_1252);
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Whether high bytes look like single letters and typographic signs in a Western text. */
    private static boolean singleBytes(byte[] sample) {
        int high = 0;
        int odd = 0;
        for (int i = 0; i < sample.length; i++) {
            int b = sample[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            high++;
            boolean undefined = b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
            if (undefined) {
                return false;
            }
            boolean letter = b >= 0xC0 && b != 0xD7 && b != 0xF7;
            if (letter && !(letterAt(sample, i - 1) || letterAt(sample, i + 1))) {
                odd++;
            }
        }
        return high < 0.25 * sample.length && odd < 0.25 * high + 1;
    }

    private static boolean letterAt(byte[] sample, int index) {
        if (index < 0 || index >= sample.length) {
            return false;
        }
        int b = (sample[index] & 0xFF) | 0x20;
        return b >= 'a' && b <= 'z';
    }
}
