/** Codes events over a resolved article: trigger, type, mode, participants, time, place, status. */
@NullMarked
package org.casus.event;

import org.jspecify.annotations.NullMarked;
