/** PLOVER 2.0 and CAMEO as versioned data, with a loader that reports file and line. */
@NullMarked
package org.casus.codebook;

import org.jspecify.annotations.NullMarked;
