/** Finds who and what is mentioned, which mentions corefer inside the article, and who is quoted. */
@NullMarked
package org.casus.mention;

import org.jspecify.annotations.NullMarked;
