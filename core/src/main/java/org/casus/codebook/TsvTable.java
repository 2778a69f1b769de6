package org.casus.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * A table of knowledge kept as tab-separated text: UTF-8, {@code #} comments and blank lines between, then a header line
 * and one row a line. Cells are trimmed; {@code #} counts as a comment only at the start of a line.
 *
 * @param file name for messages
 * @param columns names in the header, all different
 */
public record TsvTable(String file, List<String> columns, List<Row> rows) {

    public TsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Loads a resource that stands beside {@code owner} on the class path.
     *
     * @throws TsvException if it is missing, malformed, or its header is not {@code columns}
     */
    public static TsvTable load(Class<?> owner, String resource, String... columns) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new TsvException(resource, 0, "no such resource beside " + owner.getName());
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + ": cannot be read", e);
        }
    }

    /**
     * Reads a table from its text.
     *
     * @param columns the header expected; none means any
     * @throws TsvException if a row has too few or too many cells, or the header is not {@code columns}
     */
    public static TsvTable parse(String file, String text, String... columns) {
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            String line = line(text, start, end < 0 ? text.length() : end);
            start = end < 0 ? text.length() + 1 : end + 1;
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(line);
            if (header.isEmpty()) {
                header = header(file, number, cells, columns);
            } else if (cells.size() == header.size()) {
                rows.add(new Row(file, number, header, cells));
            } else {
                throw new TsvException(
                        file, number, cells.size() + " cells, but the header has " + header.size() + " columns");
            }
        }
        if (header.isEmpty()) {
            throw new TsvException(file, 0, "has no header line");
        }
        return new TsvTable(file, header, rows);
    }

    /** Without the carriage return of a Windows line. A regular expression would take most of the time of loading. */
    private static String line(String text, int start, int end) {
        boolean windows = end > start && text.charAt(end - 1) == '\r';
        return text.substring(start, windows ? end - 1 : end);
    }

    private static List<String> header(String file, int line, List<String> cells, String... columns) {
        Set<String> seen = new HashSet<>();
        for (String name : cells) {
            if (name.isEmpty() || !seen.add(name)) {
                throw new TsvException(file, line, "column '" + name + "' is empty or stands twice");
            }
        }
        if (columns.length > 0 && !cells.equals(List.of(columns))) {
            throw new TsvException(
                    file, line, "header is " + String.join(", ", cells) + "; expected " + String.join(", ", columns));
        }
        return List.copyOf(cells);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (int start = 0; start <= line.length(); ) {
            int tab = line.indexOf('\t', start);
            int end = tab < 0 ? line.length() : tab;
            cells.add(line.substring(start, end).strip());
            start = end + 1;
        }
        return cells;
    }

    /**
     * One line of a table.
     *
     * @param line 1-based
     */
    public record Row(String file, int line, List<String> columns, List<String> cells) {

        public Row {
            columns = List.copyOf(columns);
            cells = List.copyOf(cells);
        }

        /** The cell as it stands; may be empty. */
        public String cell(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw error("no column '" + column + "'");
            }
            return cells.get(at);
        }

        /** The cell, which must not be empty. */
        public String text(String column) {
            String cell = cell(column);
            if (cell.isEmpty()) {
                throw error("column '" + column + "' is empty");
            }
            return cell;
        }

        /** The cell, or nothing if it is empty. */
        public Optional<String> optional(String column) {
            return Optional.of(cell(column)).filter(cell -> !cell.isEmpty());
        }

        /** The cell's parts, split at {@code separator} and trimmed; none if it is empty. */
        public List<String> list(String column, char separator) {
            String cell = cell(column);
            if (cell.indexOf(separator) < 0) {
                return cell.isEmpty() ? List.of() : List.of(cell);
            }
            List<String> parts = new ArrayList<>();
            for (int from = 0; from <= cell.length(); ) {
                int end = cell.indexOf(separator, from);
                String part =
                        cell.substring(from, end < 0 ? cell.length() : end).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = end < 0 ? cell.length() + 1 : end + 1;
            }
            return List.copyOf(parts);
        }

        public int integer(String column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException e) {
                throw error("column '" + column + "' is not a whole number: " + cell(column));
            }
        }

        public double number(String column) {
            return optionalNumber(column).orElseThrow(() -> error("column '" + column + "' is empty"));
        }

        public OptionalDouble optionalNumber(String column) {
            if (cell(column).isEmpty()) {
                return OptionalDouble.empty();
            }
            try {
                return OptionalDouble.of(Double.parseDouble(cell(column)));
            } catch (NumberFormatException e) {
                throw error("column '" + column + "' is not a number: " + cell(column));
            }
        }

        /** A day as ISO 8601, which must be there. */
        public LocalDate day(String column) {
            return optionalDay(column).orElseThrow(() -> error("column '" + column + "' is empty"));
        }

        /** A day as ISO 8601, if the cell is filled. */
        public Optional<LocalDate> optionalDay(String column) {
            return date(column, Days::day, "not a day like 2016-10-08");
        }

        /** A day, or the first day of a month, if the cell is filled. */
        public Optional<LocalDate> optionalDayOrMonth(String column) {
            return date(column, Days::dayOrMonth, "neither a day nor a month");
        }

        private Optional<LocalDate> date(String column, Function<String, LocalDate> reader, String wrong) {
            return optional(column).map(text -> {
                try {
                    return reader.apply(text);
                } catch (DateTimeException | NumberFormatException e) {
                    throw error("column '" + column + "' is " + wrong + ": " + text);
                }
            });
        }

        /** The cell read as {@code yes} or {@code no}. */
        public boolean yes(String column) {
            String cell = text(column);
            if (!cell.equals("yes") && !cell.equals("no")) {
                throw error("column '" + column + "' is neither yes nor no: " + cell);
            }
            return cell.equals("yes");
        }

        /** What is wrong with this row, ready to be thrown. */
        public TsvException error(String message) {
            return new TsvException(file, line, message);
        }
    }
}
