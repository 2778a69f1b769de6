package org.casus.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the event encoder's answers stand for, each list in the order of the answers.
 *
 * @param events event types of PLOVER
 * @param kinds NONE and the event types
 * @param modes {@code EVENT/mode}, or {@code EVENT/-} for an act whose words give no mode
 * @param statuses as {@code org.casus.model.Status} labels them
 */
record EventLabels(List<String> events, List<String> kinds, List<String> modes, List<String> statuses) {

    private static final int COLUMNS = 3;

    EventLabels {
        events = List.copyOf(events);
        kinds = List.copyOf(kinds);
        modes = List.copyOf(modes);
        statuses = List.copyOf(statuses);
    }

    /**
     * Labels from the lines of {@code event-labels.tsv}: kind, index, value.
     *
     * @throws IllegalStateException naming file and line, if it is damaged
     */
    static EventLabels parse(List<String> lines) {
        Map<String, List<String>> kinds = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] columns = lines.get(i).split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IllegalStateException(
                        "event-labels.tsv:" + (i + 1) + ": " + columns.length + " columns, not " + COLUMNS);
            }
            List<String> values = kinds.computeIfAbsent(columns[0], k -> new ArrayList<>());
            if (!columns[1].equals(Integer.toString(values.size()))) {
                throw new IllegalStateException(
                        "event-labels.tsv:" + (i + 1) + ": index " + columns[1] + ", expected " + values.size());
            }
            values.add(columns[2]);
        }
        return new EventLabels(
                kinds.getOrDefault("event", List.of()),
                kinds.getOrDefault("kind", List.of()),
                kinds.getOrDefault("mode", List.of()),
                kinds.getOrDefault("status", List.of()));
    }
}
