/** Tells the contexts that events and articles stand in: military, asylum, cyber. */
@NullMarked
package org.casus.context;

import org.jspecify.annotations.NullMarked;
