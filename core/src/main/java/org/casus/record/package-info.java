/** Holds what a report tells against law and record: votes and vetoes, memberships, and acts that may be crimes. */
@NullMarked
package org.casus.record;

import org.jspecify.annotations.NullMarked;
