package org.casus.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of delimited values. */
final class Rows {

    private Rows() {}

    /** A number as we write it: the only thing that may begin with a minus sign. */
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

    /** Signs that make a formula, also in their wide forms. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /**
     * After RFC 4180, ended by CR LF. Spreadsheets run what begins with = + - @ or white space other than a blank as a formula;
     * such a value, unless it is a number, gets an apostrophe before it, which they take as the mark of text.
     */
    static String csv(List<String> values) {
        return values.stream().map(Rows::harmless).map(Rows::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String harmless(String value) {
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(value).matches() ? "'" + value : value;
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
