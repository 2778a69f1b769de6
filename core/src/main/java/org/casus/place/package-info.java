/** Finds places and resolves them against the gazetteer, keeping the precision of the words. */
@NullMarked
package org.casus.place;

import org.jspecify.annotations.NullMarked;
