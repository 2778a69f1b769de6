package org.casus.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists of values between commas. A value in double quotes is taken by the letter, commas and all; a double quote in it
 * is written twice, as in CSV.
 */
final class Lists {

    private Lists() {}

    /** The values of a list; a quotation mark that is never closed is a letter like others. */
    static List<Draft.Value> split(String list) {
        List<Draft.Value> values = new ArrayList<>();
        int at = 0;
        while (at <= list.length()) {
            int start = at;
            while (start < list.length() && Character.isWhitespace(list.charAt(start))) {
                start++;
            }
            Optional<Quoted> quoted = quoted(list, start);
            if (quoted.isPresent()) {
                values.add(new Draft.Value(quoted.orElseThrow().text(), true));
                at = quoted.orElseThrow().end() + 1;
                continue;
            }
            int comma = list.indexOf(',', at);
            int end = comma < 0 ? list.length() : comma;
            String value = list.substring(at, end).strip();
            if (!value.isEmpty()) {
                values.add(new Draft.Value(value, false));
            }
            at = end + 1;
        }
        return values;
    }

    /** @param end of the comma after it, or of the list */
    private record Quoted(String text, int end) {}

    /** A value in quotation marks that reaches from here to a comma or the end. */
    private static Optional<Quoted> quoted(String list, int start) {
        if (start >= list.length() || list.charAt(start) != '"') {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = start + 1; i < list.length(); i++) {
            if (list.charAt(i) != '"') {
                text.append(list.charAt(i));
            } else if (i + 1 < list.length() && list.charAt(i + 1) == '"') {
                text.append('"');
                i++;
            } else {
                int end = i + 1;
                while (end < list.length() && Character.isWhitespace(list.charAt(end))) {
                    end++;
                }
                return end == list.length() || list.charAt(end) == ','
                        ? Optional.of(new Quoted(text.toString(), end))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A value as it is written in a list, in quotation marks if {@code literal} or if it would be read otherwise. */
    static String write(String value, boolean literal) {
        boolean plain = !literal
                && !value.isEmpty()
                && value.indexOf(',') < 0
                && value.charAt(0) != '"'
                && value.strip().equals(value);
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
