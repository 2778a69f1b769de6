/** Scores coded events against a gold file. */
@NullMarked
package org.casus.eval;

import org.jspecify.annotations.NullMarked;
