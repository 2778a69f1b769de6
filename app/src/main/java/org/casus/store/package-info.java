/** What the desk keeps: articles, their events, claims, plans, corrections and changes, behind one contract. */
@NullMarked
package org.casus.store;

import org.jspecify.annotations.NullMarked;
