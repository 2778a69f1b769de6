/** The International Criminal Court: over which acts it has jurisdiction, by which route, and what stands in the way. */
@NullMarked
package org.casus.institution.court;

import org.jspecify.annotations.NullMarked;
