package org.casus.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of labels that come with a model: kind, index and value, the values of a kind in order. */
final class LabelLines {

    private static final int COLUMNS = 3;

    private LabelLines() {}

    /**
     * The values of every kind.
     *
     * @throws IllegalArgumentException naming file and line, if the table is damaged
     */
    static Map<String, List<String>> kinds(String file, List<String> lines) {
        Map<String, List<String>> kinds = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] columns = columns(file, lines, i);
            List<String> values = kinds.computeIfAbsent(columns[0], k -> new ArrayList<>());
            if (!columns[1].equals(Integer.toString(values.size()))) {
                throw new IllegalArgumentException(
                        file + ":" + (i + 1) + ": index " + columns[1] + ", expected " + values.size());
            }
            values.add(columns[2]);
        }
        return kinds;
    }

    /** The three columns of a line. */
    static String[] columns(String file, List<String> lines, int index) {
        String[] columns = lines.get(index).split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(file + ":" + (index + 1) + ": " + columns.length + " columns, not 3");
        }
        return columns;
    }
}
