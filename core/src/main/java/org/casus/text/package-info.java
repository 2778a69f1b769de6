/** From an article's characters to paragraphs, sentences and tokens, by rules; offsets never change. */
@NullMarked
package org.casus.text;

import org.jspecify.annotations.NullMarked;
