/** From tokens to tags, lemmas, dependency trees and entity spans, in one pass of one small encoder. */
@NullMarked
package org.casus.reader;

import org.jspecify.annotations.NullMarked;
