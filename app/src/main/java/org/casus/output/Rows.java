package org.casus.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of delimited values. */
final class Rows {

    /** What spreadsheets take for the beginning of a formula, which may open addresses and run programs. */
    private static final String FORMULA = "=+-@\t\r";

    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(?:\\.[0-9]+)?");

    private Rows() {}

    /** After RFC 4180, ended by CR LF. What a spreadsheet would take for a formula has an apostrophe before it. */
    static String csv(List<String> values) {
        return values.stream().map(Rows::plain).map(Rows::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String plain(String value) {
        boolean formula = !value.isEmpty()
                && FORMULA.indexOf(value.charAt(0)) >= 0
                && !NUMBER.matcher(value).matches();
        return formula ? "'" + value : value;
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
