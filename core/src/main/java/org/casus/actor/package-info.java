/** Resolves mentions to actors: country, sector and office as of the article's date. */
@NullMarked
package org.casus.actor;

import org.jspecify.annotations.NullMarked;
