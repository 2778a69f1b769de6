package org.casus.output;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of delimited values. */
final class Rows {

    private Rows() {}

    /** After RFC 4180, ended by CR LF. */
    static String csv(List<String> values) {
        return values.stream().map(Rows::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }

    /** Tab-separated; the format has no quotes, so white space inside a value becomes a space. */
    static String tsv(List<String> values) {
        return values.stream().map(v -> v.replaceAll("[\\t\\r\\n]+", " ")).collect(Collectors.joining("\t")) + "\n";
    }
}
