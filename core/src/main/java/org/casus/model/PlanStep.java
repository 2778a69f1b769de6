package org.casus.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One step in the history of a plan.
 *
 * @param date when it was done or said; empty if the report does not tell, as for what "had been planned"
 * @param by who does it
 * @param speaker who says so, if it stands in reported speech
 * @param words the words that tell it
 * @param planned the day that these words set for it
 * @param condition the words of the condition
 * @param before whether the words place it before the news: "had been", "was due to"
 */
public record PlanStep(
        PlanChange change,
        Optional<TimeExpression> date,
        Optional<Participant> by,
        Optional<Participant> speaker,
        Span words,
        Span sentence,
        Optional<TimeExpression> planned,
        Optional<Span> condition,
        boolean before) {

    /** The first day on which it may have been done or said. */
    public Optional<LocalDate> day() {
        return date.map(TimeExpression::earliest);
    }

    /** The side whose word it is: who does it, else who says so; none if the report says it in its own voice. */
    public Optional<Participant> side() {
        return by.or(() -> speaker);
    }
}
