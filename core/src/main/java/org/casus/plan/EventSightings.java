package org.casus.plan;

import java.util.List;
import java.util.Optional;
import org.casus.model.Event;
import org.casus.model.EventCode;
import org.casus.model.PlanChange;
import org.casus.model.PlanKind;
import org.casus.model.PlanStep;
import org.casus.model.Resolved;
import org.casus.model.Status;
import org.casus.model.TimeExpression;

/** Events that tell of a plan by words that are not in the table of plan words: hosts, receptions, snubs. */
final class EventSightings {

    private static final EventCode REFUSAL = new EventCode("REJECT", Optional.of("meet"));

    private EventSightings() {}

    static Optional<Sighting> of(Event event, Resolved resolved, int sentence) {
        boolean refused = event.code().equals(REFUSAL) && event.status() == Status.ACTUAL;
        boolean off = event.status() == Status.CANCELLED;
        boolean ahead = event.promised().isPresent() || event.status() == Status.FUTURE;
        EventCode act = event.promised().orElse(event.code());
        Optional<PlanKind> kind = refused ? Optional.of(PlanKind.MEETING) : kind(act);
        if (event.historical() || kind.isEmpty() || !(refused || off || ahead)) {
            return Optional.empty();
        }
        Optional<TimeExpression> day = event.time().map(t -> t.value()).filter(v -> off || isAhead(v, resolved));
        // Words that only the rules for events know bring in a plan if they say when.
        boolean echo = refused || day.isEmpty();
        PlanStep step = new PlanStep(
                refused ? PlanChange.CANCELLED : PlanChange.ANNOUNCED,
                off ? Optional.empty() : resolved.published().day().map(TimeExpression.Day::new),
                event.actors().stream().filter(p -> Parties.key(p).isPresent()).findFirst(),
                Optional.empty(),
                event.trigger(),
                event.mentions().get(0).sentence(),
                day,
                Optional.empty(),
                off);
        return Optional.of(new Sighting(
                kind,
                refused ? Optional.empty() : Optional.of(act),
                sentence,
                event.trigger(),
                false,
                echo,
                event.actors(),
                event.recipients(),
                event.place(),
                List.of(new Told(step, true))));
    }

    private static boolean isAhead(TimeExpression value, Resolved resolved) {
        return resolved.published()
                .day()
                .filter(d -> !value.latest().isAfter(d))
                .isEmpty();
    }

    /** What kind of plan an act of this code is, if it may be one. */
    private static Optional<PlanKind> kind(EventCode code) {
        return switch (code.event()) {
            case "CONSULT" -> Optional.of(code.mode().equals(Optional.of("visit")) ? PlanKind.VISIT : PlanKind.MEETING);
            case "MOBILIZE" -> Optional.of(PlanKind.DEPLOYMENT);
            case "ASSAULT" -> Optional.of(PlanKind.OPERATION);
            case "PROTEST" -> Optional.of(PlanKind.PROTEST);
            case "RETREAT" -> retreat(code.mode().orElse(""));
            default -> Optional.empty();
        };
    }

    private static Optional<PlanKind> retreat(String mode) {
        return switch (mode) {
            case "withdraw" -> Optional.of(PlanKind.WITHDRAWAL);
            case "ceasefire" -> Optional.of(PlanKind.CEASEFIRE);
            default -> Optional.empty();
        };
    }
}
