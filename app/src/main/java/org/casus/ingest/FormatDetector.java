package org.casus.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells an input's format from its content first and its name second. */
final class FormatDetector {

    private static final Pattern PAGE = Pattern.compile(
            "(?is)^\\s*(?:<!--.{0,2000}?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");

    private FormatDetector() {}

    /**
     * The format of a file that is an archive of articles in bytes of its own, if it is one: by its first bytes, then by its
     * name.
     *
     * @param head the first bytes; of a compressed file those below
     */
    static Optional<InputFormat> archive(String name, byte[] head) {
        String lower = name.toLowerCase(Locale.ROOT);
        String start = new String(head, 0, Math.min(head.length, 5), StandardCharsets.ISO_8859_1);
        if (start.equals("WARC/") || lower.endsWith(".warc")) {
            return Optional.of(InputFormat.WARC);
        }
        return start.startsWith("PAR1") || lower.endsWith(".parquet")
                ? Optional.of(InputFormat.PARQUET)
                : Optional.empty();
    }

    /** The format of an input with this name whose first characters are {@code head}. */
    static InputFormat detect(String name, String head) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return InputFormat.JSONL;
        }
        if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
            return InputFormat.CSV;
        }
        if (PAGE.matcher(head).matches()
                || lower.endsWith(".html")
                || lower.endsWith(".htm")
                || lower.endsWith(".xhtml")) {
            return InputFormat.HTML;
        }
        String start = head.stripLeading();
        if (start.startsWith("{\"")
                || start.startsWith("{ \"")
                || start.startsWith("{\n")
                || start.startsWith("{\r\n")
                || lower.endsWith(".json")) {
            return json(start);
        }
        if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
            return InputFormat.JSON;
        }
        return !lower.endsWith(".txt") && header(head) ? InputFormat.CSV : InputFormat.TEXT;
    }

    /** One object a line, or one value over several. */
    private static InputFormat json(String start) {
        List<String> lines =
                start.lines().filter(line -> !line.isBlank()).limit(2).toList();
        if (start.startsWith("[") || lines.isEmpty()) {
            return InputFormat.JSON;
        }
        boolean closed = lines.get(0).stripTrailing().endsWith("}");
        boolean another = lines.size() > 1 && lines.get(1).stripLeading().startsWith("{");
        return closed || another ? InputFormat.JSONL : InputFormat.JSON;
    }

    /** Whether the first line names a text column and one more that articles have. */
    private static boolean header(String head) {
        String first = head.lines().findFirst().orElse("");
        char delimiter = CsvReader.delimiter("", first);
        List<String> names = List.of(first.split(Pattern.quote(String.valueOf(delimiter)), -1)).stream()
                .map(Fields::normal)
                .toList();
        return names.contains("text")
                && names.stream().filter(Fields.NAMES::contains).count() > 1;
    }
}
