/** Who may ask a desk for what. */
@NullMarked
package org.casus.web.access;

import org.jspecify.annotations.NullMarked;
