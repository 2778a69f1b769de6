package org.casus.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The cells of a line, as {@link CellWriter} wrote them, read from left to right. */
public final class Cells {

    private final String line;
    private int at;

    public Cells(String line) {
        this.line = line;
    }

    /** The next cell. */
    public String text() {
        int tab = line.indexOf(CellWriter.BETWEEN, at);
        int end = tab < 0 ? line.length() : tab;
        String cell = line.substring(at, end);
        at = end + 1;
        return cell;
    }

    public Optional<String> optional() {
        String cell = text();
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    public List<String> list() {
        String cell = text();
        List<String> parts = new ArrayList<>(1);
        for (int from = 0; from < cell.length(); ) {
            int bar = cell.indexOf(CellWriter.IN_LIST, from);
            int end = bar < 0 ? cell.length() : bar;
            parts.add(cell.substring(from, end));
            from = end + 1;
        }
        return parts;
    }

    public Optional<LocalDate> day() {
        OptionalLong day = number();
        return day.isPresent() ? Optional.of(LocalDate.ofEpochDay(day.getAsLong())) : Optional.empty();
    }

    public OptionalLong number() {
        String cell = text();
        return cell.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cell));
    }

    public OptionalDouble decimal() {
        String cell = text();
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }
}
