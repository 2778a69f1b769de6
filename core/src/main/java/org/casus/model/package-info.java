/** The nouns of Casus: immutable records and sealed results, importing nothing but the Java library. */
@NullMarked
package org.casus.model;

import org.jspecify.annotations.NullMarked;
