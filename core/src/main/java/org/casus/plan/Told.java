package org.casus.plan;

import org.casus.model.PlanStep;

/**
 * A step and how much its words say.
 *
 * @param weak whether they only show the act as ahead, or as not to be, without saying that anybody planned it or called it off
 */
record Told(PlanStep step, boolean weak) {}
