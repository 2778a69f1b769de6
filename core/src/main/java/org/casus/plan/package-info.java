/**
 * Plans: what a report tells of as ahead, and what became of it. One visit that is announced, moved, called off and spoken
 * of by both sides is one entry with its steps ({@link org.casus.plan.PlanFinder}).
 */
@NullMarked
package org.casus.plan;

import org.jspecify.annotations.NullMarked;
