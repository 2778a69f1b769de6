/** Scores coded events, and what the reader makes of a text, against gold files. */
@NullMarked
package org.casus.eval;

import org.jspecify.annotations.NullMarked;
