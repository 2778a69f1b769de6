package org.casus.plan;

import java.util.Optional;
import org.casus.model.PlanChange;
import org.casus.model.Span;
import org.casus.model.TimeExpression;
import org.casus.model.Token;

/**
 * What one clause says of a plan, before it is known which one.
 *
 * @param verb the word that says it
 * @param before whether it lies before the news
 * @param weak whether it only says that the act is ahead or may be: "planned", "expected"; "will not" without calling it off
 */
record Said(
        PlanChange change,
        Token verb,
        Span words,
        boolean before,
        boolean weak,
        Optional<TimeExpression> planned,
        Optional<Span> condition) {}
