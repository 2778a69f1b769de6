/** Finds time expressions, dates them against the publication date, and infers that date if it is not given. */
@NullMarked
package org.casus.time;

import org.jspecify.annotations.NullMarked;
