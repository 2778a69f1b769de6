/** Law and record of international institutions as data and rules: states, explanations, what the data know. */
@NullMarked
package org.casus.institution;

import org.jspecify.annotations.NullMarked;
