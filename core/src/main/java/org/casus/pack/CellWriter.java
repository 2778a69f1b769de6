package org.casus.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the cells of a line one after the other, parted by tabs. */
public final class CellWriter {

    static final char BETWEEN = '\t';
    static final char IN_LIST = '|';

    private final StringBuilder line = new StringBuilder();
    private boolean begun;

    public CellWriter text(String cell) {
        if (begun) {
            line.append(BETWEEN);
        }
        line.append(cell);
        begun = true;
        return this;
    }

    public CellWriter optional(Optional<String> cell) {
        return text(cell.orElse(""));
    }

    public CellWriter list(List<String> parts) {
        return text(String.join(String.valueOf(IN_LIST), parts));
    }

    public CellWriter day(Optional<LocalDate> day) {
        return text(day.map(d -> Long.toString(d.toEpochDay())).orElse(""));
    }

    public CellWriter number(long number) {
        return text(Long.toString(number));
    }

    String line() {
        return line.toString();
    }
}
