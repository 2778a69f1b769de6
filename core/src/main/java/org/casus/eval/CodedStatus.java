package org.casus.eval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.model.Span;
import org.casus.model.Status;

/**
 * What a coded event says of an act: its type, whether it happened and whether that is history.
 *
 * @param text id of the text
 * @param triggers every place that tells it
 * @param event its type
 * @param promised type of the act that is promised or planned, if the event is the saying so
 */
public record CodedStatus(
        String text, List<Span> triggers, String event, Optional<String> promised, Status status, boolean historical) {

    /** Acts that are done by saying so: what is coded at their trigger is the saying too. */
    private static final Set<String> SAYINGS = Set.of("AGREE", "REQUEST", "REJECT", "THREATEN", "ACCUSE");

    public CodedStatus {
        triggers = List.copyOf(triggers);
    }

    /** Whether it is an event of this type, or promises one. */
    boolean tells(String type) {
        return event.equals(type) || promised.filter(type::equals).isPresent();
    }

    /**
     * What it says of an act of this type at its trigger. PLOVER codes a promised act as the promise, which took place, a
     * refused one as the refusal, one that is asked for or threatened as the request or threat: such an act is still ahead, or
     * will not be, or is open.
     */
    public Status statusOf(String type) {
        if (SAYINGS.contains(type) || status != Status.ACTUAL) {
            return status;
        }
        if (promised.isPresent()) {
            return Status.FUTURE;
        }
        if (event.equals(type)) {
            return status;
        }
        return switch (event) {
            case "REJECT" -> Status.NEGATED;
            case "REQUEST", "THREATEN" -> Status.HYPOTHETICAL;
            default -> status;
        };
    }
}
