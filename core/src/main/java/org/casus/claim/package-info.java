/** Threads of claims: what is said, confirmed, denied and taken back of one act inside an article. */
@NullMarked
package org.casus.claim;

import org.jspecify.annotations.NullMarked;
