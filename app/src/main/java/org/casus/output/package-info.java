/** Coded events as text: a table for people; JSON lines, CSV and the columns of older event data for programs. */
@NullMarked
package org.casus.output;

import org.jspecify.annotations.NullMarked;
