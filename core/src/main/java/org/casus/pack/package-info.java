/** The form in which the program keeps its large tables: read in bulk, with records made when they are asked for. */
@NullMarked
package org.casus.pack;

import org.jspecify.annotations.NullMarked;
