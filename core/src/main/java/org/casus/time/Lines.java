package org.casus.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated table of this package: one header line, {@code #} comments, no empty cells. */
final class Lines {

    /** A row and where it stands. */
    record Row(String file, int line, List<String> cells) {

        String cell(int index) {
            return cells.get(index);
        }

        IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(file + ":" + line + ": " + what);
        }
    }

    private Lines() {}

    /**
     * The rows of a resource beside this class.
     *
     * @throws IllegalArgumentException naming file and line, if a row has another number of cells than the header
     */
    static List<Row> load(String file, String header) {
        InputStream stream = Lines.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalArgumentException(file + ": no such table beside " + Lines.class.getName());
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(file, header, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> read(String file, String header, List<String> lines) {
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(file, i + 1, List.of(line.split("\t", -1)));
            if (!headed) {
                headed = true;
                if (!line.equals(header)) {
                    throw row.wrong("the header is \"" + line + "\", not \"" + header + "\"");
                }
                continue;
            }
            if (row.cells().size() != header.split("\t", -1).length
                    || row.cells().contains("")) {
                throw row.wrong("a row has these cells and none is empty: " + header.replace('\t', ' '));
            }
            rows.add(row);
        }
        return rows;
    }
}
