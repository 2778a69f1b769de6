/** The front door: an article in, its coded events or a reasoned rejection out. */
@NullMarked
package org.casus.coder;

import org.jspecify.annotations.NullMarked;
