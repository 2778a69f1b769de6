/** The Security Council: its members since 1946, its recorded votes and vetoes, and how a vote is decided. */
@NullMarked
package org.casus.institution.council;

import org.jspecify.annotations.NullMarked;
