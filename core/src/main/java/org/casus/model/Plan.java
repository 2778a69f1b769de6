package org.casus.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that is or was ahead, with all that a report tells of it: who planned, moved, called off or carried out what.
 *
 * @param id stable: made from the article's id and the first words
 * @param code of the event that the plan is, if one was coded: CONSULT/visit
 * @param actors those who plan it; the visitors of a visit
 * @param others those with whom; the hosts of a visit
 * @param date the day it stands for: the one last named
 * @param steps in order of time as far as it is known, then of the text
 * @param called what the sides call it where they differ
 * @param explanation sentences for people: what put the steps together, and how the state follows from them
 */
public record Plan(
        String id,
        PlanKind kind,
        Optional<EventCode> code,
        List<Participant> actors,
        List<Participant> others,
        Optional<PlaceMention> place,
        Optional<TimeExpression> date,
        PlanState state,
        List<PlanStep> steps,
        List<Called> called,
        List<String> explanation) {

    /** One side's word for what became of a plan. */
    public record Called(Participant side, PlanChange change, Span words) {}

    public Plan {
        actors = List.copyOf(actors);
        others = List.copyOf(others);
        steps = List.copyOf(steps);
        called = List.copyOf(called);
        explanation = List.copyOf(explanation);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("plan " + id + " has no step");
        }
    }
}
