package org.casus.reader;

import java.util.List;
import java.util.Map;

/**
 * What the answers of the event layers stand for, each list in the order of the answers.
 *
 * @param events event types of PLOVER
 * @param kinds NONE and the event types
 * @param modes {@code EVENT/mode}, or {@code EVENT/-} for an act whose words give no mode
 * @param statuses as {@code org.casus.model.Status} labels them
 */
record EventLabels(List<String> events, List<String> kinds, List<String> modes, List<String> statuses) {

    EventLabels {
        events = List.copyOf(events);
        kinds = List.copyOf(kinds);
        modes = List.copyOf(modes);
        statuses = List.copyOf(statuses);
    }

    /**
     * Labels from the lines of {@code event-labels.tsv}: kind, index, value.
     *
     * @throws IllegalArgumentException naming file and line, if it is damaged
     */
    static EventLabels parse(List<String> lines) {
        Map<String, List<String>> kinds = LabelLines.kinds("event-labels.tsv", lines);
        return new EventLabels(
                kinds.getOrDefault("event", List.of()),
                kinds.getOrDefault("kind", List.of()),
                kinds.getOrDefault("mode", List.of()),
                kinds.getOrDefault("status", List.of()));
    }
}
