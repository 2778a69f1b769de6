package org.casus.plan;

import java.util.List;
import java.util.Optional;
import org.casus.model.EventCode;
import org.casus.model.Participant;
import org.casus.model.PlaceMention;
import org.casus.model.PlanKind;
import org.casus.model.Span;

/**
 * One place in the text that tells of a plan.
 *
 * @param kind none for "it" and "the plan", which are the plan that was told last
 * @param words the plan's own word
 * @param fresh whether the words bring in something new: "a visit"
 * @param echo whether they can only go on with a plan told before
 */
record Sighting(
        Optional<PlanKind> kind,
        Optional<EventCode> code,
        int sentence,
        Span words,
        boolean fresh,
        boolean echo,
        List<Participant> actors,
        List<Participant> others,
        Optional<PlaceMention> place,
        List<Told> steps) {

    Sighting {
        actors = List.copyOf(actors);
        others = List.copyOf(others);
        steps = List.copyOf(steps);
    }
}
