package org.casus.ingest;

import java.util.ArrayList;
import java.util.List;

/** One row of delimited text after RFC 4180, fed line by line until its quotes are closed. */
final class CsvRow {

    private final char delimiter;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private boolean quoted;
    /** Whether the field began with a quote that has been closed. */
    private boolean closed;

    CsvRow(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Takes the next line; {@code true} if the row is complete with it. */
    boolean feed(String line) {
        if (quoted) {
            field.append('\n');
        }
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (quoted) {
                i = inQuotes(line, i);
            } else if (c == delimiter) {
                endField();
                i++;
            } else if (c == '"' && field.isEmpty() && !closed) {
                quoted = true;
                i++;
            } else {
                field.append(c);
                i++;
            }
        }
        if (!quoted) {
            endField();
        }
        return !quoted;
    }

    private int inQuotes(String line, int at) {
        if (line.charAt(at) != '"') {
            int quote = line.indexOf('"', at);
            int end = quote < 0 ? line.length() : quote;
            field.append(line, at, end);
            return end;
        }
        if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
            field.append('"');
            return at + 2;
        }
        quoted = false;
        closed = true;
        return at + 1;
    }

    private void endField() {
        fields.add(field.toString());
        field.setLength(0);
        closed = false;
    }

    List<String> fields() {
        return List.copyOf(fields);
    }

    /** Characters held so far, about. */
    int length() {
        return field.length();
    }
}
