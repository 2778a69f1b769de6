package org.casus.output;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.model.Participant;
import org.casus.model.Plan;
import org.casus.model.PlanState;
import org.casus.model.Success;
import org.casus.model.TimeExpression;

/** Readings of a plan that both forms share. */
final class PlanWords {

    private PlanWords() {}

    /** Day, month or year as precise as the words; of any other stretch its first and last day. */
    static String date(TimeExpression time) {
        return switch (time.precision()) {
            case "day" -> time.earliest().toString();
            case "month" -> time.earliest().toString().substring(0, 7);
            case "year" -> time.earliest().toString().substring(0, 4);
            default -> time.earliest() + "/" + time.latest();
        };
    }

    static List<Plan> of(Success coded, Function<Success, List<Plan>> finder, Set<PlanState> states) {
        return finder.apply(coded).stream()
                .filter(p -> states.contains(p.state()))
                .toList();
    }

    /** Names with country and sector as far as they are known. */
    static String names(List<Participant> participants) {
        return participants.stream().map(TableRow::name).collect(Collectors.joining(", "));
    }
}
