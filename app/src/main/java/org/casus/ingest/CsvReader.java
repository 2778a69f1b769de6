package org.casus.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.model.Problem;

/** Rows under a header line; commas, semicolons or tabs are told from the header. */
final class CsvReader implements ArticleReader {

    private final Content content;
    private final Acceptance acceptance;
    private final ByteLines lines;
    /** Lines read in search of a closing quote that never came; they are rows of their own. */
    private final Deque<ByteLines.Line> pushedBack = new ArrayDeque<>();

    private List<String> header = List.of();
    private char delimiter;
    private boolean any;
    private boolean done;

    CsvReader(Content content, Acceptance acceptance) {
        this.content = content;
        this.acceptance = acceptance;
        this.lines = content.lines(JsonRecords.recordBytes(acceptance.options().limit()));
    }

    /** The character between columns: a tab in a .tsv file, else what the header line has most of. */
    static char delimiter(String name, String headerLine) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".tsv")) {
            return '\t';
        }
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(headerLine, candidate) > count(headerLine, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    @Override
    public Optional<Ingested> next() throws IOException {
        while (!done) {
            Optional<ByteLines.Line> line = line();
            if (line.isEmpty()) {
                done = true;
                return any ? Optional.empty() : Optional.of(nothing());
            }
            Optional<Ingested> result = read(line.get());
            if (result.isPresent()) {
                any = true;
                return result;
            }
        }
        return Optional.empty();
    }

    private Ingested nothing() {
        return Acceptance.refuse(
                content.input().id(),
                Problem.EMPTY,
                content.input().label() + ": no row " + (header.isEmpty() ? "" : "below the header ") + "to code");
    }

    private Optional<ByteLines.Line> line() throws IOException {
        return pushedBack.isEmpty() ? lines.next() : Optional.of(pushedBack.removeFirst());
    }

    /** The article of the row that begins with this line; empty for the header and for blank lines. */
    private Optional<Ingested> read(ByteLines.Line first) throws IOException {
        String id = content.input().id() + "#" + first.number();
        String where = content.input().label() + ", line " + first.number();
        try {
            String line = decode(first);
            if (first.tooLong()) {
                return Optional.of(acceptance.tooLong(id, where, first.length() + " bytes on one line"));
            }
            if (line.isBlank()) {
                return Optional.empty();
            }
            if (header.isEmpty()) {
                delimiter = delimiter(content.input().label(), line);
            }
            CsvRow row = new CsvRow(delimiter);
            if (!row.feed(line) && !complete(row)) {
                return Optional.of(unclosed(id, where));
            }
            return header.isEmpty() ? header(row.fields(), where) : Optional.of(article(row.fields(), id, where));
        } catch (UndecodableException e) {
            return Optional.of(Acceptance.refuse(id, Problem.ENCODING, where + ": " + e.getMessage()));
        }
    }

    private Ingested unclosed(String id, String where) {
        done = header.isEmpty();
        return Acceptance.refuse(
                id,
                Problem.MALFORMED,
                where
                        + ": a quote opens in this row and is not closed; close it, and write a quote inside quotes twice");
    }

    private String decode(ByteLines.Line line) throws UndecodableException {
        Encoding encoding = content.lineEncoding();
        String text = StrictReader.decode(line.bytes(), 0, encoding.charset(), encoding.mark() + line.offset());
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Feeds lines until the quotes close; if they never do, the lines go back to be rows of their own. */
    private boolean complete(CsvRow row) throws IOException {
        List<ByteLines.Line> taken = new ArrayList<>();
        int limit = acceptance.options().limit();
        while (row.length() <= limit) {
            Optional<ByteLines.Line> line = line();
            if (line.isEmpty()) {
                break;
            }
            taken.add(line.get());
            if (!line.get().tooLong() && row.feed(decode(line.get()))) {
                return true;
            }
            if (line.get().tooLong()) {
                break;
            }
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            pushedBack.addFirst(taken.get(i));
        }
        return false;
    }

    private Optional<Ingested> header(List<String> fields, String where) {
        header = fields.stream().map(Fields::normal).toList();
        Optional<String> twice = Fields.NAMES.stream()
                .filter(name -> Collections.frequency(header, name) > 1)
                .sorted()
                .findFirst();
        if (header.contains("text") && twice.isEmpty()) {
            return Optional.empty();
        }
        done = true;
        String fault = twice.isPresent()
                ? "the header has the column '" + twice.get() + "' twice; rename or remove one"
                : "the header has no column 'text'; its columns are " + String.join(", ", header);
        return Optional.of(Acceptance.refuse(content.input().id(), Problem.MALFORMED, where + ": " + fault));
    }

    private Ingested article(List<String> fields, String id, String where) {
        if (fields.size() != header.size()) {
            return Acceptance.refuse(
                    id,
                    Problem.MALFORMED,
                    where + ": " + fields.size() + (fields.size() == 1 ? " column" : " columns") + ", the header has "
                            + header.size() + "; put quotes around a field that holds the separator");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            values.putIfAbsent(header.get(i), fields.get(i));
        }
        return acceptance.accept(Fields.draft(values, id, where));
    }
}
