package org.casus;

import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.Event;
import org.casus.model.Participant;

/** Events in the words in which tests expect them. */
public final class EventLine {

    private EventLine() {}

    /** An event in a line: {@code ASSAULT/aerial RUS > SYR actual}. */
    public static String of(Event event) {
        return event.code() + " " + who(event.actors()) + " > " + who(event.recipients()) + " "
                + event.status().label();
    }

    /** The countries of one side, or the sectors of those who have none; a dash for nobody. */
    public static String who(List<Participant> participants) {
        return participants.isEmpty()
                ? "-"
                : participants.stream()
                        .map(p -> p.actor()
                                .value()
                                .map(a -> a.country().orElse(a.sector()))
                                .orElse("?"))
                        .distinct()
                        .collect(Collectors.joining("+"));
    }
}
